package no.retning.portfolio;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** The side that is needed says whether it is so: it acknowledges or disputes what the other side needs of it. */
@Component
public class AnswerDependency {
    private final Commands commands;
    private final Dependencies dependencies;

    AnswerDependency(Commands commands, Dependencies dependencies) {
        this.commands = commands;
        this.dependencies = dependencies;
    }

    /**
     * @param acknowledged false if it is disputed
     * @throws no.retning.access.Refused if the actor does not speak for the side that is needed
     */
    public Dependency answer(Actor actor, UUID id, long seen, boolean acknowledged, LocalisedText answer) {
        return commands.change(
                actor,
                Dependencies.ANSWER,
                dependencies,
                id,
                seen,
                before -> new Dependency(
                        before.header().in(acknowledged ? Dependencies.ACKNOWLEDGED : Dependencies.DISPUTED),
                        before.from(),
                        before.to(),
                        before.type(),
                        before.text(),
                        before.neededBy(),
                        before.lagDays(),
                        answer,
                        before.source()));
    }
}
