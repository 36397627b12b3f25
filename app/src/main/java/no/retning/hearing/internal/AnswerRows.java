package no.retning.hearing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.form.CellFault;
import no.retning.form.Form;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.Hearing;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.SendAnswer.Words;
import no.retning.hearing.internal.AnswerColumn.Field;
import no.retning.mail.MailAddress;
import no.retning.record.Json;
import no.retning.record.Personal;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as answers: a row is one, or a point of one where rows share what they are known by. A cell that cannot be
 * read is a fault that names its row and column.
 */
final class AnswerRows {
    /** So many characters are said of one place. */
    static final int LONGEST = 50_000;

    private static final int LONGEST_LINE = 254;

    private final Table table;
    private final Map<AnswerColumn, Integer> columns;
    private final Hearing hearing;
    private final AnswerPoints points;
    private final AnswerCells cells;
    private final RespondentCells respondents;
    private final AnswerTitles titles;
    private final Instant now;
    private final List<CellFault> faults = new ArrayList<>();

    AnswerRows(
            Table table,
            Map<AnswerColumn, Integer> columns,
            Hearing hearing,
            AskedPlaces places,
            AnswerCells cells,
            RespondentCells respondents,
            AnswerTitles titles,
            Instant now) {
        this.table = table;
        this.columns = columns;
        this.hearing = hearing;
        this.cells = cells;
        this.respondents = respondents;
        this.titles = titles;
        this.now = now;
        points = new AnswerPoints(this, places);
    }

    /**
     * An answer in the table.
     *
     * @param text what was read of its rows, as it stands in them
     * @param received when it came, where that is said
     * @param digest what the same answer always gives, in whatever file it stands
     */
    record Read(
            List<Integer> rows,
            Words words,
            String text,
            @Nullable Instant received,
            String digest) {}

    List<CellFault> faults() {
        return faults;
    }

    AnswerCells cells() {
        return cells;
    }

    Map<AnswerColumn, Integer> columns() {
        return columns;
    }

    List<Read> read() {
        boolean who = Stream.of(Field.ORGANISATION, Field.NUMBER, Field.PERSON).anyMatch(columns::containsKey);
        if (!who) {
            faults.add(CellFault.table("hearing.table.wrong.noWho"));
        }
        boolean said = columns.keySet().stream()
                .anyMatch(column -> column instanceof AnswerColumn.Said
                        || column instanceof AnswerColumn.Stood
                        || column == Field.TEXT
                        || column == Field.STANCE
                        || column == Field.NO_REMARKS);
        if (!said) {
            faults.add(CellFault.table("hearing.table.wrong.noWords"));
        }
        if (!who || !said) {
            return List.of();
        }
        var answers = new ArrayList<Read>();
        var seen = new HashMap<String, Integer>();
        for (var group : groups()) {
            read(group).ifPresent(one -> {
                var twin = seen.putIfAbsent(one.digest(), one.rows().getFirst());
                if (twin == null) {
                    answers.add(one);
                } else {
                    wrong(
                            group.getFirst(),
                            "hearing.table.wrong.twin",
                            List.of(Field.ID, Field.ORGANISATION, Field.PERSON),
                            twin.toString());
                }
            });
        }
        return answers;
    }

    private Collection<List<Row>> groups() {
        var groups = new LinkedHashMap<String, List<Row>>();
        for (var row : table.rows()) {
            groups.computeIfAbsent(key(row), none -> new ArrayList<>()).add(row);
        }
        return groups.values();
    }

    private String key(Row row) {
        var id = cell(row, Field.ID);
        if (!id.isEmpty()) {
            return "id " + id;
        }
        var by = Stream.of(Field.ORGANISATION, Field.NUMBER, Field.PERSON)
                .map(field -> LetterWords.folded(cell(row, field)))
                .collect(Collectors.joining("\n"));
        return columns.containsKey(Field.ABOUT) && !by.isBlank() ? "by " + by : "row " + row.number();
    }

    String cell(Row row, AnswerColumn column) {
        var place = columns.get(column);
        return place == null ? "" : Form.plain(row.cell(place)).strip();
    }

    /** Notes what is wrong, at the first of these that there is. */
    void wrong(Row row, String word, List<? extends AnswerColumn> at, Object... arguments) {
        int place = at.stream()
                .filter(columns::containsKey)
                .findFirst()
                .map(columns::get)
                .orElse(0);
        faults.add(CellFault.cell(row.number(), place, table, word, arguments));
    }

    /** What the rows of an answer all say, where they say it. */
    private String shared(List<Row> group, Field field, int longest) {
        var said = group.stream().filter(row -> !cell(row, field).isEmpty()).toList();
        if (said.isEmpty()) {
            return "";
        }
        var first = said.getFirst();
        said.stream()
                .filter(row -> !cell(row, field).equals(cell(first, field)))
                .findFirst()
                .ifPresent(row ->
                        wrong(row, "hearing.table.wrong.differs", List.of(field), Integer.toString(first.number())));
        return measured(first, field, longest);
    }

    String measured(Row row, AnswerColumn column, int longest) {
        var said = cell(row, column);
        if (said.length() > longest) {
            wrong(row, "hearing.table.wrong.long", List.of(column), longest);
        }
        return said;
    }

    String text(Row row, AnswerColumn column) {
        return measured(row, column, LONGEST);
    }

    private Optional<Read> read(List<Row> group) {
        int before = faults.size();
        var first = group.getFirst();
        var organisations = organisations(group);
        var person = shared(group, Field.PERSON, LONGEST_LINE);
        if (organisations.isEmpty() == person.isEmpty() && faults.size() == before) {
            wrong(
                    first,
                    person.isEmpty() ? "hearing.table.wrong.who" : "hearing.table.wrong.both",
                    List.of(Field.ORGANISATION, Field.PERSON, Field.NUMBER));
        }
        var contact = shared(group, Field.CONTACT, LONGEST_LINE);
        var email = shared(group, Field.EMAIL, LONGEST_LINE);
        if (!email.isEmpty() && !MailAddress.isPossible(email)) {
            wrong(first, "hearing.table.wrong.email", List.of(Field.EMAIL), email);
        }
        var said = points.of(group);
        var received = received(group);
        var language = language(group, said);
        if (faults.size() > before) {
            return Optional.empty();
        }
        var content = new AnswerContent(organisations, said.nothing(), said.points(), List.of(), language);
        var words = new Words(
                titles.of(organisations),
                content,
                new AnswerContact(new Personal(person), new Personal(contact), new Personal(email)));
        return Optional.of(new Read(
                group.stream().map(Row::number).toList(),
                words,
                text(group),
                received,
                digest(cell(first, Field.ID), words, received)));
    }

    private List<OnBehalfOf> organisations(List<Row> group) {
        try {
            return respondents.read(shared(group, Field.ORGANISATION, LONGEST), shared(group, Field.NUMBER, LONGEST));
        } catch (RespondentCells.Wrong wrong) {
            wrong(
                    group.getFirst(),
                    wrong.word(),
                    wrong.isOfNumber()
                            ? List.of(Field.NUMBER, Field.ORGANISATION)
                            : List.of(Field.ORGANISATION, Field.NUMBER),
                    wrong.arguments());
            return List.of();
        }
    }

    private @Nullable Instant received(List<Row> group) {
        var said = shared(group, Field.RECEIVED, LONGEST_LINE);
        if (said.isEmpty()) {
            return null;
        }
        var opened = hearing.openedAt();
        var at = cells.received(said, opened);
        var word = at.isEmpty()
                ? "hearing.table.wrong.received"
                : at.get().isAfter(now)
                        ? "hearing.table.wrong.ahead"
                        : opened != null && at.get().isBefore(opened) ? "hearing.table.wrong.early" : "";
        if (!word.isEmpty()) {
            wrong(group.getFirst(), word, List.of(Field.RECEIVED), said);
        }
        return at.isPresent() ? at.get() : null;
    }

    private String language(List<Row> group, AnswerPoints.Said said) {
        var cell = shared(group, Field.LANGUAGE, LONGEST_LINE);
        if (cell.isEmpty()) {
            var all = said.points().stream().map(AnswerPoint::text).collect(Collectors.joining("\n"));
            return LetterLanguage.of(all).orElse(cells.languages().first().tag());
        }
        return cells.language(cell).orElseGet(() -> {
            wrong(group.getFirst(), "hearing.table.wrong.language", List.of(Field.LANGUAGE), cell);
            return "";
        });
    }

    /** As it came; what stands in a column that nobody asked to have read may be about anybody, and is left where it was. */
    private String text(List<Row> group) {
        return group.stream()
                .flatMap(row -> IntStream.range(0, table.headers().size())
                        .filter(place ->
                                columns.containsValue(place) && !row.cell(place).isBlank())
                        .mapToObj(place -> table.headers().get(place) + ": "
                                + Form.plain(row.cell(place)).strip()))
                .collect(Collectors.joining("\n"));
    }

    private static String digest(String id, Words words, @Nullable Instant received) {
        return Sha256.hex(Json.text(List.of(
                id,
                Json.tree(words.content()),
                Json.tree(words.contact()),
                received == null ? "" : received.toString())));
    }
}
