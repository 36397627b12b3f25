package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, cleaned of what files leave behind; addressed from 0. */
final class Lines {
    /** Nothing that people write is longer; what is, is not text. */
    private static final int LONGEST = 4000;

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern NOISE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\t]]");
    private static final Pattern BULLET = Pattern.compile("(?:[•·▪◦●○■□‣∙➢✓*\\p{Co}]\\s?|[-–—]\\s)\\s*");
    private static final Pattern DIVIDER = Pattern.compile("[|:\\s-]*-[|:\\s-]*");
    private static final Pattern GAP = Pattern.compile(" {2,}");

    private final List<Line> all;

    private Lines(List<Line> all) {
        this.all = all;
    }

    static Lines of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String raw : BREAK.split(text, -1)) {
            lines.add(line(lines.size() + 1, raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw));
        }
        return new Lines(lines);
    }

    int size() {
        return all.size();
    }

    Line get(int index) {
        return all.get(index);
    }

    /** The next line with text at or after this one, or the number of lines. */
    int nextText(int from) {
        int i = from;
        while (i < all.size() && all.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static Line line(int number, String raw) {
        String clean = NOISE.matcher(SPACE.matcher(raw).replaceAll(" ")).replaceAll("");
        boolean table = clean.indexOf('|') >= 0 || clean.strip().indexOf('\t') >= 0;
        String text = clean.strip();
        boolean marked = !text.isEmpty() && Character.isWhitespace(clean.charAt(0));
        var bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            text = text.substring(bullet.end());
            marked = true;
        }
        if (text.startsWith("|") && DIVIDER.matcher(text).matches()) {
            text = "";
        }
        return new Line(number, table ? text : text.replace('\t', ' '), marked, table, cells(text, table));
    }

    private static List<String> cells(String text, boolean table) {
        if (!table) {
            return Arrays.asList(GAP.split(text));
        }
        String inner = text;
        if (inner.startsWith("|")) {
            inner = inner.substring(1);
        }
        if (inner.endsWith("|")) {
            inner = inner.substring(0, inner.length() - 1);
        }
        return Arrays.stream(inner.split("[|\\t]", -1)).map(String::strip).toList();
    }
}
