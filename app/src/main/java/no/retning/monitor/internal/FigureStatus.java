package no.retning.monitor.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.retning.engines.cube.Mark;

/**
 * What a sign or word beside a figure means, as statistical offices write them.
 *
 * @param hidden whether its numbers are for nobody outside
 */
record FigureStatus(Set<Mark> marks, boolean hidden) {
    static final FigureStatus NORMAL = new FigureStatus(Set.of(), false);

    private static final FigureStatus HIDDEN = new FigureStatus(Set.of(), true);

    private static final Map<String, FigureStatus> KNOWN = Map.ofEntries(
            Map.entry("", NORMAL),
            Map.entry("a", NORMAL),
            Map.entry("normal", NORMAL),
            Map.entry("normal value", NORMAL),
            Map.entry("undefined", NORMAL),
            Map.entry(":", HIDDEN),
            Map.entry("c", HIDDEN),
            Map.entry("q", HIDDEN),
            Map.entry("skjult", HIDDEN),
            Map.entry("hidden", HIDDEN),
            Map.entry("..", of(Mark.MISSING)),
            Map.entry("m", of(Mark.MISSING)),
            Map.entry("o", of(Mark.MISSING)),
            Map.entry("mangler", of(Mark.MISSING)),
            Map.entry("missing", of(Mark.MISSING)),
            Map.entry("missing value", of(Mark.MISSING)),
            Map.entry(".", of(Mark.NOT_COMPUTABLE)),
            Map.entry("p", of(Mark.PROVISIONAL)),
            Map.entry("foreløpig", of(Mark.PROVISIONAL)),
            Map.entry("førebels", of(Mark.PROVISIONAL)),
            Map.entry("provisional", of(Mark.PROVISIONAL)),
            Map.entry("e", of(Mark.ESTIMATED)),
            Map.entry("anslag", of(Mark.ESTIMATED)),
            Map.entry("overslag", of(Mark.ESTIMATED)),
            Map.entry("estimated", of(Mark.ESTIMATED)),
            Map.entry("estimated value", of(Mark.ESTIMATED)),
            Map.entry("i", of(Mark.IMPUTED)),
            Map.entry("f", of(Mark.FORECAST)),
            Map.entry("b", of(Mark.BREAK)),
            Map.entry("brudd", of(Mark.BREAK)),
            Map.entry("brot", of(Mark.BREAK)),
            Map.entry("break", of(Mark.BREAK)),
            Map.entry("u", of(Mark.UNRELIABLE)),
            Map.entry("usikker", of(Mark.UNRELIABLE)),
            Map.entry("unreliable", of(Mark.UNRELIABLE)));

    private static FigureStatus of(Mark mark) {
        return new FigureStatus(Set.of(mark), false);
    }

    static Optional<FigureStatus> read(String text) {
        return Optional.ofNullable(KNOWN.get(text.strip().toLowerCase(Locale.ROOT)));
    }
}
