package no.retning.formats.svg;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure stands, in one sentence that is right: what it was last, how that is against the period before it, what it is
 * meant to be, and what the reader must know not to misread it.
 */
public final class Headline {
    private final Voice voice;

    private Headline(Voice voice) {
        this.voice = voice;
    }

    /**
     * As in "62,1 % i 2024, opp 3,2 prosentpoeng fra 2023; målet er 70 % i 2026".
     *
     * <p>The change is the difference of the numbers as they are shown. Across a break nothing is compared. A provisional
     * value is called so, and where the last period has no value that is said after the last one that has.
     *
     * @param target null where there is none; a target whose period has no name is a level
     */
    public static String of(Voice voice, Series series, @Nullable Target target) {
        return new Headline(voice).said(series, target);
    }

    private String said(Series series, @Nullable Target target) {
        var valued = series.valued();
        var said = valued.isEmpty() ? voice.say(ChartPhrase.NONE_YET) : standing(series, valued);
        if (target != null) {
            said = voice.say(ChartPhrase.AND, said, aim(target.last()));
        }
        return said;
    }

    private String standing(Series series, List<Point> valued) {
        var last = valued.getLast();
        var said = voice.say(now(last), voice.value(value(last)), last.period());
        if (valued.size() > 1) {
            said += course(series, valued.get(valued.size() - 2), last);
        }
        var newest = series.points().getLast();
        return newest.isMissing() ? said + voice.say(ChartPhrase.STILL_MISSING, newest.period()) : said;
    }

    private static ChartPhrase now(Point last) {
        return switch (last.standing()) {
            case FINAL -> ChartPhrase.NOW;
            case PROVISIONAL -> ChartPhrase.NOW_PROVISIONAL;
            case ESTIMATED -> ChartPhrase.NOW_ESTIMATED;
        };
    }

    private String course(Series series, Point before, Point last) {
        if (!series.comparable().contains(before)) {
            return voice.say(ChartPhrase.NOT_COMPARABLE, before.period());
        }
        int way = voice.shown(value(last)).compareTo(voice.shown(value(before)));
        return way == 0
                ? voice.say(ChartPhrase.UNCHANGED, before.period())
                : voice.say(
                        way > 0 ? ChartPhrase.UP : ChartPhrase.DOWN,
                        voice.difference(value(last), value(before)),
                        before.period());
    }

    private String aim(Point target) {
        var value = voice.aim(value(target));
        return target.period().isEmpty()
                ? voice.say(ChartPhrase.AIM_LEVEL, value)
                : voice.say(ChartPhrase.AIM, value, target.period());
    }

    private static double value(Point point) {
        return Objects.requireNonNull(point.value());
    }
}
