package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/** One row of an agenda: its cells are told apart by their column, or where columns are lost by what they hold. */
final class Row {
    static final Pattern NUMBER =
            Pattern.compile("^(?:[Ss]ak\\s*(?:nr\\.?)?\\s*)?" + CaseNumber.PATTERN + "[\\s.:–-]*");

    private final Lines lines;
    private final Ledger ledger;
    private final Cases cases;
    private final Header header;
    private final @Nullable Days day;

    Row(Lines lines, Ledger ledger, Cases cases, Header header, @Nullable Days day) {
        this.lines = lines;
        this.ledger = ledger;
        this.cases = cases;
        this.header = header;
        this.day = day;
    }

    /** Reads the row that these lines make. */
    void read(List<Integer> row) {
        Cells cells = inColumns(row) ? columns(row) : new LooseCells(header).read(pieces(row));
        CaseNumber number = null;
        String title = cells.title();
        Matcher matcher = NUMBER.matcher(cells.number().isEmpty() ? title : cells.number());
        if (matcher.find()) {
            number = CaseNumber.of(matcher.group(1), matcher.group(2));
            title = cells.number().isEmpty() ? title.substring(matcher.end()) : title;
        }
        if (title.isEmpty() && number == null) {
            return;
        }
        CaseBuilder target = cases.open(number, title, row.getFirst());
        target.title = target.title.isEmpty() ? title : target.title;
        fill(target, cells, row.getFirst(), row.getLast());
    }

    private void fill(CaseBuilder target, Cells cells, int first, int last) {
        String about = target.label();
        ledger.understood(Field.CASE_TITLE, about, target.title, first, last);
        if (cells.runTogether()) {
            ledger.unsure(Field.CASE_TITLE, about, target.title, Reason.RUN_TOGETHER, List.of(), first);
        }
        target.types = CaseType.isOther(target.title) ? List.of(CaseType.OTHER) : CaseType.named(cells.type());
        if (!target.types.isEmpty()) {
            ledger.understood(Field.CASE_TYPE, about, target.types, first, last);
        } else if (!cells.type().isEmpty()) {
            ledger.unsure(Field.CASE_TYPE, about, null, Reason.NOT_FOUND, List.of(cells.type()), first);
        }
        target.presenters = Presenters.of(cells.presenter());
        if (!target.presenters.isEmpty()) {
            ledger.understood(Field.CASE_PRESENTER, about, target.presenters, first, last);
        }
        if (day != null) {
            target.day = day;
            ledger.understood(Field.CASE_DAY, about, day.first(), first, last);
        }
        if (cells.clock() != null) {
            target.time(cells.clock());
            ledger.understood(Field.CASE_TIME, about, cells.clock().start(), first, last);
        }
        if (cells.minutes() != null) {
            target.minutes(cells.minutes());
            ledger.understood(Field.CASE_MINUTES, about, cells.minutes().talk(), first, last);
        }
        cells.attachments().forEach(target::attachment);
        if (!cells.attachments().isEmpty()) {
            ledger.understood(Field.CASE_ATTACHMENTS, about, cells.attachments(), first, last);
        }
        target.proposal = cells.proposal() == null ? target.proposal : cells.proposal();
        target.decision = cells.decision() == null ? target.decision : cells.decision();
    }

    private boolean inColumns(List<Integer> row) {
        return row.stream()
                .allMatch(i -> lines.get(i).table()
                        && lines.get(i).cells().size() == header.order().size());
    }

    private List<String> pieces(List<Integer> row) {
        List<String> pieces = new ArrayList<>();
        for (int i : row) {
            lines.get(i).cells().stream().filter(cell -> !cell.isEmpty()).forEach(pieces::add);
        }
        return pieces;
    }

    private Cells columns(List<Integer> row) {
        Map<Column, List<String>> by = new EnumMap<>(Column.class);
        for (int i : row) {
            for (int c = 0; c < header.order().size(); c++) {
                String cell = lines.get(i).cells().get(c);
                if (!cell.isEmpty()) {
                    by.computeIfAbsent(header.order().get(c), any -> new ArrayList<>())
                            .add(cell);
                }
            }
        }
        List<String> presenter = new ArrayList<>(of(by, Column.PRESENTER));
        presenter.addAll(of(by, Column.ORGANISATION));
        String time = Text.join(of(by, Column.TIME));
        String minutes = Text.join(of(by, Column.MINUTES));
        Minutes written = Minutes.whole(minutes, true);
        return new Cells(
                Text.join(of(by, Column.NUMBER)),
                Text.join(of(by, Column.TITLE)),
                Text.join(of(by, Column.TYPE)),
                presenter,
                Clock.find(time),
                written == null ? Minutes.whole(time, true) : written,
                of(by, Column.ATTACHMENTS),
                optional(by, Column.PROPOSAL),
                optional(by, Column.DECISION),
                false);
    }

    private static List<String> of(Map<Column, List<String>> by, Column column) {
        return by.getOrDefault(column, List.of());
    }

    private static @Nullable String optional(Map<Column, List<String>> by, Column column) {
        return by.containsKey(column) ? Text.join(of(by, column)) : null;
    }
}
