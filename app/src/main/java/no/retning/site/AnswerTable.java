package no.retning.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.formats.table.Rows;
import no.retning.formats.table.XlsxRows;
import no.retning.page.Reading;
import no.retning.site.OpenAnswers.OpenAnswer;
import org.jspecify.annotations.Nullable;

/** Answers as rows of a table: one for each point, and one for an answer that has none; a long text goes on in the next row. */
final class AnswerTable {
    private static final List<String> COLUMNS = List.of(
            "number",
            "revision",
            "standing",
            "received",
            "late",
            "language",
            "from",
            "numbers",
            "category",
            "point",
            "about",
            "aboutId",
            "stance",
            "text",
            "files",
            "withheld",
            "illustrative",
            "sha256",
            "address");

    /** Room is left for the mark that keeps a text from being a formula. */
    private static final int LONGEST_TEXT = XlsxRows.LONGEST_CELL - 1;

    private final Reading reading;
    private final String address;
    private final Function<UUID, String> places;
    private final Map<UUID, String> known = new HashMap<>();

    /**
     * @param address of the answers, without their number
     * @param places what something that is answered to is called
     */
    AnswerTable(Reading reading, String address, Function<UUID, String> places) {
        this.reading = reading;
        this.address = address;
        this.places = places;
    }

    List<String> headers() {
        return COLUMNS.stream()
                .map(column -> reading.word("answers.column." + column))
                .toList();
    }

    void write(OpenAnswer one, Rows to) throws IOException {
        var body = one.content();
        if (body.points().isEmpty()) {
            to.row(row(one, body, null, body.noRemarks() ? reading.word("hearing.stance.no-remarks") : "", ""));
        }
        for (var point : body.points()) {
            var stance = point.stance() == null ? "" : reading.word("hearing.stance." + point.stance());
            for (var piece : pieces(text(body, point))) {
                to.row(row(one, body, point, stance, piece));
            }
        }
    }

    private List<String> row(
            OpenAnswer one,
            PublishedAnswer.Body body,
            PublishedAnswer.@Nullable Point point,
            String stance,
            String text) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(one.number()));
        cells.add(Integer.toString(one.revision()));
        cells.add(reading.word("answers.standing." + one.standing()));
        cells.add(one.receivedAt().toString());
        cells.add(yes(one.late()));
        cells.add(body.language());
        cells.add(
                body.person()
                        ? reading.word("hearing.privatePerson")
                        : joined(body.respondents(), PublishedAnswer.Respondent::name));
        cells.add(joined(body.respondents(), respondent -> Objects.requireNonNullElse(respondent.number(), "")));
        cells.add(body.category());
        cells.add(point == null ? "" : Integer.toString(point.index() + 1));
        cells.add(point == null ? "" : about(point.about()));
        cells.add(point == null || point.about() == null ? "" : point.about().toString());
        cells.add(stance);
        cells.add(text);
        cells.add(joined(
                body.files(), file -> file.file() == null ? "" : file.file().name()));
        cells.add(joined(body.withheld(), PublishedAnswer.Ground::law));
        cells.add(yes(Boolean.TRUE.equals(body.illustrative())));
        cells.add(one.sha256());
        cells.add(address + one.number());
        return cells;
    }

    private String yes(boolean is) {
        return is ? reading.word("answers.yes") : "";
    }

    private static <T> String joined(List<T> all, Function<T, String> text) {
        return all.stream().map(text).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    }

    private String about(@Nullable UUID about) {
        return about == null ? reading.word("hearing.whole") : known.computeIfAbsent(about, places);
    }

    private String text(PublishedAnswer.Body body, PublishedAnswer.Point point) {
        return point.text().stream()
                .map(segment -> segment.withheld() == null
                        ? Objects.requireNonNullElse(segment.text(), "")
                        : reading.word(
                                "answers.withheldHere",
                                body.ground(segment.withheld()).law()))
                .collect(Collectors.joining());
    }

    /** A cell holds so much and no more; no character is cut in two. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        do {
            int until = Math.min(text.length(), from + LONGEST_TEXT);
            if (until < text.length() && Character.isHighSurrogate(text.charAt(until - 1))) {
                until--;
            }
            pieces.add(text.substring(from, until));
            from = until;
        } while (from < text.length());
        return pieces;
    }
}
