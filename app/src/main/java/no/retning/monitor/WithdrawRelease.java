package no.retning.monitor;

import java.io.Serial;
import java.time.Duration;
import no.retning.edition.Replacement;
import org.springframework.stereotype.Component;

/** Takes back a release under embargo, as long as nobody can have seen it: it is approved and not published, as before. */
@Component
public class WithdrawRelease {
    /** What is taken back at the last second could be seen before the transaction ends. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Releases releases;
    private final Figures figures;
    private final Replacement replacement;

    WithdrawRelease(Releases releases, Figures figures, Replacement replacement) {
        this.replacement = replacement;
        this.releases = releases;
        this.figures = figures;
    }

    /** It is the truth already, or is about to be, or another has been published after it. */
    public static final class Settled extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Settled(Release release) {
            super("%s cannot be taken back".formatted(release.header().slug()));
        }
    }

    /** Whether it can be, by the clock of the database. */
    public boolean isPossible(Release release) {
        var moment = release.published();
        return release.stands()
                && moment != null
                && moment.isAfter(figures.now().plus(MARGIN))
                && releases.last(release.indicator())
                        .filter(last ->
                                last.header().id().equals(release.header().id()))
                        .isPresent();
    }

    /**
     * Undoes what publishing did to the figures, within a change of the record.
     *
     * @throws Settled if it cannot be taken back
     * @throws UnfinishedRelease if the next of the indicator is in work, which was held against this one
     */
    public Release undone(Release before) {
        var moment = before.published();
        if (moment == null || !isPossible(before)) {
            throw new Settled(before);
        }
        releases.inWork(before.indicator()).ifPresent(other -> {
            throw new UnfinishedRelease(other);
        });
        figures.withdraw(before.indicator(), before.header().id(), moment);
        replacement.announceFigures(before.indicator());
        return before.withdrawn();
    }
}
