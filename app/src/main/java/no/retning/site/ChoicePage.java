package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A choice: the question, what was chosen and why, what else was considered, what it rests on and where it led.
 *
 * @param decided when, or null where the day is not known
 * @param paragraphs that it changed, each by what it begins with
 */
public record ChoicePage(
        Frame frame,
        Text title,
        @Nullable Prose text,
        @Nullable Option chosen,
        @Nullable Prose reason,
        @Nullable String decided,
        List<Option> others,
        List<Ground> grounds,
        List<Link> goals,
        List<Link> paragraphs,
        List<Advised> advice,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /** What was or could have been chosen, with what spoke for it and against it. */
    public record Option(
            Text title,
            @Nullable Prose reasonsFor,
            @Nullable Prose reasonsAgainst) {}

    /** @param in to the case or decision where it was said, or null */
    public record Advised(
            String by,
            Prose text,
            @Nullable Link in,
            @Nullable Text source,
            boolean illustrative) {}

    /** Why a goal is there: a choice that led to it. */
    public record Why(
            Link page,
            @Nullable String chosen,
            @Nullable Prose reason,
            boolean illustrative,
            List<Advised> advice,
            List<Ground> grounds) {}
}
