package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell, each on a line of its own with its fields parted by semicolons. A line break, a semicolon or a
 * backslash within a field stands behind a backslash; in the last field a semicolon may stand alone.
 */
final class CellLines {
    /** Stands where a line has nothing to say, so that the lines of two cells keep step. */
    private static final String NOTHING = "–";

    private CellLines() {}

    static String of(List<List<String>> lines) {
        return lines.stream().map(CellLines::line).collect(Collectors.joining("\n"));
    }

    /** Texts that stand beside the lines of another cell; empty where all of them are. */
    static String beside(List<String> texts) {
        return texts.stream().allMatch(String::isEmpty)
                ? ""
                : of(texts.stream()
                        .map(text -> text.isEmpty() ? NOTHING : text)
                        .map(List::of)
                        .toList());
    }

    private static String line(List<String> fields) {
        var written = new ArrayList<String>();
        for (var field : fields) {
            var escaped = field.replace("\\", "\\\\").replace("\n", "\\n");
            written.add(written.size() < fields.size() - 1 ? escaped.replace(";", "\\;") : escaped);
        }
        return String.join("; ", written);
    }

    /**
     * The lines of a cell that are not empty.
     *
     * @param fields how many each has at the most
     */
    static List<List<String>> read(String cell, int fields) {
        return cell.lines()
                .filter(line -> !line.isBlank())
                .map(line -> fields(line, fields))
                .toList();
    }

    /** The text on this line beside another cell's; empty where it has none. */
    static String beside(String cell, int line) {
        var lines = read(cell, 1);
        var text = line < lines.size() ? lines.get(line).getFirst() : "";
        return text.equals(NOTHING) ? "" : text;
    }

    private static List<String> fields(String line, int most) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            boolean behind = one == '\\' && i + 1 < line.length() && "\\n;".indexOf(line.charAt(i + 1)) >= 0;
            if (behind) {
                char meant = line.charAt(++i);
                field.append(meant == 'n' ? '\n' : meant);
            } else if (one == ';' && fields.size() < most - 1) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(one);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
