package no.retning.formats.svg;

import java.util.List;

/** Activities in time, one below the other; how far each can slip is a thin line, and a critical one has a frame and a mark. */
public final class Gantt {
    private static final int LEFT = 230;
    private static final int ROW = 20;
    private static final int LONGEST = 34;

    private Gantt() {}

    public static String draw(Caption caption, List<Row> rows, List<Tick> ticks) {
        double least = rows.stream().mapToDouble(Row::start).min().orElse(0);
        double most = rows.stream()
                .mapToDouble(row -> Math.max(row.finish(), row.latest()))
                .max()
                .orElse(1);
        var drawing = new Drawing(caption, LEFT, Math.max(1, rows.size()) * ROW, least, most);
        drawing.ticks(ticks);
        for (int i = 0; i < rows.size(); i++) {
            row(drawing, rows.get(i), drawing.y(i * (double) ROW));
        }
        return drawing.end();
    }

    private static void row(Drawing drawing, Row row, double y) {
        String label = Drawing.shortened(row.label(), LONGEST);
        drawing.label(LEFT - 8.0, y + 14, "end", row.critical() ? label + " ●" : label);
        double from = drawing.x(row.start());
        double until = drawing.x(row.finish());
        double middle = y + ROW / 2.0;
        if (row.latest() > row.finish()) {
            drawing.add(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\"/>",
                    until, drawing.x(row.latest()), middle, middle, Drawing.INK);
        }
        if (row.finish() == row.start()) {
            drawing.add(
                    "<path d=\"M%.1f %.1f l6 6 l-6 6 l-6 -6 z\" fill=\"%s\"/>",
                    from, middle - 6, row.critical() ? Drawing.STRONG : Drawing.INK);
        } else {
            drawing.add(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"%s/>",
                    from,
                    y + 3,
                    Math.max(1, until - from),
                    ROW - 6,
                    row.critical() ? Drawing.STRONG : Drawing.PLAIN,
                    row.critical() ? " stroke=\"" + Drawing.INK + "\"" : "");
        }
    }

    /**
     * One activity; a milestone where it starts and finishes at once.
     *
     * @param latest the latest it can finish without delaying the whole
     */
    public record Row(String label, double start, double finish, double latest, boolean critical) {}
}
