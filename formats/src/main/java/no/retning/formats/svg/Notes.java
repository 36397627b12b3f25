package no.retning.formats.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import no.retning.formats.svg.Canvas.Stroke;
import no.retning.formats.svg.Canvas.Writing;
import no.retning.formats.svg.Point.Standing;
import org.jspecify.annotations.Nullable;

/** What must be known to read a chart, each beside its sign: below the chart, so that it goes where the chart goes. */
final class Notes {
    private static final double INDENT = 24;

    private final Voice voice;
    private final List<Note> notes = new ArrayList<>();

    private record Note(@Nullable BiConsumer<Double, Double> sign, String text) {}

    private Notes(Voice voice) {
        this.voice = voice;
    }

    /** Of what lies in the chart: values that are not final, gaps, breaks and events. */
    static void below(
            Canvas canvas,
            List<Series> all,
            @Nullable Target target,
            List<Event> events,
            NiceScale scale,
            Voice voice) {
        var notes = new Notes(voice);
        if (scale.isCut()) {
            var end = scale.from() > 0 ? scale.from() : scale.until();
            notes.add(null, voice.say(ChartPhrase.BEGINS, voice.tick(end, scale.places())));
        }
        if (target != null && (target.below() > 0 || target.above() > 0)) {
            notes.add(
                    (x, y) -> canvas.box(x - 8, y - 6, 16, 11, Tone.FAINT),
                    voice.say(ChartPhrase.NEAR_ENOUGH, voice.apart(Math.max(target.below(), target.above()))));
        }
        notes.standing(canvas, all, Standing.PROVISIONAL, ChartPhrase.PROVISIONAL);
        notes.standing(canvas, all, Standing.ESTIMATED, ChartPhrase.ESTIMATED);
        notes.missing(all);
        all.stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> point.broken() != null)
                .map(point -> voice.say(ChartPhrase.BREAK, point.period(), String.valueOf(point.broken())))
                .distinct()
                .forEach(text -> notes.add((x, y) -> breakSign(canvas, x, y), text));
        for (int i = 0; i < events.size(); i++) {
            var number = Integer.toString(i + 1);
            notes.add((x, y) -> pin(canvas, x, y, number), events.get(i).label());
        }
        notes.write(canvas);
    }

    /** What numbered events are, where no table beside the chart says it. */
    static void below(Canvas canvas, List<EventLine.Mark> marks, Voice voice) {
        var notes = new Notes(voice);
        for (var mark : marks) {
            var number = Integer.toString(mark.number());
            notes.add((x, y) -> pin(canvas, x, y, number), mark.label());
        }
        notes.write(canvas);
    }

    private void add(@Nullable BiConsumer<Double, Double> sign, String text) {
        notes.add(new Note(sign, text));
    }

    private void standing(Canvas canvas, List<Series> all, Standing standing, ChartPhrase phrase) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).valued().stream().anyMatch(point -> point.standing() == standing)) {
                int index = i;
                add((x, y) -> point(canvas, x, y, index, standing), voice.say(phrase));
                return;
            }
        }
    }

    /** Series that lack the same are named together. */
    private void missing(List<Series> all) {
        var lacking = new LinkedHashMap<String, List<String>>();
        for (var series : all) {
            var periods = series.points().stream()
                    .filter(Point::isMissing)
                    .map(Point::period)
                    .collect(Collectors.joining(", "));
            lacking.computeIfAbsent(periods, none -> new ArrayList<>()).add(series.name());
        }
        lacking.remove("");
        lacking.forEach((periods, names) -> {
            var text = voice.say(ChartPhrase.MISSING, periods);
            add(null, all.size() == 1 ? text : voice.say(ChartPhrase.OF, String.join(", ", names), text));
        });
    }

    private void write(Canvas canvas) {
        if (!notes.isEmpty()) {
            canvas.down(6);
        }
        for (var note : notes) {
            double indent = note.sign() == null ? 0 : INDENT;
            boolean isFirst = true;
            for (var line : Lettering.wrapped(note.text(), canvas.width() - indent - 8, Canvas.SMALL)) {
                canvas.down(Canvas.LINE);
                if (isFirst && note.sign() != null) {
                    note.sign().accept(10.0, canvas.y() - 8);
                }
                canvas.text(Writing.quiet(2 + indent, canvas.y() - 4, Canvas.SMALL), line);
                isFirst = false;
            }
        }
    }

    /** A point of a series as its standing shows it: what is provisional is hollow, what is estimated has a dot in it. */
    static void point(Canvas canvas, double x, double y, int series, Standing standing) {
        var tone = Tone.series(series);
        canvas.mark(Shape.of(series), x, y, tone, standing != Standing.FINAL);
        if (standing == Standing.ESTIMATED) {
            canvas.area(Shape.CIRCLE.path(x, y, 1.5), tone);
        }
    }

    /** Two strokes across a line that is broken. */
    static void breakSign(Canvas canvas, double x, double y) {
        var stroke = Stroke.of(Tone.INK, 1.5);
        canvas.line(x - 5, y + 5, x - 1, y - 5, stroke);
        canvas.line(x + 1, y + 5, x + 5, y - 5, stroke);
    }

    /** The number of an event. */
    static void pin(Canvas canvas, double x, double y, String number) {
        canvas.area(Shape.CIRCLE.path(x, y, 8), Tone.INK);
        canvas.text(Writing.bold(x, y + 4, 11).middle().in(Tone.GROUND), number);
    }
}
