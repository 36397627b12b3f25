package no.retning.site;

import java.util.List;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * How many had been involved up to a day, and in what.
 *
 * @param day up to which, itself included
 * @param action where the form that asks for another day is sent
 * @param kinds what was counted, by kind
 * @param rounds what was counted, the latest first
 * @param totals what has been stated of all of it, the latest first
 * @param later what is in the register and came later; null for nothing
 */
public record InvolvementPage(
        Frame frame,
        Moment day,
        String action,
        Field asked,
        List<Number> numbers,
        List<OfKind> kinds,
        List<Line> rounds,
        List<Line> totals,
        @Nullable String later) {
    /**
     * @param anchor its place on the page
     * @param label what is counted
     * @param amount how many; null for none
     * @param how it was counted
     * @param from the round or total that states it, or null
     * @param quote how a text quotes it
     */
    public record Number(
            String anchor,
            String label,
            @Nullable String amount,
            String how,
            @Nullable Link from,
            String quote) {}

    public record OfKind(String kind, String times, String organisations, String persons) {}

    /**
     * @param organisations by name, or how many
     * @param source where it is known from, or null
     */
    public record Line(
            Link page,
            String kind,
            String when,
            String times,
            String organisations,
            String persons,
            @Nullable Text source,
            boolean illustrative) {}
}
