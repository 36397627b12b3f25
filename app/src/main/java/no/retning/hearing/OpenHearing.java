package no.retning.hearing;

import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/**
 * Approves a hearing and opens it: its rules are held against it both times; when it is opened, the edition that is heard is
 * fixed, and everybody reads it. When it has closed, takes what was answered under treatment.
 */
@Component
public class OpenHearing {
    private final Commands commands;
    private final Hearings hearings;
    private final HearingCheck check;
    private final HearingCompositions compositions;
    private final PublishHearing publish;
    private final DeadlineGate gate;

    OpenHearing(
            Commands commands,
            Hearings hearings,
            HearingCheck check,
            HearingCompositions compositions,
            PublishHearing publish,
            DeadlineGate gate) {
        this.commands = commands;
        this.hearings = hearings;
        this.check = check;
        this.compositions = compositions;
        this.publish = publish;
        this.gate = gate;
    }

    /**
     * @param seen the version of the record that the actor had before their eyes
     * @throws AgainstTheRules if its rule set does not permit it
     * @throws no.retning.access.Refused if the actor may not, or it is no draft
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Hearing approve(Actor actor, UUID id, long seen) {
        return commands.change(actor, Hearings.APPROVE, hearings, id, seen, before -> {
            permitted(check.faults(before, gate.today()));
            return before.with(before.header().in(Hearing.APPROVED));
        });
    }

    private static void permitted(List<HearingCheck.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new AgainstTheRules(faults);
        }
    }

    /**
     * @param seen the version of the record that the actor had before their eyes
     * @throws AgainstTheRules if its rule set does not permit it
     * @throws NothingToHear if what is to be heard is not published
     * @throws no.retning.strategy.NotPublishable if its texts are not fit for publication
     * @throws no.retning.access.Refused if the actor may not, or it is not approved
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Hearing open(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var opened = commands.change(actor, Hearings.OPEN, hearings, id, seen, before -> {
                permitted(
                        before.type() == HearingType.OMITTED
                                ? List.of(HearingCheck.Fault.NOT_HELD)
                                : check.faults(before, gate.today()));
                return before.opened(gate.clock(), compositions.heard(before.about()));
            });
            publish.follow(actor, opened);
            return hearings.get(id);
        });
    }

    /**
     * @param seen the version of the record that the actor had before their eyes
     * @throws no.retning.strategy.NotPublishable if its texts are not fit for publication
     * @throws no.retning.access.Refused if the actor may not, or it is not closed
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Hearing assess(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var assessed = commands.change(
                    actor,
                    Hearings.ASSESS,
                    hearings,
                    id,
                    seen,
                    before -> before.with(before.header().in(Hearing.ASSESSMENT)));
            publish.follow(actor, assessed);
            return assessed;
        });
    }
}
