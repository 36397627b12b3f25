package no.retning.formats.svg;

import java.util.List;
import java.util.Locale;

/** An image as it grows: a plot with ticks below it, and room for labels on its left. */
final class Drawing {
    static final String INK = "#1f2933";
    static final String FAINT = "#c7ccd1";
    static final String PLAIN = "#1f6f9f";
    static final String STRONG = "#a3201d";

    private static final int WIDTH = 800;
    private static final int RIGHT = 44;
    private static final int TOP = 16;
    private static final int BOTTOM = 40;

    private final StringBuilder svg = new StringBuilder();
    private final int left;
    private final int height;
    private final double least;
    private final double most;

    /**
     * @param left room for labels
     * @param plot height of what is drawn
     * @param least value at the left end of the plot
     */
    Drawing(Caption caption, int left, int plot, double least, double most) {
        this.left = left;
        this.height = TOP + plot + BOTTOM;
        this.least = least;
        this.most = most > least ? most : least + 1;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="%s" aria-labelledby="%s-title %s-desc" \
                viewBox="0 0 %d %d" width="%d" height="%d" font-family="sans-serif" font-size="12">
                """.formatted(
                        escaped(caption.language()),
                        escaped(caption.id()),
                        escaped(caption.id()),
                        WIDTH,
                        height,
                        WIDTH,
                        height));
        text("title", caption.id() + "-title", caption.title());
        text("desc", caption.id() + "-desc", caption.description());
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
    }

    double x(double value) {
        double share = Math.clamp((value - least) / (most - least), 0.0, 1.0);
        return left + share * (WIDTH - RIGHT - left);
    }

    double y(double fromTop) {
        return TOP + fromTop;
    }

    void ticks(List<Tick> ticks) {
        for (Tick tick : ticks) {
            vertical(tick.at(), FAINT);
            label(x(tick.at()), height - BOTTOM + 18.0, "middle", tick.label());
        }
    }

    void vertical(double value, String colour) {
        add(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"%s\"/>",
                x(value), x(value), TOP, height - BOTTOM, colour);
    }

    void label(double x, double y, String anchor, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y, anchor, INK, escaped(text));
    }

    void add(String element, Object... values) {
        svg.append(String.format(Locale.ROOT, element, values)).append('\n');
    }

    String end() {
        return svg.append("</svg>\n").toString();
    }

    /** A label no longer than the room on the left has space for. */
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private void text(String element, String id, String text) {
        svg.append('<').append(element).append(" id=\"").append(escaped(id)).append("\">");
        svg.append(escaped(text)).append("</").append(element).append(">\n");
    }

    /** Safe in text and in attributes; what XML cannot hold becomes a question mark. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean isXml = c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    safe.appendCodePoint(isXml ? c : '?');
                }
            }
        });
        return safe.toString();
    }
}
