package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * A measure: what it is for, how it stands, what it brings and when, what it needs, and what it costs.
 *
 * @param relation what it is and whose, in a line
 * @param facts the key information, in the order of the page
 * @param financing null where it is kept from publication
 * @param forecast null where nobody has computed it
 * @param parts the measures that are parts of it
 */
public record MeasurePage(
        Frame frame,
        String relation,
        Text title,
        @Nullable Text purpose,
        @Nullable String life,
        Status status,
        List<Fact> facts,
        @Nullable Prose text,
        List<Delivery> deliveries,
        @Nullable Forecast forecast,
        List<Link> parts,
        @Nullable Admission admission,
        List<Need> needs,
        List<RiskLine> risks,
        List<Benefit> benefits,
        @Nullable Money financing,
        @Nullable Text unfunded,
        ThreadView thread,
        @Nullable Link more,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /** @param link where its value leads, or null */
    public record Fact(String name, Text value, @Nullable Link link) {}

    /**
     * @param date as people write it: a day, a month or a year
     * @param forecast when it is reached as computed, or null
     */
    public record Delivery(
            String date,
            Text title,
            boolean reached,
            @Nullable String forecast) {}

    /**
     * When all of it is done.
     *
     * @param computed when that was computed, and how
     * @param roadmap whose activities it was computed of
     */
    public record Forecast(String said, String computed, Link roadmap) {}

    /**
     * How it came into the portfolio.
     *
     * @param decision what was decided, by whom and when
     */
    public record Admission(
            String decision, @Nullable Text conditions, Text criteria, String met, List<Criterion> answers) {}

    public record Criterion(
            String code, Text text, String met, @Nullable Text reason) {}

    /** What it needs of another, and what that side says to it. */
    public record Need(Link of, Text what, @Nullable String neededBy, String answer) {}

    /** @param measured what was last found, or null */
    public record Benefit(
            Text title,
            Text owner,
            @Nullable Text baseline,
            @Nullable Text target,
            @Nullable String measured,
            String state) {}

    /** @param total what it costs in all, in a sentence, or null */
    public record Money(@Nullable String total, List<Share> shares) {}

    /** What one pays in one year, as amounts with their unit; null where nothing is said. */
    public record Share(
            Text organisation,
            String year,
            @Nullable String planned,
            @Nullable String committed) {}
}
