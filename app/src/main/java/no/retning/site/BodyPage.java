package no.retning.site;

import java.util.List;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A body: what it is for and who sits in it on a day.
 *
 * @param shortName as in NUIT, or null
 * @param period when it was, empty where it is not known
 * @param before the body it took over from, or null
 * @param after the body that took over from it, or null
 * @param action where a day is asked for
 * @param asked the day that is asked for
 * @param day the day whose seats are shown
 */
public record BodyPage(
        Frame frame,
        @Nullable String shortName,
        Text title,
        @Nullable Prose mandate,
        String level,
        String rule,
        String period,
        @Nullable Link before,
        @Nullable Link after,
        String action,
        Field asked,
        Moment day,
        List<Seat> seats,
        @Nullable Text source,
        List<EditionLine> editions) {
    /** @param holders those who hold the seat, and then their deputies; none where nobody is known to */
    public record Seat(Text organisation, String role, List<Holder> holders) {}

    /**
     * @param function as in "Kommunaldirektør", or null
     * @param illustrative whether the name stands for nobody in particular
     */
    public record Holder(String name, @Nullable Text function, boolean deputy, boolean illustrative) {}
}
