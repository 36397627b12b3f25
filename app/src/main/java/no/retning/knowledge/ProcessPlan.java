package no.retning.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * The plan by which a strategy comes to be: phases, gates, meetings, checkpoints, hearing and involvement.
 *
 * @param owner the organisation or body that stands behind it
 * @param versionLabel what people call the version; empty where it has no name
 * @param steps in the order in which they are planned
 */
public record ProcessPlan(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        String versionLabel,
        List<ProcessStep> steps,
        Source source)
        implements Recorded<ProcessPlan> {
    public static final String KIND = "process";
    public static final String DRAFT = "draft";
    public static final String AGREED = "agreed";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, AGREED, "finished");

    public ProcessPlan {
        steps = steps.stream()
                .sorted(Comparator.comparing(ProcessStep::first)
                        .thenComparing(ProcessStep::last)
                        .thenComparing(ProcessStep::type))
                .toList();
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public ProcessPlan with(Header newHeader) {
        return new ProcessPlan(newHeader, title, text, owner, versionLabel, steps, source);
    }

    public ProcessPlan saying(
            LocalisedText newTitle, LocalisedText newText, String newOwner, String newLabel, Source newSource) {
        return new ProcessPlan(header, newTitle, newText, newOwner, newLabel, steps, newSource);
    }

    /** With this step, in the place of the one with its id. */
    public ProcessPlan and(ProcessStep step) {
        return having(Parts.and(steps, step, ProcessStep::id));
    }

    public ProcessPlan without(UUID step) {
        return having(Parts.without(steps, step, ProcessStep::id));
    }

    private ProcessPlan having(List<ProcessStep> newSteps) {
        return new ProcessPlan(header, title, text, owner, versionLabel, newSteps, source);
    }
}
