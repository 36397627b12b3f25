package no.retning.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import org.springframework.stereotype.Component;

/** Takes assessments before a body, as one case. */
@Component
public class ProposeAssessments {
    private final Commands commands;
    private final Assessments assessments;
    private final AssessmentPaper paper;
    private final Cases cases;
    private final Bodies bodies;

    ProposeAssessments(Commands commands, Assessments assessments, AssessmentPaper paper, Cases cases, Bodies bodies) {
        this.commands = commands;
        this.assessments = assessments;
        this.paper = paper;
        this.cases = cases;
        this.bodies = bodies;
    }

    /**
     * Proposes a case to a body.
     *
     * @param seen the version of the first assessment that the actor had before their eyes
     * @param others what is taken before the body with it
     * @throws no.retning.access.Refused if the actor may not, for one of them
     * @throws no.retning.command.Conflict if somebody has changed the first since {@code seen}
     */
    public Case propose(Actor actor, UUID first, long seen, Collection<UUID> others, UUID body) {
        return commands.together(() -> {
            var all = new ArrayList<Assessment>();
            all.add(assessments.get(first));
            others.stream().distinct().filter(one -> !one.equals(first)).forEach(one -> all.add(assessments.get(one)));
            var made = commands.create(actor, cases, paper.of(actor, all, bodies.get(body)));
            for (var one : all) {
                var header = one.header();
                commands.change(
                        actor,
                        Assessments.PROPOSE,
                        assessments,
                        header.id(),
                        header.id().equals(first) ? seen : header.version(),
                        before -> before.before(made.header().id()));
            }
            return made;
        });
    }
}
