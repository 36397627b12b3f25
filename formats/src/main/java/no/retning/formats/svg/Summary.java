package no.retning.formats.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, in sentences. Numbers are judged as they are shown, so that no sentence says that something rose which
 * the reader sees unchanged; and nothing is held against what lies before a break.
 */
public final class Summary {
    private final Voice voice;

    private Summary(Voice voice) {
        this.voice = voice;
    }

    /** Of figures over time: how each went, what they are meant to be, and how many events are marked. */
    public static List<String> of(Voice voice, List<Series> all, @Nullable Target target, int events) {
        var summary = new Summary(voice);
        var sentences = new ArrayList<String>();
        for (var series : all) {
            var said = String.join(" ", summary.of(series));
            sentences.add(all.size() == 1 ? said : voice.say(ChartPhrase.OF, series.name(), said));
        }
        if (target != null) {
            sentences.add(target(voice, target));
        }
        if (events > 0) {
            sentences.add(voice.say(ChartPhrase.EVENTS, events));
        }
        return sentences;
    }

    static String target(Voice voice, Target target) {
        var last = target.last();
        return last.period().isEmpty()
                ? voice.say(ChartPhrase.TARGET_LEVEL, voice.aim(value(last)))
                : voice.say(ChartPhrase.TARGET, voice.aim(value(last)), last.period());
    }

    private List<String> of(Series series) {
        var points =
                series.comparable().stream().filter(point -> !point.isMissing()).toList();
        var sentences = new ArrayList<String>();
        if (series.valued().isEmpty()) {
            return List.of(voice.say(ChartPhrase.NONE));
        }
        if (points.size() > 1) {
            sentences.add(course(points.getFirst(), points.getLast()));
            sentences.addAll(extremes(points));
        } else if (points.size() == 1) {
            sentences.add(voice.say(
                    ChartPhrase.ONE, shown(points.getFirst()), points.getFirst().period()));
        }
        series.points().stream()
                .filter(point -> point.broken() != null)
                .forEach(point ->
                        sentences.add(voice.say(ChartPhrase.BREAK, point.period(), String.valueOf(point.broken()))));
        last(series, sentences);
        return sentences;
    }

    private String course(Point first, Point last) {
        int way = number(last).compareTo(number(first));
        var phrase = way > 0 ? ChartPhrase.RISE : way < 0 ? ChartPhrase.FALL : ChartPhrase.LEVEL;
        return voice.say(phrase, shown(first), first.period(), shown(last), last.period());
    }

    /** What lies higher than both ends, and what lies lower; the earliest where several do equally. */
    private List<String> extremes(List<Point> points) {
        var highest = points.stream()
                .min(Comparator.comparing(this::number).reversed())
                .orElseThrow();
        var lowest = points.stream().min(Comparator.comparing(this::number)).orElseThrow();
        var ends = List.of(number(points.getFirst()), number(points.getLast()));
        var sentences = new ArrayList<String>();
        if (!ends.contains(number(highest))) {
            sentences.add(voice.say(ChartPhrase.HIGHEST, shown(highest), highest.period()));
        }
        if (!ends.contains(number(lowest))) {
            sentences.add(voice.say(ChartPhrase.LOWEST, shown(lowest), lowest.period()));
        }
        return sentences;
    }

    private void last(Series series, List<String> sentences) {
        var last = series.points().getLast();
        if (last.isMissing()) {
            sentences.add(voice.say(ChartPhrase.MISSING_LAST, last.period()));
        } else if (last.standing() == Point.Standing.PROVISIONAL) {
            sentences.add(voice.say(ChartPhrase.LAST_PROVISIONAL, last.period()));
        } else if (last.standing() == Point.Standing.ESTIMATED) {
            sentences.add(voice.say(ChartPhrase.LAST_ESTIMATED, last.period()));
        }
    }

    private BigDecimal number(Point point) {
        return voice.shown(value(point));
    }

    private String shown(Point point) {
        return voice.value(value(point));
    }

    private static double value(Point point) {
        return Objects.requireNonNull(point.value());
    }
}
