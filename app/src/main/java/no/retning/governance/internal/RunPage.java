package no.retning.governance.internal;

import java.util.List;
import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A running meeting, for the secretary at the table.
 *
 * @param receipt what was just done, or null
 * @param problem why what was asked for was not done, or null
 * @param clock what time it is, as in 14.35
 * @param ends when the last case will have ended
 * @param late whether that is after the meeting was to end
 * @param now the case that is looked at; null where there is none
 */
public record RunPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String problem,
        Text title,
        String standing,
        String clock,
        String ends,
        boolean late,
        List<Line> lines,
        @Nullable Now now,
        List<SeatLine> seats,
        List<Link> links) {
    /**
     * A case on the clock plan.
     *
     * @param planned as it was sent out; empty where it had no time
     * @param starts as it began, or will
     * @param mark the shape of its standing
     * @param broken whether its pinned time cannot be kept
     */
    public record Line(
            Link page,
            String number,
            String planned,
            String starts,
            String mark,
            String standing,
            boolean shown,
            boolean late,
            boolean broken) {}

    /** @param agree one button for all who are here; null where the body votes */
    public record Now(
            String number,
            Text title,
            String types,
            List<FormView> clock,
            @Nullable Prose proposal,
            List<Prose> points,
            @Nullable FormView decision,
            List<Said> said,
            FormView say,
            List<Standing> standings,
            String counts,
            FormView stand,
            @Nullable FormView agree,
            List<Question> questions,
            FormView raise,
            StepsPage.Entries polls) {}

    /** @param about the discussion point it answers; empty where it is of the case */
    public record Said(String organisation, String about, FormView form) {}

    /** @param adopted what the organisation has reported; empty before that */
    public record Standing(
            String organisation,
            String stand,
            @Nullable Text text,
            String adopted,
            @Nullable FormView report) {}

    public record Question(
            String who,
            String declared,
            String standing,
            @Nullable FormView rule) {}

    public record SeatLine(String anchor, String organisation, String role, List<Here> here, FormView form) {}

    public record Here(String name, String mark, String standing, FormView remove) {}
}
