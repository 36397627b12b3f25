package no.retning.governance.internal;

import java.util.List;
import no.retning.form.FormView;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or a case that is worked on, and the steps that can be taken with it.
 *
 * @param receipt what was just done, or null
 * @param problem why what was asked for was not done, or null
 * @param agenda null where there is none
 * @param papers null where it has none and gets none
 * @param form null where it may not be edited here
 * @param misquoted where its texts give another number than the one that they refer to
 * @param others what other bodies do with the same matter
 */
public record StepsPage(
        Frame frame,
        @Nullable String receipt,
        @Nullable String problem,
        String relation,
        Text title,
        List<Fact> facts,
        List<String> misquoted,
        List<Link> links,
        @Nullable Agenda agenda,
        @Nullable Papers papers,
        List<Step> steps,
        @Nullable FormView form,
        List<Other> others,
        List<Said> said,
        List<Entries> entries) {
    StepsPage(
            Frame frame,
            @Nullable String receipt,
            @Nullable String problem,
            String relation,
            Text title,
            List<Fact> facts,
            List<String> misquoted,
            List<Link> links,
            @Nullable Agenda agenda,
            List<Step> steps,
            @Nullable FormView form,
            List<Other> others) {
        this(
                frame, receipt, problem, relation, title, facts, misquoted, links, agenda, null, steps, form, others,
                List.of(), List.of());
    }

    /** A text under its own heading. */
    public record Said(String heading, Prose text) {}

    /** What belongs to it, under a heading, and where more of it is made. */
    public record Entries(String heading, List<Entry> rows, List<Link> add) {}

    /** @param buttons what can be done with it at once */
    public record Entry(Link page, String about, String standing, List<FormView> buttons) {}

    public record Fact(String label, String value) {}

    /** What is done by pressing a button. */
    public List<Step> atOnce() {
        return steps.stream().filter(step -> step.form().parts().isEmpty()).toList();
    }

    /** What something must be said or chosen for first. */
    public List<Step> toFillIn() {
        return steps.stream().filter(step -> !step.form().parts().isEmpty()).toList();
    }

    /**
     * @param anchor what a link to it says after #
     * @param isNext whether it is what waits to be done
     */
    public record Step(String anchor, String heading, FormView form, boolean isNext) {
        Step(String anchor, String heading, FormView form) {
            this(anchor, heading, form, false);
        }
    }

    /** @param ends when the last case ends, as in 15.30 */
    public record Agenda(List<Row> rows, String ends, boolean late) {}

    /** @param buttons what can be done with it at once */
    public record Row(
            String number,
            Link page,
            String types,
            String starts,
            String minutes,
            String standing,
            boolean tight,
            List<FormView> buttons) {}

    /** @param form by which more come, or null */
    public record Papers(List<PaperLine> lines, @Nullable FormView form) {}

    public record Other(
            String body,
            Link page,
            String standing,
            @Nullable Prose said) {}
}
