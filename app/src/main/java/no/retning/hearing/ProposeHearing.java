package no.retning.hearing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what came of a hearing before bodies: a case for each, drafted from the treatment of the answers. */
@Component
public class ProposeHearing {
    private static final Set<String> LEFT = Set.of(Cases.DECLINED, Cases.WITHDRAWN);

    private final Commands commands;
    private final Hearings hearings;
    private final HearingPaper paper;
    private final Cases cases;
    private final Bodies bodies;
    private final JdbcClient sql;

    ProposeHearing(
            Commands commands, Hearings hearings, HearingPaper paper, Cases cases, Bodies bodies, JdbcClient sql) {
        this.commands = commands;
        this.hearings = hearings;
        this.paper = paper;
        this.cases = cases;
        this.bodies = bodies;
        this.sql = sql;
    }

    /** A body has a case of the hearing already. */
    public static final class AlreadyBefore extends RuntimeException {
        private static final long serialVersionUID = 1;

        AlreadyBefore(Hearing hearing) {
            super("Hearing %s is before the body already"
                    .formatted(hearing.header().slug()));
        }
    }

    /**
     * Proposes a case to a body.
     *
     * @param seen the version of the hearing that the actor had before their eyes
     * @throws AlreadyBefore if the body has a case of it that was neither declined nor withdrawn
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the hearing since {@code seen}
     */
    public Case propose(Actor actor, UUID hearing, long seen, UUID body) {
        return commands.together(() -> {
            var present = hearings.get(hearing);
            if (cases(hearing).stream()
                    .anyMatch(one -> one.body().equals(body)
                            && !LEFT.contains(one.header().state()))) {
                throw new AlreadyBefore(present);
            }
            var made = commands.create(actor, cases, paper.of(actor, present, bodies.get(body)));
            var id = made.header().id();
            commands.change(
                    actor,
                    Hearings.PROPOSE,
                    hearings,
                    hearing,
                    seen,
                    same -> same,
                    () -> Map.of("case", id.toString()));
            sql.sql("insert into hearing.before_body (body_case, hearing) values (:case, :hearing)")
                    .param("case", id)
                    .param("hearing", hearing)
                    .update();
            return made;
        });
    }

    /** The cases of a hearing, the first made first. */
    public List<Case> cases(UUID hearing) {
        return sql
                .sql("select body_case from hearing.before_body where hearing = :hearing order by body_case")
                .param("hearing", hearing)
                .query(UUID.class)
                .list()
                .stream()
                .map(cases::get)
                .toList();
    }
}
