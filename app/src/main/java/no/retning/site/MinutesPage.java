package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * The approved minutes of a meeting.
 *
 * @param edition which edition this is and when it was published
 * @param approval where it was approved; null where that is not told
 * @param place null where it is not known
 * @param introduction what is said before the cases, or null
 * @param pdf where it is as a document to print
 * @param docx where it is as one to work on
 */
public record MinutesPage(
        Frame frame,
        Text title,
        Text body,
        String edition,
        Link meeting,
        Moment day,
        String clock,
        @Nullable Text place,
        @Nullable Approval approval,
        List<Row> attendance,
        @Nullable Prose introduction,
        List<Case> cases,
        List<Correction> corrections,
        String pdf,
        String docx,
        List<EditionLine> editions) {
    public record Approval(Link page, Text meeting, Moment day) {}

    /** Who was there for an organisation, or was not. */
    public record Row(Text organisation, String role, String name, String standing) {}

    /**
     * A case as it is minuted.
     *
     * @param number as in 19/21, or null where it takes none
     * @param clock when it was treated, or null
     * @param withheld on which legal basis its content is, or null
     */
    public record Case(
            String anchor,
            @Nullable String number,
            Link page,
            String types,
            @Nullable String clock,
            @Nullable Prose text,
            List<Stand> stands,
            @Nullable Prose proposal,
            @Nullable Prose decision,
            @Nullable String outcome,
            @Nullable String withheld) {}

    public record Stand(
            Text organisation, String stand, @Nullable Text text) {}

    /** @param about the case's number and what of it was wrong */
    public record Correction(
            String about,
            Moment day,
            Text askedBy,
            @Nullable Text reason,
            @Nullable Prose before,
            @Nullable Prose after) {}
}
