package no.retning.governance.internal;

import java.util.List;
import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One version of a paper as those who work with its case see it.
 *
 * @param receipt what was just done, or null
 * @param problem why what was asked for was not done, or null
 * @param seen empty where nobody has seen it, or the visitor is not to know who has
 * @param form null where it may not be edited
 * @param withdrawal null where it may not be withdrawn
 */
public record PaperPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String problem,
        PaperLine paper,
        List<Seen> seen,
        @Nullable FormView form,
        @Nullable FormView withdrawal) {
    /**
     * @param who the body or the person
     * @param way as in Sendt ut
     */
    public record Seen(String who, String way, Moment day) {}
}
