package no.retning.strategy.internal;

import java.util.List;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What shall this be tied to?
 *
 * @param from the thing that is to be tied
 * @param count how many were found; null before the first search
 */
public record FindPage(
        Frame frame,
        String heading,
        Text from,
        String fromRef,
        Field words,
        @Nullable String count,
        List<Found> found) {
    /** @param within the strategy or structure that it stands in, or null */
    public record Found(String kind, Link tie, @Nullable Text within) {}
}
