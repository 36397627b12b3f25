package no.retning.formats.agenda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a case's own part of a pack.
 *
 * @param last the last line of it, from 0
 */
record Heading(@Nullable CaseNumber number, String title, int last) {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern YEAR =
            Pattern.compile("(?:([Ss]ak|SAK|[Ss]aksnr\\.?|[Ss]aksnummer)\\s?(?:nr\\.?)?\\s?:?\\s?)?"
                    + CaseNumber.PATTERN + "(?:\\s?[.:–-])?(?:\\s+(.*))?");
    private static final Pattern ALONE =
            Pattern.compile("(?:Sak|SAK)\\s?(?:nr\\.?)?\\s?(\\d{1,3})(?:\\s?[.:–-])?(?:\\s+(\\p{Lu}.*))?");

    static boolean isAt(Lines lines, int at) {
        return at(lines, at) != null;
    }

    /** The heading that begins at a line, or null. */
    static @Nullable Heading at(Lines lines, int at) {
        String text = Text.join(
                lines.get(at).cells().stream().filter(cell -> !cell.isEmpty()).toList());
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            String title = year.group(4) == null ? "" : year.group(4);
            boolean heading = year.group(1) != null
                    || title.isEmpty()
                    || !Character.isLowerCase(title.charAt(0)) && title.length() < LONGEST_TITLE;
            return heading ? titled(lines, at, CaseNumber.of(year.group(2), year.group(3)), title) : null;
        }
        Matcher alone = ALONE.matcher(text);
        if (alone.matches()) {
            String title = alone.group(2) == null ? "" : alone.group(2);
            return titled(lines, at, new CaseNumber(Integer.parseInt(alone.group(1)), null), title);
        }
        return CaseType.isOther(text) ? new Heading(null, text.replaceAll("[.:]$", ""), at) : null;
    }

    /** A title may stand on the line below its number, and go on over a line break. */
    private static Heading titled(Lines lines, int at, CaseNumber number, String written) {
        String title = written;
        int last = at;
        int next = lines.nextText(at + 1);
        if (title.isEmpty() && next < lines.size() && next - at < 3 && isTitle(lines.get(next))) {
            title = lines.get(next).text();
            last = next;
        }
        if (!title.isEmpty() && last + 1 < lines.size() && lines.get(last + 1).startsLower()) {
            last++;
            title = Text.join(title, lines.get(last).text());
        }
        return new Heading(number, title, last);
    }

    private static boolean isTitle(Line line) {
        return line.text().length() < LONGEST_TITLE
                && Label.of(line) == null
                && !YEAR.matcher(line.text()).matches();
    }
}
