package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that are known: those to come, the wheel of a year, and those that were.
 *
 * @param body the body whose meetings alone are shown, or null for all
 * @param bodies each body that has meetings; the first entry leads to all
 * @param years each year that has meetings, the latest first
 * @param calendar where programs subscribe
 */
public record MeetingsPage(
        Frame frame,
        @Nullable Text body,
        List<Option> bodies,
        List<Option> years,
        List<Line> coming,
        Wheel wheel,
        List<Line> past,
        String calendar) {
    /** A way to narrow what is shown. */
    public record Option(Link page, boolean on) {}

    /**
     * A meeting.
     *
     * @param clock from and to, as in 14.30–15.25
     * @param standing what has become of it, or null when it goes as planned
     */
    public record Line(
            Link page,
            Moment day,
            String clock,
            Text body,
            @Nullable String standing) {}

    /** A year, month by month; every month is there. */
    public record Wheel(int year, List<Month> months) {}

    public record Month(String name, List<Line> meetings) {}
}
