package no.retning.site.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.retning.edition.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says of a page in the making that it tells of figures, and until when at the latest it is right: until the next release is the
 * truth by the clock of the database, whichever node keeps the page.
 */
@Component
class ReleaseClock {
    /** Clocks that run unevenly, and a clock that is put right, are asked again before it matters. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Duration MARGIN = Duration.ofMillis(20);

    private final JdbcClient sql;

    ReleaseClock(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    private record Turn(Instant now, @Nullable Instant next) {}

    /** The page tells of any figures. */
    void note() {
        Reads.note(Reads.FIGURES);
        limit();
    }

    /** The page tells of the figures of an indicator. */
    void note(UUID indicator) {
        Reads.note(Reads.figures(indicator));
        limit();
    }

    /** What is measured from before the question was put ends no later than it should. */
    private void limit() {
        if (!Reads.isLimited()) {
            long asked = System.nanoTime();
            var turn = turn();
            var next = turn.next();
            var left =
                    next == null ? LONGEST : Duration.between(turn.now(), next).minus(MARGIN);
            Reads.until(asked + (left.compareTo(LONGEST) < 0 ? left : LONGEST).toNanos());
        }
    }

    Instant now() {
        return turn().now();
    }

    private Turn turn() {
        return sql.sql("select now, next from edition.turn")
                .query((row, number) ->
                        new Turn(Objects.requireNonNull(FigureRows.moment(row, "now")), FigureRows.moment(row, "next")))
                .single();
    }
}
