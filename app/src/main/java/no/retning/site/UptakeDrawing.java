package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.retning.page.Reading;
import org.jspecify.annotations.Nullable;

/** Draws the figures of one group over time. */
final class UptakeDrawing {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 224;
    private static final int LEFT = 48;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int STEP = 25;
    private static final int MOST_YEARS = 5;
    private static final double ALL = 100;

    private final List<SolutionEdition.Figure> figures;
    private final LocalDate from;
    private final LocalDate until;

    private UptakeDrawing(List<SolutionEdition.Figure> figures) {
        this.figures = figures;
        var days = figures.stream().map(SolutionEdition.Figure::day).sorted().toList();
        from = days.getFirst().withDayOfYear(1);
        until = days.getLast().withDayOfYear(1).plusYears(1);
    }

    /** @param figures of one group in the whole country, in order of day, at least one */
    static UptakePicture of(
            Reading reading,
            String group,
            List<SolutionEdition.Figure> figures,
            SolutionEdition.@Nullable Threshold threshold) {
        var drawing = new UptakeDrawing(figures);
        var seen = drawing.dots(true);
        var meant = drawing.dots(false);
        return new UptakePicture(
                group,
                WIDTH,
                HEIGHT,
                LEFT,
                reading.word("uptake.over", reading.word("roadmap.group." + group)),
                reading.word(
                        "uptake.over.text",
                        seen.size(),
                        meant.size(),
                        String.valueOf(drawing.from.getYear()),
                        String.valueOf(drawing.until.getYear() - 1)),
                Stream.iterate(0, share -> share <= ALL, share -> share + STEP)
                        .map(share -> new UptakePicture.Mark(y(share), reading.word("uptake.share", share)))
                        .toList(),
                drawing.years(),
                line(seen),
                line(plan(seen, meant)),
                seen,
                meant,
                threshold == null ? null : y(threshold.percent().doubleValue()));
    }

    private static int y(double share) {
        return TOP + (int) Math.round((HEIGHT - TOP - BOTTOM) * (1 - share / ALL));
    }

    private int x(LocalDate day) {
        double part = (double) (day.toEpochDay() - from.toEpochDay()) / (until.toEpochDay() - from.toEpochDay());
        return LEFT + (int) Math.round((WIDTH - LEFT - RIGHT) * part);
    }

    private List<UptakePicture.Dot> dots(boolean observed) {
        return figures.stream()
                .filter(figure -> figure.isObserved() == observed)
                .map(figure -> new UptakePicture.Dot(x(figure.day()), y(figure.share())))
                .toList();
    }

    /** One point of a plan alone is drawn from where things stand. */
    private static List<UptakePicture.Dot> plan(List<UptakePicture.Dot> seen, List<UptakePicture.Dot> meant) {
        if (meant.size() != 1
                || seen.isEmpty()
                || seen.getLast().x() >= meant.getFirst().x()) {
            return meant;
        }
        return List.of(seen.getLast(), meant.getFirst());
    }

    private List<UptakePicture.Mark> years() {
        int every = Math.max(1, Math.ceilDiv(until.getYear() - from.getYear(), MOST_YEARS));
        var years = new ArrayList<UptakePicture.Mark>();
        for (int year = from.getYear(); year < until.getYear(); year += every) {
            years.add(new UptakePicture.Mark(x(LocalDate.of(year, 1, 1)), String.valueOf(year)));
        }
        return years;
    }

    private static String line(List<UptakePicture.Dot> dots) {
        var path = new StringBuilder();
        if (dots.size() > 1) {
            dots.forEach(dot -> path.append(path.isEmpty() ? "M" : "L")
                    .append(dot.x())
                    .append(' ')
                    .append(dot.y()));
        }
        return path.toString();
    }
}
