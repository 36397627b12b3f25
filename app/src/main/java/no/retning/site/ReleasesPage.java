package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * When figures come, and which have come.
 *
 * @param coming the next first
 * @param published the latest first
 */
public record ReleasesPage(Frame frame, List<Next> coming, List<Line> published) {
    /**
     * One that is to come; what the figures show is not told before.
     *
     * @param at when it is published
     * @param late whether it should have come
     * @param text what it will hold, or null
     * @param moved from when it was moved, and why, in words; the first move first
     */
    public record Next(
            Moment at,
            Link indicator,
            boolean late,
            @Nullable Text text,
            List<String> moved) {}

    /**
     * One that has come.
     *
     * @param reason why it came
     * @param changes how many figures changed since the one before, in words
     * @param text what is new in it, or null
     * @param correction what it puts right, or null
     * @param illustrative whether its figures are made up
     */
    public record Line(
            Moment at,
            Link indicator,
            String version,
            String reason,
            String changes,
            @Nullable Text text,
            @Nullable CorrectionLine correction,
            boolean illustrative) {}
}
