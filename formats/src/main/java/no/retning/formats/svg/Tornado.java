package no.retning.formats.svg;

import java.util.List;

/** What a result hangs on, the strongest on top: a bar from where it lies when each thing goes well to where it goes badly. */
public final class Tornado {
    private static final int LEFT = 230;
    private static final int ROW = 22;
    private static final int LONGEST = 34;

    private Tornado() {}

    /**
     * Draws bars.
     *
     * @param middle where the result lies on average
     */
    public static String draw(Caption caption, double middle, List<Bar> bars, List<Tick> ticks) {
        double least = bars.stream().mapToDouble(Bar::low).min().orElse(middle);
        double most = bars.stream().mapToDouble(Bar::high).max().orElse(middle);
        var drawing = new Drawing(caption, LEFT, Math.max(1, bars.size()) * ROW, least, most);
        drawing.ticks(ticks);
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            double y = drawing.y(row * (double) ROW);
            drawing.label(LEFT - 8.0, y + 15, "end", Drawing.shortened(bar.label(), LONGEST));
            drawing.add(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    drawing.x(bar.low()),
                    y + 3,
                    Math.max(1, drawing.x(bar.high()) - drawing.x(bar.low())),
                    ROW - 6,
                    Drawing.PLAIN);
        }
        drawing.vertical(middle, Drawing.INK);
        return drawing.end();
    }

    /** One thing, and between which values it moves the result. */
    public record Bar(String label, double low, double high) {}
}
