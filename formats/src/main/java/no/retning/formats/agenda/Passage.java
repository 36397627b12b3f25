package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running text below a label.
 *
 * @param text paragraphs and list items divided by line feeds
 * @param last the last line used, from 0
 */
record Passage(String text, int last) {
    private static final int LONGEST = 60;

    /** The text that follows a label, with what stood on the label's own line; null where there is none. */
    static @Nullable Passage after(Lines lines, int label, String begun) {
        List<String> parts = new ArrayList<>();
        if (!begun.isEmpty()) {
            parts.add(begun);
        }
        int last = label;
        int next = lines.nextText(label + 1);
        while (next < lines.size() && next - label < LONGEST && follows(lines, last, next, parts)) {
            Line line = lines.get(next);
            boolean item = line.marked() && !line.startsLower() && !parts.isEmpty() || numbered(line);
            if (parts.isEmpty() || item || next - last > 1 && lines.get(last).ends()) {
                parts.add(line.text());
            } else {
                parts.set(parts.size() - 1, Text.join(parts.getLast(), line.text()));
            }
            last = next;
            next = lines.nextText(next + 1);
        }
        return parts.isEmpty() ? null : new Passage(String.join("\n", parts), last);
    }

    private static boolean follows(Lines lines, int last, int next, List<String> parts) {
        Line line = lines.get(next);
        if (next - last > 2 || Label.of(line) != null || Heading.isAt(lines, next) || Landmark.isAt(line)) {
            return false;
        }
        if (next - last == 1 || parts.isEmpty()) {
            return true;
        }
        // Over an empty line: a list goes on, a sentence goes on, and so does a decision that begins like the first.
        Line before = lines.get(last);
        return !before.ends()
                || before.text().endsWith(":")
                || line.marked()
                || numbered(line)
                || firstWord(line.text()).equals(firstWord(parts.getFirst()));
    }

    private static boolean numbered(Line line) {
        return line.text().matches("(?:\\d{1,2}|[a-z])[.)]\\s.*");
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
