package no.retning.governance.internal;

import java.util.List;
import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as those who write them see them, and the members who remark on them.
 *
 * @param receipt what was just done, or null
 * @param problem why what was asked for was not done, or null
 * @param misquoted where its texts give another number than the one that they refer to; empty for who may not mend them
 * @param introduction what is said before the cases, or null
 * @param introduce null for who may not write
 * @param remark null for who may not remark, or not any more
 */
public record MinutesWorkPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String problem,
        String standing,
        Text title,
        List<StepsPage.Fact> facts,
        List<String> misquoted,
        List<Link> links,
        List<Row> attendance,
        @Nullable Prose introduction,
        @Nullable FormView introduce,
        List<Minuted> cases,
        List<Said> remarks,
        @Nullable FormView remark,
        List<StepsPage.Step> steps) {
    public record Row(String organisation, String role, String name, String standing) {}

    /**
     * A case as it is minuted.
     *
     * @param edit null for who may not write
     * @param reports by which organisations say what their own line has adopted
     */
    public record Minuted(
            String anchor,
            String number,
            Text title,
            String types,
            @Nullable Prose text,
            List<RunPage.Standing> standings,
            @Nullable Prose proposal,
            @Nullable Prose decision,
            String outcome,
            @Nullable FormView edit) {}

    /**
     * A remark.
     *
     * @param about the case's number, or the minutes as a whole
     * @param answered null before it is answered
     * @param answer null for who may not answer, or where it is answered
     */
    public record Said(
            String organisation,
            String about,
            String standing,
            Prose text,
            @Nullable Prose answered,
            @Nullable FormView answer) {}
}
