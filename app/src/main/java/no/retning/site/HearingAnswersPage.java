package no.retning.site;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Pagination;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * All answers to a hearing that may be read.
 *
 * @param action where the form that narrows them is sent
 * @param said how many there are, in words
 * @param both how many there are when those that are nearly the same count once, with what that means; null where none are
 * @param campaign the number of the campaign that is asked for, as it is sent; empty for all
 * @param files all of them as files
 */
public record HearingAnswersPage(
        Frame frame,
        Link hearing,
        boolean illustrative,
        String action,
        Field words,
        List<Select> fields,
        String said,
        @Nullable String both,
        String campaign,
        List<Line> lines,
        Pagination pages,
        List<Link> files) {
    public record Select(String name, String label, List<Choice> choices) {}

    /**
     * An answer.
     *
     * @param beginning in its own language
     * @param alike those that are nearly the same, or null
     * @param illustrative whether nobody gave it, where the page does not say so of all
     * @param standing where something of it is withheld
     */
    public record Line(
            Link answer,
            Text beginning,
            Moment received,
            boolean late,
            boolean noRemarks,
            @Nullable Link alike,
            boolean illustrative,
            @Nullable Status standing) {}
}
