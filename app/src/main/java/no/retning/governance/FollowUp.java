package no.retning.governance;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** What becomes of a decision: reported back on, closed, opened again. */
@Component
public class FollowUp {
    private final Commands commands;
    private final Decisions decisions;

    FollowUp(Commands commands, Decisions decisions) {
        this.commands = commands;
        this.decisions = decisions;
    }

    /**
     * Reports what has been done.
     *
     * @throws Hindrance if nothing is said
     */
    public Decision report(Actor actor, UUID id, long seen, LocalisedText text) {
        if (text.isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.change(
                actor,
                Decisions.REPORT,
                decisions,
                id,
                seen,
                before -> before.reported(new Decision.Report(text, decisions.today()), actor.account()));
    }

    public Decision close(Actor actor, UUID id, long seen) {
        return to(actor, Decisions.CLOSE, id, seen, Decisions.CLOSED);
    }

    /** Opens it again: the report stays where the next one is written over it. */
    public Decision reopen(Actor actor, UUID id, long seen) {
        return to(actor, Decisions.REOPEN, id, seen, Decisions.OPEN);
    }

    private Decision to(Actor actor, String action, UUID id, long seen, String state) {
        return commands.change(
                actor,
                action,
                decisions,
                id,
                seen,
                before -> before.with(before.header().in(state)));
    }
}
