package no.retning.governance;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import org.springframework.stereotype.Component;

/** What becomes of an input: it is assessed, answered, and tied to what it changed. */
@Component
public class InputLedger {
    /** The tie of an input to the paragraph it changed. */
    public static final String CHANGED = "changed";

    private final Commands commands;
    private final Inputs inputs;
    private final MeetingTies ties;

    InputLedger(Commands commands, Inputs inputs, MeetingTies ties) {
        this.commands = commands;
        this.inputs = inputs;
        this.ties = ties;
    }

    /**
     * Notes what is to become of an input. Nobody outside knows it before it is answered; what is answered stays so, and
     * the giver sees the new words.
     *
     * @param open whether the input goes out with its case
     * @throws Hindrance if there is no disposition, or no reason for it
     */
    public Input assess(Actor actor, UUID id, long seen, InputAnswer answer, boolean open) {
        if (answer.disposition() == null) {
            throw new Hindrance(Reason.NOT_CHOSEN);
        }
        if (answer.reason().isEmpty()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.together(() -> {
            var assessed = commands.change(
                    actor,
                    Inputs.ASSESS,
                    inputs,
                    id,
                    seen,
                    before -> before.assessed(answer, open)
                            .with(
                                    before.header().state().equals(Inputs.ANSWERED)
                                            ? before.header()
                                            : before.header().in(Inputs.ASSESSED)));
            ties.only(
                    actor,
                    CHANGED,
                    assessed,
                    answer.changed() == null ? null : answer.changed().thing());
            return assessed;
        });
    }

    /** Gives the giver the answer. */
    public Input answer(Actor actor, UUID id, long seen) {
        return commands.change(
                actor,
                Inputs.ANSWER,
                inputs,
                id,
                seen,
                before -> before.with(before.header().in(Inputs.ANSWERED)));
    }
}
