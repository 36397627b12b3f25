package no.retning.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Draws activities in time, group by group; where there are too many to see, each group is one bar. */
final class RoadDrawing {
    /** More bars than this are not seen apart. */
    static final int MOST_BARS = 60;

    private static final int WIDTH = 1120;
    private static final int LEFT = 372;
    private static final int TOP = 46;
    private static final int ROW = 26;
    private static final int LINE = 15;
    private static final int BASE = 18;
    private static final int LONGEST = 50;
    private static final int MOST_QUARTERS = 5;
    private static final int STUB = 8;

    private final Reading reading;
    private final LocalDate first;
    private final LocalDate last;
    private final List<RoadmapPicture.Row> rows = new ArrayList<>();
    private final Map<UUID, RoadmapPicture.Row> drawn = new HashMap<>();
    private int y = TOP;

    private RoadDrawing(Reading reading, LocalDate first, LocalDate last) {
        this.reading = reading;
        this.first = first;
        this.last = last;
    }

    static @Nullable RoadmapPicture of(Reading reading, String title, List<RoadGroups.Group> groups, LocalDate today) {
        var all = groups.stream().flatMap(group -> group.activities().stream()).toList();
        if (all.isEmpty()) {
            return null;
        }
        var first =
                all.stream().map(RoadActivity::from).min(LocalDate::compareTo).orElseThrow();
        var last = all.stream()
                .map(RoadActivity::farthest)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var drawing = new RoadDrawing(
                reading, first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1));
        boolean folded = all.size() > MOST_BARS;
        for (var group : groups) {
            if (folded) {
                drawing.folded(group);
            } else {
                drawing.unfolded(group);
            }
        }
        return drawing.picture(title, all, today, folded);
    }

    private int x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return (int) Math.round(LEFT + Math.clamp(share, 0, 1) * (WIDTH - LEFT - 8));
    }

    /** The whole name, on as many lines as it takes: what tells two activities apart is often what they end with. */
    private RoadmapPicture.Label label(Text text, String after) {
        var lines = new ArrayList<RoadmapPicture.Line>();
        for (var words : ScenarioDrawing.wrapped(text.text() + after, LONGEST)) {
            lines.add(new RoadmapPicture.Line(y + BASE + LINE * lines.size(), words));
        }
        return new RoadmapPicture.Label(lines, text.lang());
    }

    private void folded(RoadGroups.Group group) {
        var from = group.activities().stream().map(RoadActivity::from).min(LocalDate::compareTo);
        var until = group.activities().stream().map(RoadActivity::ends).max(LocalDate::compareTo);
        bar(
                label(group.heading(), " (" + group.activities().size() + ")"),
                null,
                from.orElse(first),
                until.orElse(last),
                null,
                null,
                List.of());
    }

    private void unfolded(RoadGroups.Group group) {
        var heading = label(group.heading(), "");
        rows.add(new RoadmapPicture.Row(y, true, heading, null, 0, 0, -1, -1, -1, List.of()));
        y += height(heading);
        for (var one : group.activities()) {
            var waves = Stream.of(one.item().read("waves", Wave[].class).orElse(new Wave[0]))
                    .map(wave -> x(wave.from()))
                    .toList();
            drawn.put(
                    one.id(),
                    bar(
                            label(reading.text(one.title()), ""),
                            one.state(),
                            one.from(),
                            one.ends(),
                            one.isOpen() ? one.forecast() : null,
                            one.isOpen() ? one.promised() : null,
                            waves));
        }
    }

    private RoadmapPicture.Row bar(
            RoadmapPicture.Label label,
            @Nullable String state,
            LocalDate from,
            LocalDate ends,
            RoadActivity.@Nullable Forecast forecast,
            @Nullable LocalDate promised,
            List<Integer> waves) {
        int begins = x(from);
        var row = new RoadmapPicture.Row(
                y,
                false,
                label,
                state,
                begins,
                Math.max(3, x(ends.plusDays(1)) - begins),
                forecast == null ? -1 : x(forecast.p50()),
                forecast == null ? -1 : Math.max(x(forecast.p85()), x(forecast.p50()) + 3),
                promised == null ? -1 : x(promised),
                waves);
        rows.add(row);
        y += height(label);
        return row;
    }

    private static int height(RoadmapPicture.Label label) {
        return ROW + LINE * (label.lines().size() - 1);
    }

    /** From the end of what is waited for to the beginning of what waits, where both are drawn. */
    private List<RoadmapPicture.Tie> ties(List<RoadActivity> all) {
        var ties = new LinkedHashSet<RoadmapPicture.Tie>();
        for (var one : all) {
            var to = drawn.get(one.id());
            for (var need : one.needs()) {
                var from = drawn.get(need.from().id());
                if (from != null && to != null && need.isOpen()) {
                    ties.add(tie(from, to));
                }
            }
        }
        return List.copyOf(ties);
    }

    private static RoadmapPicture.Tie tie(RoadmapPicture.Row from, RoadmapPicture.Row to) {
        int begins = from.x() + from.width();
        int ends = to.x();
        int start = from.y() + ROW / 2;
        int end = to.y() + ROW / 2;
        int turn = begins + STUB;
        int last = ends - STUB;
        var path = turn <= last
                ? "M%d %dH%dV%dH%d".formatted(begins, start, turn, end, ends)
                : "M%d %dH%dV%dH%dV%dH%d".formatted(begins, start, turn, (start + end) / 2, last, end, ends);
        return new RoadmapPicture.Tie(path + "m-5 -4l5 4l-5 4");
    }

    private RoadmapPicture picture(String title, List<RoadActivity> all, LocalDate today, boolean folded) {
        boolean dated = rows.stream().anyMatch(row -> row.bandFrom() >= 0);
        return new RoadmapPicture(
                WIDTH,
                y + 8,
                LEFT,
                title,
                reading.word(folded ? "roadmap.picture.folded" : "roadmap.picture.text", all.size()),
                ticks(),
                today.isBefore(first) || today.isAfter(last) ? null : Integer.valueOf(x(today)),
                rows,
                ties(all),
                folded,
                dated);
    }

    private List<RoadmapPicture.Tick> ticks() {
        var ticks = new ArrayList<RoadmapPicture.Tick>();
        boolean quarters = first.plusYears(MOST_QUARTERS).isAfter(last);
        for (var day = first; day.isBefore(last); day = day.plusMonths(quarters ? 3 : 12)) {
            boolean whole = day.getDayOfYear() == 1;
            ticks.add(new RoadmapPicture.Tick(x(day), whole ? Objects.toString(day.getYear()) : "", whole));
        }
        return ticks;
    }

    /**
     * A step of introduction as it is published.
     *
     * @param until null where nobody has said
     */
    record Wave(
            LocalisedText title, LocalDate from, @Nullable LocalDate until, String state) {}
}
