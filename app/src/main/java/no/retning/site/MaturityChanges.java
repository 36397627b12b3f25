package no.retning.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import no.retning.edition.Edition;
import no.retning.page.Reading;
import no.retning.site.PublishedMaturity.Filled;
import no.retning.site.PublishedMaturity.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of each indicator from one assessment of maturity to the next. */
@Component
final class MaturityChanges {
    MaturityChanges() {}

    /** How many went which way. */
    private static final class Count {
        private int up;
        private int down;
        private int same;
        private int started;
        private int stopped;

        /** Counts one; returns whether anything became of it. */
        boolean moved(@Nullable Integer from, @Nullable Integer to) {
            if (from == null || to == null) {
                started += to == null ? 0 : 1;
                stopped += from == null ? 0 : 1;
                return from != null || to != null;
            }
            int way = Integer.compare(to, from);
            up += way > 0 ? 1 : 0;
            down += way < 0 ? 1 : 0;
            same += way == 0 ? 1 : 0;
            return way != 0;
        }

        String said(Reading reading) {
            return reading.word("maturity.changed", up, down, same, started, stopped);
        }
    }

    MaturityPage.Changes between(Reading reading, Edition former, Edition now) {
        var then = PublishedMaturity.filled(former.item());
        var here = PublishedMaturity.filled(now.item());
        var was = new LinkedHashMap<String, Placed>();
        then.indicators().forEach(placed -> was.put(placed.code(), placed));
        var count = new Count();
        var moves = new ArrayList<MaturityPage.Move>();
        here.indicators().forEach(placed -> {
            var before = was.remove(placed.code());
            var from = before == null ? null : before.phase();
            if (count.moved(from, placed.phase())) {
                moves.add(move(reading, placed, word(reading, then, from), word(reading, here, placed.phase())));
            }
        });
        // What the scheme has no more is not assessed any more.
        was.values().stream()
                .filter(placed -> count.moved(placed.phase(), null))
                .forEach(placed -> moves.add(
                        move(reading, placed, word(reading, then, placed.phase()), word(reading, here, null))));
        return new MaturityPage.Changes(Lines.link(reading, former), count.said(reading), moves);
    }

    private static MaturityPage.Move move(Reading reading, Placed placed, String from, String to) {
        return new MaturityPage.Move(reading.text(placed.title()), from, to);
    }

    private static String word(Reading reading, Filled filled, @Nullable Integer phase) {
        return MaturityPages.phase(reading, filled, phase).word();
    }
}
