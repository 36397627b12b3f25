package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A hearing: what is asked, until when, and what came of it.
 *
 * @param left how many days there are left, in words; null where it cannot be answered
 * @param answer where one answers; null where that is not possible
 * @param resume where one goes on with what one has begun, or null
 * @param answers where one reads what was answered; null where it was never opened
 * @param departure why it is shorter than normal or not held, or null
 * @param treatment where it says what was changed and why, or null before that is known
 */
public record HearingPage(
        Frame frame,
        Text title,
        Status state,
        @Nullable Moment until,
        @Nullable String left,
        @Nullable Link answer,
        @Nullable Link resume,
        @Nullable Link answers,
        List<Former> former,
        Link about,
        @Nullable Link edition,
        Prose scope,
        @Nullable Prose outside,
        @Nullable Prose letter,
        List<Question> questions,
        List<Clarified> clarified,
        List<Invited> invited,
        List<Fact> facts,
        @Nullable Departure departure,
        @Nullable Outcome outcome,
        @Nullable Link treatment,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /** A deadline that was moved. */
    public record Former(Moment until, Text reason) {}

    /** @param about the place that it is about, or null for the whole */
    public record Question(
            String anchor, Text text, @Nullable Link about) {}

    /** What was asked about it and answered to everybody. */
    public record Clarified(Text question, Prose answer, String day) {}

    /** Those of one category that were asked to answer. */
    public record Invited(String category, List<Asked> all) {}

    /** @param response how they stand when it is closed; null before, and where it is not known */
    public record Asked(String name, @Nullable Status response) {}

    public record Fact(String name, Text value) {}

    public record Departure(Text ground, Prose reason) {}

    /**
     * What came of it.
     *
     * @param stated how many answers a source says there were, or null
     * @param changed whether it must be heard again, in words; null until that has been considered
     * @param untreated how much of what was said was not treated, in words; null where nothing was left
     * @param left why
     */
    public record Outcome(
            @Nullable String stated,
            @Nullable Prose summary,
            @Nullable String changed,
            @Nullable Prose reason,
            @Nullable Link again,
            @Nullable String untreated,
            @Nullable Prose left,
            @Nullable Text source,
            boolean illustrative) {}
}
