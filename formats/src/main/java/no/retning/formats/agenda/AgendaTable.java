package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the tables of an agenda under their heads, and the lines that make a row. */
final class AgendaTable {
    /** So many empty lines end a table. */
    private static final int GAP = 3;

    private static final Pattern START = Pattern.compile(
            "(?:(?:[Kk]l\\.?\\s?)?\\d{1,2}[.:]\\d{2}(?:\\s?[-–—]\\s?\\d{1,2}[.:]\\d{2})?\\s+)?(?:[Ss]ak\\s*(?:nr\\.?)?\\s*)?"
                    + CaseNumber.PATTERN + "(?:[\\s.:–-]|$).*");
    private static final Pattern OTHER = Pattern.compile("(?iu)(?:\\S{4,13}\\s+)?(?:eventuelt|ymse)\\b.{0,30}");
    private static final Pattern PAUSE = Pattern.compile(
            "(?iu)(?:[\\d.:–—-]{4,13}\\s+)?(?:pause|lunsj|lunch|kaffe|middag|beinstrekk|registrering|slutt|møteslutt)\\b.*");
    private static final Pattern DAY =
            Pattern.compile("(?iu)(?:dag \\d|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|laurdag|lørdag).*");

    private final Lines lines;
    private final Ledger ledger;
    private final Cases cases;
    private @Nullable Days day;

    AgendaTable(Lines lines, Ledger ledger, Cases cases) {
        this.lines = lines;
        this.ledger = ledger;
        this.cases = cases;
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            day(i);
            Header header = Header.at(lines, i);
            if (header != null && rowFollows(header)) {
                ledger.use(i, header.last());
                i = rows(header) - 1;
            }
        }
    }

    private boolean rowFollows(Header header) {
        int next = lines.nextText(header.last() + 1);
        for (int tries = 0; tries < 4 && next < lines.size(); tries++, next = lines.nextText(next + 1)) {
            if (starts(next, header)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the rows; returns the line after them. */
    private int rows(Header header) {
        List<Integer> row = new ArrayList<>();
        int i = header.last() + 1;
        int blanks = 0;
        for (; i < lines.size() && blanks < GAP; i++) {
            if (lines.get(i).isBlank()) {
                blanks++;
                continue;
            }
            blanks = 0;
            if (starts(i, header)) {
                if (!completes(row, i)) {
                    close(row, header);
                    if (isKnown(i)) {
                        return i;
                    }
                }
                row.add(i);
            } else if (endsTable(i)) {
                break;
            } else if (partsRows(i)) {
                close(row, header);
                day(i);
                ledger.use(i, i);
            } else if (!row.isEmpty()) {
                row.add(i);
            }
        }
        close(row, header);
        return i;
    }

    /** Whether a line that could begin a row gives the number or the title that the row begun above it lacks. */
    private boolean completes(List<Integer> row, int at) {
        boolean number = row.stream().anyMatch(i -> START.matcher(text(i)).matches());
        boolean bare = row.stream().allMatch(i -> Clock.whole(text(i)) != null || CaseNumber.of(text(i)) != null);
        return !row.isEmpty() && bare && (!number || CaseType.isOther(text(at)));
    }

    private void close(List<Integer> row, Header header) {
        if (!row.isEmpty()) {
            new Row(lines, ledger, cases, header, day).read(row);
            row.clear();
        }
    }

    private boolean starts(int at, Header header) {
        Line line = lines.get(at);
        if (line.table()) {
            return line.cells().stream().anyMatch(cell -> START.matcher(cell).matches() || CaseType.isOther(cell));
        }
        if (START.matcher(line.text()).matches() || OTHER.matcher(line.text()).matches()) {
            return true;
        }
        int next = lines.nextText(at + 1);
        return header.order().getFirst() == Column.TIME
                && Clock.whole(line.text()) != null
                && next < lines.size()
                && (START.matcher(text(next)).matches() || CaseType.isOther(text(next)));
    }

    private boolean isKnown(int at) {
        Matcher matcher = START.matcher(firstText(at));
        return matcher.matches() && cases.knows(CaseNumber.of(matcher.group(1), matcher.group(2)), "");
    }

    private boolean endsTable(int at) {
        Line line = lines.get(at);
        if (line.table()) {
            return false;
        }
        Label.Hit hit = Label.of(line);
        return hit != null && hit.label().isDecisive() || Landmark.isAt(line);
    }

    /** Whether the line stands between rows: a break, the head again, or the heading of a day. */
    private boolean partsRows(int at) {
        return PAUSE.matcher(firstText(at)).matches()
                || Header.at(lines, at) != null
                || DAY.matcher(firstText(at)).matches()
                        && !Days.in(text(at), cases.year()).isEmpty();
    }

    private void day(int at) {
        if (DAY.matcher(firstText(at)).matches()) {
            Days.in(text(at), cases.year()).stream().findFirst().ifPresent(found -> day = found);
        }
    }

    private String text(int at) {
        return lines.get(at).text();
    }

    /** The text of the line, or of its first cell that has any. */
    private String firstText(int at) {
        return lines.get(at).cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
