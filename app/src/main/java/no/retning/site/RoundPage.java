package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a round of reporting shows: what is new since the last one, the problems to talk about, how each measure stands.
 *
 * @param asOf the day and hour that it says how things stand at
 * @param counted how many have reported, of how many
 * @param changes since the round before; null where there is none to compare with
 * @param counts how the measures stand by main goal, phase and size
 * @param scale what the colours mean
 */
public record RoundPage(
        Frame frame,
        Text title,
        String asOf,
        String counted,
        @Nullable Prose analysis,
        @Nullable List<Change> changes,
        @Nullable Link before,
        List<Problem> problems,
        List<AtRisk> atRisk,
        List<Line> lines,
        List<Counts> counts,
        List<Meaning> scale,
        List<Link> files,
        List<EditionLine> editions) {
    /** @param measure a name where it has no page any longer */
    public record Change(Link measure, String what) {}

    /** @param measure the one that it concerns, or null */
    public record Problem(
            Text title, @Nullable Text text, @Nullable Link measure) {}

    /**
     * Something that one measure needs of another and may not get.
     *
     * @param what it is, or null where nobody has said
     * @param why it may not come, in words
     */
    public record AtRisk(
            Link measure,
            Link from,
            @Nullable Text what,
            @Nullable String neededBy,
            List<String> why) {}

    /**
     * @param owners the owner's own view; a shape of its own where nobody has reported
     * @param office null where the office has given none
     * @param notes the office's reason, and what was put right later
     */
    public record Line(
            Link measure,
            Text owner,
            Status owners,
            @Nullable Status office,
            @Nullable Text reason,
            @Nullable Text news,
            List<Text> notes) {}

    /**
     * How many of each standing there are of each of something.
     *
     * @param column what each row is
     */
    public record Counts(String heading, String column, List<Count> rows) {
        /** How many the longest of the bars stands for. */
        public int most() {
            return Math.max(1, rows.stream().mapToInt(Count::all).max().orElse(1));
        }
    }

    public record Count(String name, int green, int yellow, int red, int silent) {
        public int all() {
            return green + yellow + red + silent;
        }
    }

    public record Meaning(Status status, Text definition) {}
}
