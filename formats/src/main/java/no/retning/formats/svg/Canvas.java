package no.retning.formats.svg;

import java.util.List;
import java.util.Locale;

/** A chart as it grows downwards; whatever is written on it stays within its frame. */
final class Canvas {
    static final double SMALL = 12;
    static final double TEXT = 13;
    static final double LARGE = 15;
    static final double LINE = 17;

    private static final double EDGE = 2;

    private final Frame frame;
    private final double width;
    private final StringBuilder body = new StringBuilder();
    private double y = EDGE;

    Canvas(Frame frame, Caption caption) {
        this(frame, frame.width());
        if (frame.credit() != null) {
            down(6);
            Lettering.wrapped(caption.title(), frame.width() - 2 * EDGE, LARGE * 1.05)
                    .forEach(line -> {
                        down(20);
                        text(Writing.bold(EDGE, y - 5, LARGE), line);
                    });
            down(8);
        }
    }

    private Canvas(Frame frame, double width) {
        this.frame = frame;
        this.width = width;
    }

    /** Smaller than anything that text can stand in. */
    static Canvas small(int width, Palette palette) {
        return new Canvas(new Frame(Frame.LEAST, palette, null), width);
    }

    double width() {
        return width;
    }

    boolean isNarrow() {
        return frame.isNarrow();
    }

    /** Where what comes next begins. */
    double y() {
        return y;
    }

    void down(double by) {
        y += by;
    }

    /**
     * A line.
     *
     * @param dashes as SVG has them; empty for a whole line
     */
    record Stroke(Tone tone, double width, String dashes) {
        static Stroke of(Tone tone, double width) {
            return new Stroke(tone, width, "");
        }

        private String attributes() {
            return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
        }
    }

    /**
     * How a line of text stands.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    record Writing(double x, double y, String anchor, Tone tone, double size, boolean bold) {
        static Writing at(double x, double y, double size) {
            return new Writing(x, y, "start", Tone.INK, size, false);
        }

        static Writing bold(double x, double y, double size) {
            return new Writing(x, y, "start", Tone.INK, size, true);
        }

        static Writing quiet(double x, double y, double size) {
            return new Writing(x, y, "start", Tone.QUIET, size, false);
        }

        Writing middle() {
            return new Writing(x, y, "middle", tone, size, bold);
        }

        Writing end() {
            return new Writing(x, y, "end", tone, size, bold);
        }

        Writing in(Tone newTone) {
            return new Writing(x, y, anchor, newTone, size, bold);
        }
    }

    void text(Writing at, String text) {
        var fitted = fitted(at, text);
        add(
                "<text x=\"",
                begin(at, fitted) + before(at, fitted),
                "\" y=\"",
                at.y(),
                "\" text-anchor=\"",
                at.anchor(),
                "\" font-size=\"",
                at.size(),
                at.bold() ? "\" font-weight=\"600" : "",
                "\" class=\"",
                at.tone().fill(),
                "\" fill=\"",
                colour(at.tone()),
                "\">",
                Drawing.escaped(fitted),
                "</text>");
    }

    /** On a ground of its own, where something runs behind it. */
    void plate(Writing at, String text) {
        var fitted = fitted(at, text);
        box(begin(at, fitted) - 2, at.y() - at.size() + 1, width(at, fitted) + 4, at.size() + 3, Tone.GROUND);
        text(at, text);
    }

    private String fitted(Writing at, String text) {
        return Lettering.fitted(text, width() - 2 * EDGE, lettering(at));
    }

    /** Bold letters are a little wider. */
    private static double lettering(Writing at) {
        return at.bold() ? at.size() * 1.05 : at.size();
    }

    private static double width(Writing at, String text) {
        return Lettering.width(text, lettering(at));
    }

    private static double before(Writing at, String text) {
        return switch (at.anchor()) {
            case "middle" -> width(at, text) / 2;
            case "end" -> width(at, text);
            default -> 0;
        };
    }

    /** Where its first letter stands. */
    private double begin(Writing at, String text) {
        return Math.clamp(at.x() - before(at, text), EDGE, Math.max(EDGE, width() - EDGE - width(at, text)));
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        path(Decimals.of("M", x1, " ", y1, "L", x2, " ", y2), stroke);
    }

    void path(String path, Stroke stroke) {
        add(
                "<path d=\"",
                path,
                "\" fill=\"none\" class=\"",
                stroke.tone().stroke(),
                "\" stroke=\"",
                colour(stroke.tone()),
                "\" stroke-width=\"",
                stroke.width(),
                "\" stroke-linejoin=\"round\"",
                stroke.attributes(),
                "/>");
    }

    void area(String path, Tone tone) {
        add("<path d=\"", path, "\" class=\"", tone.fill(), "\" fill=\"", colour(tone), "\"/>");
    }

    void box(double x, double y1, double wide, double high, Tone tone) {
        add(
                "<rect x=\"",
                x,
                "\" y=\"",
                y1,
                "\" width=\"",
                wide,
                "\" height=\"",
                high,
                "\" class=\"",
                tone.fill(),
                "\" fill=\"",
                colour(tone),
                "\"/>");
    }

    /** A point: filled, or hollow with its outline alone. */
    void mark(Shape shape, double x, double y1, Tone tone, boolean hollow) {
        var inside = hollow ? Tone.GROUND : tone;
        add(
                "<path d=\"",
                shape.path(x, y1, 4),
                "\" class=\"",
                inside.fill(),
                " ",
                tone.stroke(),
                "\" fill=\"",
                colour(inside),
                "\" stroke=\"",
                colour(tone),
                "\" stroke-width=\"2\"/>");
    }

    /** What a part of the image is, for who points at it. */
    void named(String name, Runnable part) {
        add("<g><title>", Drawing.escaped(name), "</title>");
        part.run();
        add("</g>");
    }

    private String colour(Tone tone) {
        return frame.palette().colour(tone);
    }

    private void add(Object... parts) {
        Decimals.join(body, parts).append('\n');
    }

    /** The whole image: what it shows is said in its description, before what the caller says of it. */
    String end(Caption caption, List<String> summary) {
        if (frame.credit() != null) {
            down(6);
            for (var line : Lettering.wrapped(frame.credit(), width() - 2 * EDGE, SMALL)) {
                down(LINE);
                text(Writing.quiet(EDGE, y - 4, SMALL), line);
            }
        }
        double height = Math.ceil(y + EDGE + 2);
        var id = Drawing.escaped(caption.id());
        return String.format(
                        Locale.ROOT,
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" lang="%s" \
                        aria-labelledby="%s-title %s-desc" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" \
                        font-family="Inter, system-ui, sans-serif" font-size="13">
                        <title id="%s-title">%s</title>
                        <desc id="%s-desc">%s</desc>
                        """,
                        Drawing.escaped(caption.language()),
                        id,
                        id,
                        width(),
                        height,
                        width(),
                        height,
                        id,
                        Drawing.escaped(caption.title()),
                        id,
                        Drawing.escaped((String.join(" ", summary) + " " + caption.description()).strip()))
                + ground(height)
                + body
                + "</svg>\n";
    }

    /** Within a page the ground is that of the page. */
    private String ground(double height) {
        return frame.credit() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect width=\"%d\" height=\"%.0f\" fill=\"%s\"/>\n",
                        frame.width(),
                        height,
                        colour(Tone.GROUND));
    }
}
