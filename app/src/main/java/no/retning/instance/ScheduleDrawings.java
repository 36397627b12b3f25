package no.retning.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.CriticalPath;
import no.retning.engines.schedule.Distribution;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Sensitivity;
import no.retning.engines.schedule.SimulationResult;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Gantt;
import no.retning.formats.svg.SCurve;
import no.retning.formats.svg.Tick;
import no.retning.formats.svg.Tornado;

/** The three images of one plan. */
record ScheduleDrawings(String name, Plan plan, CriticalPath path) {
    private static final int MOST_ROWS = 200;
    private static final int MOST_BARS = 20;
    private static final int POINTS = 200;

    void curve(Path folder, SimulationResult result) throws IOException {
        Distribution finish = result.finish();
        var points = new ArrayList<SCurve.Point>();
        for (int i = 0; i <= POINTS; i++) {
            points.add(new SCurve.Point(finish.quantile((double) i / POINTS), (double) i / POINTS));
        }
        var marks = new ArrayList<SCurve.Mark>();
        for (double share : new double[] {0.5, 0.85}) {
            double at = finish.quantile(share);
            marks.add(new SCurve.Mark("P" + Math.round(100 * share) + ": " + moment(at), at, share));
        }
        String description = marks.stream().map(SCurve.Mark::label).collect(Collectors.joining(", ")) + ", after "
                + result.run().iterations() + " iterations with the seed "
                + result.run().seed();
        Caption caption = new Caption("finish", "en", "When " + name + " is finished", description);
        write(
                folder,
                "finish",
                SCurve.draw(
                        caption,
                        points,
                        marks,
                        ticks(points.getFirst().at(), points.getLast().at(), this::moment)));
    }

    void tornado(Path folder, SimulationResult result) throws IOException {
        Map<String, String> names = plan.activities().stream().collect(Collectors.toMap(Activity::id, Activity::name));
        plan.risks().forEach(risk -> names.putIfAbsent(risk.id(), risk.name()));
        List<Tornado.Bar> bars = result.sensitivity().stream()
                .sorted(Comparator.comparingDouble(Sensitivity::swing).reversed())
                .limit(MOST_BARS)
                .map(one -> new Tornado.Bar(
                        names.getOrDefault(one.id(), one.id()),
                        Math.min(one.early(), one.late()),
                        Math.max(one.early(), one.late())))
                .toList();
        double mean = result.finish().middle();
        double least = bars.stream().mapToDouble(Tornado.Bar::low).min().orElse(mean);
        double most = bars.stream().mapToDouble(Tornado.Bar::high).max().orElse(mean);
        String description = bars.isEmpty()
                ? "Nothing in the plan is uncertain"
                : "Mean finish in the tenth of the trials in which each was shortest and longest; the most: "
                        + bars.getFirst().label();
        Caption caption = new Caption("tornado", "en", "What the finish of " + name + " hangs on", description);
        write(folder, "tornado", Tornado.draw(caption, mean, bars, ticks(least, most, this::moment)));
    }

    void gantt(Path folder) throws IOException {
        List<CriticalPath.Dates> dates = path.dates();
        var rows = new ArrayList<Gantt.Row>();
        for (int i = 0; i < dates.size(); i++) {
            CriticalPath.Dates one = dates.get(i);
            rows.add(new Gantt.Row(
                    plan.activities().get(i).name(),
                    one.earlyStart(),
                    one.earlyFinish(),
                    one.lateFinish(),
                    one.critical()));
        }
        rows.sort(Comparator.comparingDouble(Gantt.Row::start).thenComparingDouble(Gantt.Row::finish));
        List<Gantt.Row> shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        long critical = rows.stream().filter(Gantt.Row::critical).count();
        String description = "The first " + shown.size() + " of " + rows.size() + " activities, " + critical
                + " of them critical (marked with a dot); finished " + moment(path.finish());
        double least = shown.stream().mapToDouble(Gantt.Row::start).min().orElse(0);
        double most = shown.stream()
                .mapToDouble(row -> Math.max(row.finish(), row.latest()))
                .max()
                .orElse(1);
        Caption caption = new Caption("gantt", "en", "The activities of " + name, description);
        write(folder, "gantt", Gantt.draw(caption, shown, ticks(least, most, this::moment)));
    }

    private void write(Path folder, String kind, String svg) throws IOException {
        Files.writeString(folder.resolve(name + "-" + kind + ".svg"), svg);
    }

    private static List<Tick> ticks(double least, double most, DoubleFunction<String> label) {
        return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .map(share -> least + share * (most - least))
                .distinct()
                .mapToObj(at -> new Tick(at, label.apply(at)))
                .toList();
    }

    private String moment(double moment) {
        var date = path.date(moment);
        return date == null
                ? number(moment)
                : date.truncatedTo(ChronoUnit.DAYS).toLocalDate().toString();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
