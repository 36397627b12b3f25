package no.retning.formats.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;

/** What happened when, kind by kind: each event by its number, or as a bar where it lasted. */
public final class EventLine {
    private static final double LANE = 24;
    private static final double LABEL = 22;
    private static final double PIN = 19;
    private static final int MOST_YEARS = 10;
    private static final int MOST_YEARS_NARROW = 5;

    private EventLine() {}

    /**
     * One event.
     *
     * @param number by which the text beside the chart names it
     * @param until the last day; the same as {@code from} for what happened on one
     */
    public record Mark(int number, String label, LocalDate from, LocalDate until) {}

    /** Events of one kind. */
    public record Lane(String label, List<Mark> marks) {}

    /** Draws lanes in the order given. */
    public static String draw(Caption caption, Frame frame, Voice voice, List<Lane> lanes) {
        var canvas = new Canvas(frame, caption);
        var years = lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .flatMapToInt(
                        mark -> IntStream.of(mark.from().getYear(), mark.until().getYear()))
                .summaryStatistics();
        if (years.getCount() > 0) {
            var days = List.of(LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax() + 1, 1, 1));
            var axis = TimeAxis.over(12, canvas.width() - 12, Stream.empty(), days);
            double top = canvas.y();
            var ticks = ticks(canvas.isNarrow(), years.getMin(), years.getMax());
            double bottom =
                    top + lanes.stream().mapToDouble(lane -> height(axis, lane)).sum();
            for (int year : ticks) {
                double x = axis.x(LocalDate.of(year, 1, 1));
                canvas.line(x, top + 6, x, bottom + 5, Stroke.of(Tone.FAINT, 1));
                canvas.text(Writing.at(x, bottom + 19, Canvas.SMALL).middle(), Integer.toString(year));
            }
            lanes.forEach(lane -> lane(canvas, axis, lane));
            canvas.line(axis.left(), bottom, axis.right(), bottom, Stroke.of(Tone.QUIET, 1));
            canvas.down(26);
        }
        if (frame.credit() != null) {
            Notes.below(
                    canvas,
                    lanes.stream()
                            .flatMap(lane -> lane.marks().stream())
                            .sorted(Comparator.comparing(Mark::number))
                            .toList(),
                    voice);
        }
        int count = lanes.stream().mapToInt(lane -> lane.marks().size()).sum();
        return canvas.end(caption, List.of(voice.say(ChartPhrase.EVENTS, count)));
    }

    private static List<Integer> ticks(boolean narrow, int first, int last) {
        int every = Math.ceilDiv(last + 1 - first, narrow ? MOST_YEARS_NARROW : MOST_YEARS);
        var ticks = new ArrayList<Integer>();
        for (int year = first; year <= last + 1; year += every) {
            ticks.add(year);
        }
        return ticks;
    }

    private static double height(TimeAxis axis, Lane lane) {
        return LABEL
                + LANE
                        * rows(axis, lane).stream()
                                .mapToInt(row -> row + 1)
                                .max()
                                .orElse(1)
                + 6;
    }

    /** For each event, how far down it must go not to lie on another. */
    private static List<Integer> rows(TimeAxis axis, Lane lane) {
        var ends = new ArrayList<Double>();
        var rows = new ArrayList<Integer>();
        for (var mark : lane.marks()) {
            double from = axis.x(mark.from());
            double until = Math.max(from, axis.x(mark.until()));
            int row = 0;
            while (row < ends.size() && ends.get(row) + PIN > from) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(until);
            } else {
                ends.set(row, until);
            }
            rows.add(row);
        }
        return rows;
    }

    private static void lane(Canvas canvas, TimeAxis axis, Lane lane) {
        canvas.plate(Writing.quiet(2, canvas.y() + 15, Canvas.SMALL), lane.label());
        var rows = rows(axis, lane);
        for (int i = 0; i < rows.size(); i++) {
            var mark = lane.marks().get(i);
            double y = canvas.y() + LABEL + LANE * rows.get(i) + LANE / 2;
            double from = axis.x(mark.from());
            double until = axis.x(mark.until());
            canvas.named(mark.label(), () -> {
                if (until - from > 2) {
                    canvas.line(from, y, until, y, Stroke.of(Tone.SERIES_1, 4));
                    canvas.line(until, y - 6, until, y + 6, Stroke.of(Tone.SERIES_1, 2));
                }
                Notes.pin(canvas, from, y, Integer.toString(mark.number()));
            });
        }
        canvas.down(height(axis, lane));
    }
}
