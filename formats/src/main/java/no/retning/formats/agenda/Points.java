package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The discussion points in a range of lines.
 *
 * @param first the first and the last line used, from 0
 */
record Points(List<DiscussionPoint> points, int first, int last) {
    private static final int MOST_LINES = 80;
    private static final int SHORT = 60;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+");

    static final Points NONE = new Points(List.of(), 0, -1);

    /** The points below their label: to the next label or heading, or two empty lines. */
    static Points below(Lines lines, int label) {
        int first = lines.nextText(label + 1);
        if (first - label > 2) {
            return NONE;
        }
        int last = label;
        for (int i = first; i < lines.size() && i - last < 3 && i - label < MOST_LINES; i = lines.nextText(i + 1)) {
            Line line = lines.get(i);
            if (ends(lines, i) || Heading.isAt(lines, i) || Landmark.isAt(line)) {
                break;
            }
            last = i;
        }
        return last == label ? NONE : of(lines, first, last);
    }

    /** A general word such as "Oppfølging" may head a point; it ends them where it stands apart. */
    private static boolean ends(Lines lines, int at) {
        Label.Hit hit = Label.of(lines.get(at));
        return hit != null && (hit.label() != Label.REST || lines.get(at - 1).isBlank());
    }

    /** The points above their label, back to a line where their part begins. */
    static Points above(Lines lines, int label, int begin) {
        int first = label;
        int i = label - 1;
        while (i >= begin && first - i < 3 && label - i < MOST_LINES) {
            if (!lines.get(i).isBlank()) {
                first = i;
            }
            i--;
        }
        return first == label ? NONE : of(lines, first, label - 1);
    }

    boolean asks() {
        return points.stream().anyMatch(point -> point.text().contains("?"));
    }

    private static Points of(Lines lines, int first, int last) {
        List<String> units = new ArrayList<>();
        Line before = null;
        for (int i = first; i <= last; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (before == null || begins(line, before)) {
                units.add(NUMBER.matcher(line.text()).replaceFirst(""));
            } else {
                units.set(units.size() - 1, Text.join(units.getLast(), line.text()));
            }
            before = line;
        }
        return new Points(points(units), first, last);
    }

    private static boolean begins(Line line, Line before) {
        return !line.startsLower()
                && (NUMBER.matcher(line.text()).lookingAt()
                        || line.marked()
                        || before.ends()
                        || before.text().length() < SHORT);
    }

    /** A unit that ends like a sentence belongs to the heading before it; one that does not is a heading or a point. */
    private static List<DiscussionPoint> points(List<String> units) {
        List<DiscussionPoint> points = new ArrayList<>();
        String heading = null;
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            boolean leads = !sentence(unit) && i + 1 < units.size() && sentence(units.get(i + 1));
            if (leads) {
                heading = unit;
            } else {
                points.add(new DiscussionPoint(sentence(unit) ? heading : null, unit));
            }
        }
        return points;
    }

    private static boolean sentence(@Nullable String unit) {
        return unit != null && (unit.endsWith("?") || unit.endsWith("."));
    }
}
