package no.retning.formats.svg;

import java.util.List;
import java.util.Locale;

/** How probable it is to be done by a day, rising from nothing to one. */
public final class SCurve {
    private static final int LEFT = 56;
    private static final int PLOT = 320;

    private SCurve() {}

    /**
     * Draws a curve.
     *
     * @param points in rising order; {@code share} from 0 to 1
     * @param marks points to be named in the curve, such as P50 and P85
     */
    public static String draw(Caption caption, List<Point> points, List<Mark> marks, List<Tick> ticks) {
        double least = points.getFirst().at();
        double most = points.getLast().at();
        var drawing = new Drawing(caption, LEFT, PLOT, least, most);
        drawing.ticks(ticks);
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = drawing.y(PLOT * (1 - percent / 100.0));
            drawing.add(
                    "<line x1=\"%d\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                    LEFT, drawing.x(most), y, y, Drawing.FAINT);
            drawing.label(LEFT - 8.0, y + 4, "end", percent + " %");
        }
        var path = new StringBuilder();
        for (Point point : points) {
            path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    path.isEmpty() ? "M" : " L",
                    drawing.x(point.at()),
                    drawing.y(PLOT * (1 - point.share()))));
        }
        drawing.add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>", path, Drawing.PLAIN);
        for (Mark mark : marks) {
            double x = drawing.x(mark.at());
            double y = drawing.y(PLOT * (1 - mark.share()));
            drawing.add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", x, y, Drawing.STRONG);
            boolean isRight = x > 400;
            drawing.label(isRight ? x - 8 : x + 8, y - 6, isRight ? "end" : "start", mark.label());
        }
        return drawing.end();
    }

    /** A place on the curve. */
    public record Point(double at, double share) {}

    /** A named place on the curve. */
    public record Mark(String label, double at, double share) {}
}
