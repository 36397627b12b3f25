package no.retning.site;

import no.retning.page.Frame;
import no.retning.page.Link;
import org.jspecify.annotations.Nullable;

/** One chapter of a strategy, with its neighbours. */
public record ChapterPage(
        Frame frame,
        Link strategy,
        ChapterText chapter,
        StrategyPage.@Nullable Notice notice,
        @Nullable Link previous,
        @Nullable Link next) {}
