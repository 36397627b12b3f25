package no.retning.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The red thread as drawn: from what a thing rests on, through the thing, to what it leads to.
 *
 * @param whole where the rest of it is, or null where this is all
 */
public record ThreadView(List<Step> steps, @Nullable Link whole) {
    public ThreadView(List<Step> steps) {
        this(steps, null);
    }

    /** Where a step stands on the thread. */
    public enum Place {
        BEFORE,
        HERE,
        AFTER,
        BROKEN
    }

    /**
     * One ring on the thread.
     *
     * @param relation how it belongs, as in "Bygger på · overordnet mål"
     * @param url the thing's page, or null where you are there or there is none
     * @param evidence why somebody says so, or null
     * @param source where it was read and who said so when, or null
     * @param mend what one can do where the thread is broken, or null
     */
    public record Step(
            Place place,
            String relation,
            Text title,
            @Nullable String url,
            @Nullable Prose evidence,
            @Nullable Text source,
            boolean illustrative,
            @Nullable Link mend) {}
}
