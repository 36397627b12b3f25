package no.retning.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.hearing.HearingRule.Permits;
import org.springframework.stereotype.Component;

/** Holds a hearing against its rule set: what must be put right before it goes on. */
@Component
public class HearingCheck {
    /** Something that is wrong; the words are found by its code. */
    public enum Fault {
        NO_DEADLINE("noDeadline"),
        DEADLINE_PASSED("deadlinePassed"),
        NO_SCOPE("noScope"),
        /** It is shorter than is normal, and nobody has said why. */
        SHORTER("shorter"),
        /** It is shorter than the least, and no ground is named that permits it. */
        BELOW_LEAST("belowLeast"),
        /** It is not to be held, and no ground is named that permits it. */
        NOT_HELD("notHeld"),
        /** What was heard has been changed much, and neither a new hearing nor a reason is named. */
        HEAR_AGAIN("hearAgain");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final HearingRules rules;

    HearingCheck(HearingRules rules) {
        this.rules = rules;
    }

    /** What stops it from being approved and opened, as of a day. */
    public List<Fault> faults(Hearing hearing, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (hearing.frame().scope().isEmpty()) {
            faults.add(Fault.NO_SCOPE);
        }
        var rule = rules.of(hearing, today);
        if (hearing.type() == HearingType.OMITTED) {
            if (!permits(rule, hearing, Permits.NONE)) {
                faults.add(Fault.NOT_HELD);
            }
            return faults;
        }
        var deadline = hearing.deadline();
        if (deadline == null) {
            faults.add(Fault.NO_DEADLINE);
            return faults;
        }
        var from = hearing.begins(today);
        if (deadline.lastDay().isBefore(from)) {
            faults.add(Fault.DEADLINE_PASSED);
            return faults;
        }
        rule.needed(from, deadline.lastDay())
                .filter(needed -> !permits(rule, hearing, needed))
                .ifPresent(needed -> faults.add(needed == Permits.BELOW_LEAST ? Fault.BELOW_LEAST : Fault.SHORTER));
        return faults;
    }

    /** What stops it from being concluded: what has been changed much must be heard again, or it must be said why not. */
    public List<Fault> faultsInConclusion(Hearing hearing, HearingOutcome outcome, LocalDate today) {
        boolean changed = Boolean.TRUE.equals(outcome.changed());
        boolean said = outcome.again() != null || !outcome.reason().isEmpty();
        return changed && rules.of(hearing, today).newHearing() && !said ? List.of(Fault.HEAR_AGAIN) : List.of();
    }

    /** A ground that permits less permits more, too; without a written reason none permits anything. */
    private static boolean permits(HearingRule rule, Hearing hearing, Permits needed) {
        var departure = hearing.departure();
        return departure != null
                && !departure.reason().isEmpty()
                && rule.ground(departure.ground())
                        .filter(ground -> needed == Permits.NONE
                                ? ground.permits() == Permits.NONE
                                : ground.permits() != Permits.NONE
                                        && ground.permits().ordinal() >= needed.ordinal())
                        .isPresent();
    }
}
