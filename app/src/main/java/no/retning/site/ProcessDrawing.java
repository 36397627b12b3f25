package no.retning.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.RoughDate;
import org.jspecify.annotations.Nullable;

/** Draws the steps of a process in time, type by type: the plan in outline, what happened filled in beneath. */
final class ProcessDrawing {
    static final List<String> TYPES = List.of("phase", "involvement", "hearing", "gate", "meeting", "checkpoint");

    private static final int WIDTH = 1120;
    private static final int LEFT = 372;
    private static final int TOP = 48;
    private static final int ROW = 28;
    private static final int HALF = 9;
    private static final int LONGEST = 46;
    private static final int LEAST = 4;

    private final Reading reading;
    private final LocalDate day;
    private final LocalDate first;
    private final LocalDate end;
    private final List<ProcessPicture.Row> rows = new ArrayList<>();
    private int y = TOP;

    private ProcessDrawing(Reading reading, LocalDate day, LocalDate first, LocalDate end) {
        this.reading = reading;
        this.day = day;
        this.first = first;
        this.end = end;
    }

    static @Nullable ProcessPicture of(Reading reading, List<PlannedStep> steps, LocalDate day, String dayLabel) {
        if (steps.isEmpty()) {
            return null;
        }
        var from = steps.stream().map(PlannedStep::first).min(LocalDate::compareTo);
        var until = steps.stream().map(PlannedStep::last).max(LocalDate::compareTo);
        var drawing = new ProcessDrawing(
                reading,
                day,
                from.orElse(day).withDayOfYear(1),
                until.orElse(day).withDayOfYear(1).plusYears(1));
        TYPES.forEach(type -> drawing.rows(
                type, steps.stream().filter(step -> step.type().equals(type)).toList()));
        return drawing.picture(steps.size(), dayLabel);
    }

    private void rows(String type, List<PlannedStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        rows.add(new ProcessPicture.Row(y, Text.of(reading.word("process.types." + type)), null, null, null));
        y += ROW;
        for (var step : steps) {
            var began = step.began(day);
            rows.add(new ProcessPicture.Row(
                    y,
                    shortened(reading.text(step.item().title())),
                    step.standing(day).code(),
                    planned(step),
                    began == null ? null : actual(step, began)));
            y += ROW;
        }
    }

    private static Text shortened(Text text) {
        return text.text().length() <= LONGEST
                ? text
                : new Text(text.text().substring(0, LONGEST - 1).strip() + "…", text.lang());
    }

    private ProcessPicture.Mark planned(PlannedStep step) {
        boolean exact = step.from().isDay() && step.until() == null;
        return step.isLong() || !exact
                ? bar(step.first(), step.last(), y + 4, !step.isLong())
                : shape(step.type(), step.first(), y + 4);
    }

    private ProcessPicture.Mark actual(PlannedStep step, RoughDate began) {
        if (!step.isLong()) {
            return began.isDay()
                    ? shape(step.type(), began.first(), y + 4 + HALF)
                    : bar(began.first(), began.last(), y + 4 + HALF, true);
        }
        var ended = step.ended(day);
        return bar(began.first(), ended == null ? day : ended.last(), y + 4 + HALF, false);
    }

    private ProcessPicture.Mark bar(LocalDate from, LocalDate last, int at, boolean rough) {
        int x = x(from);
        return new ProcessPicture.Mark(x, at, Math.max(LEAST, x(last.plusDays(1)) - x), null, rough);
    }

    /** Around the middle of the day. */
    private ProcessPicture.Mark shape(String type, LocalDate on, int at) {
        int x = (x(on) + x(on.plusDays(1))) / 2;
        int middle = at + 4;
        var path = switch (type) {
            case "gate" -> "M%d %dl5 5l-5 5l-5 -5z".formatted(x, middle - 5);
            case "checkpoint" -> "M%d %dl5 9h-10z".formatted(x, middle - 5);
            default -> "M%d %da4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z".formatted(x - 4, middle);
        };
        return new ProcessPicture.Mark(x, at, 0, path, false);
    }

    private int x(LocalDate date) {
        double share = (double) ChronoUnit.DAYS.between(first, date) / ChronoUnit.DAYS.between(first, end);
        return (int) Math.round(LEFT + Math.clamp(share, 0, 1) * (WIDTH - LEFT - 8));
    }

    private ProcessPicture picture(int steps, String dayLabel) {
        return new ProcessPicture(
                WIDTH,
                y + 8,
                LEFT,
                reading.word("process.picture.text", steps),
                ticks(),
                day.isBefore(first) || !day.isBefore(end) ? null : Integer.valueOf(x(day)),
                dayLabel,
                rows);
    }

    private List<ProcessPicture.Tick> ticks() {
        var ticks = new ArrayList<ProcessPicture.Tick>();
        for (var quarter = first; quarter.isBefore(end); quarter = quarter.plusMonths(3)) {
            boolean whole = quarter.getDayOfYear() == 1;
            ticks.add(new ProcessPicture.Tick(
                    x(quarter),
                    whole
                            ? String.valueOf(quarter.getYear())
                            : reading.word("process.quarter", quarter.getMonthValue() / 3 + 1),
                    whole));
        }
        return ticks;
    }
}
