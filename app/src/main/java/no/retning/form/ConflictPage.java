package no.retning.form;

import java.util.List;
import no.retning.page.Diff;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same: both texts, how they differ, and both ways on.
 *
 * @param form with one's own texts, ready to be saved on top of theirs
 * @param keep leaves what is saved as it is
 */
public record ConflictPage(
        Frame frame, String heading, @Nullable Moment savedAt, List<Clash> clashes, FormView form, Link keep) {
    /**
     * One field that differs.
     *
     * @param runs from theirs to yours, word by word
     */
    public record Clash(String label, @Nullable String lang, String theirs, String yours, List<Diff.Run> runs) {}
}
