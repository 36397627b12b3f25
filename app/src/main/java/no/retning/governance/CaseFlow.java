package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of a case: accepted, declined, sent to another body, put off, withdrawn, decided. */
@Component
public class CaseFlow {
    private final Commands commands;
    private final Cases cases;
    private final Topics topics;
    private final Meetings meetings;
    private final MinutesApproval minutes;
    private final Inputs inputs;

    CaseFlow(Commands commands, Cases cases, Topics topics, Meetings meetings, MinutesApproval minutes, Inputs inputs) {
        this.commands = commands;
        this.cases = cases;
        this.topics = topics;
        this.meetings = meetings;
        this.minutes = minutes;
        this.inputs = inputs;
    }

    /** @param owner the account that shall answer for it; null leaves it with who proposed it */
    public Case accept(Actor actor, UUID id, long seen, @Nullable UUID owner) {
        return commands.change(actor, Cases.ACCEPT, cases, id, seen, before -> {
            var handling = before.handling();
            return before.with(before.header().in(Cases.ACCEPTED))
                    .with(new Handling(handling.proposer(), owner == null ? handling.proposer() : owner, ""));
        });
    }

    public Case decline(Actor actor, UUID id, long seen, String reason) {
        return ended(actor, Cases.DECLINE, id, seen, Cases.DECLINED, reason);
    }

    /** Puts a case off: it keeps a number it has been given, and waits for another meeting. */
    public Case postpone(Actor actor, UUID id, long seen, String reason) {
        return ended(actor, Cases.POSTPONE, id, seen, Cases.POSTPONED, reason);
    }

    /** Withdraws a case; it keeps a number it has been given. */
    public Case withdraw(Actor actor, UUID id, long seen, String reason) {
        return ended(actor, Cases.WITHDRAW, id, seen, Cases.WITHDRAWN, reason);
    }

    private Case ended(Actor actor, String action, UUID id, long seen, String state, String reason) {
        if (reason.isBlank()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.change(
                actor,
                action,
                cases,
                id,
                seen,
                before -> before.with(before.header().in(state))
                        .with(before.handling().because(reason.strip())));
    }

    /**
     * Sends a case that has no number on to another body, which finds it among its proposals. What it is about stays one
     * topic, and is made one if it was not.
     *
     * @throws Hindrance if it has a number: then it is this body's, and is raised in the other instead
     */
    public Case route(Actor actor, UUID id, long seen, UUID body, String reason) {
        if (reason.isBlank()) {
            throw new Hindrance(Reason.REASON_MISSING);
        }
        return commands.together(() -> {
            var topic = topic(actor, cases.get(id));
            return commands.change(actor, Cases.ROUTE, cases, id, seen, before -> {
                if (before.number() != null) {
                    throw new Hindrance(Reason.NUMBER_STAYS);
                }
                return before.before(body)
                        .under(topic)
                        .with(before.header().in(Cases.PROPOSED))
                        .with(before.handling().because(reason.strip()));
            });
        });
    }

    /** Raises the same matter in another body too: a new proposal there, under the same topic. */
    public Case raise(Actor actor, UUID id, long seen, UUID body) {
        return commands.together(() -> {
            var here = cases.get(id);
            var topic = topic(actor, here);
            if (here.topic() == null) {
                commands.change(actor, Cases.EDIT, cases, id, seen, before -> before.under(topic));
            }
            var newId = Ids.next();
            var there = here.before(body)
                    .under(topic)
                    .decided(LocalisedText.NONE, null)
                    .with(new Handling(actor.account(), null, ""))
                    .with(Header.draft(newId, Case.KIND, newId.toString(), Cases.PROPOSED));
            return commands.create(actor, cases, there);
        });
    }

    /**
     * Says that this is the same matter as another body treats: both cases come under one topic, and each body sees what
     * the other said.
     */
    public Case join(Actor actor, UUID id, long seen, UUID other) {
        return commands.together(() -> {
            var there = cases.get(other);
            var topic = topic(actor, there);
            if (there.topic() == null) {
                commands.change(
                        actor, Cases.TIE, cases, other, there.header().version(), before -> before.under(topic));
            }
            return commands.change(actor, Cases.TIE, cases, id, seen, before -> before.under(topic));
        });
    }

    private UUID topic(Actor actor, Case one) {
        var present = one.topic();
        if (present != null) {
            return present;
        }
        var id = Ids.next();
        var name =
                Slug.from(one.title().byLanguage().values().stream().findFirst().orElse(""));
        var topic = new Topic(
                Header.draft(id, Topic.KIND, name + "-" + id.toString().substring(24), Topics.ACTIVE),
                one.title(),
                LocalisedText.NONE,
                one.source());
        return commands.create(actor, topics, topic).header().id();
    }

    /**
     * Notes what was adopted and how the case ended. Minutes that were up for approval in a case that ends so are approved.
     *
     * @throws Hindrance if no case of its types can end so, or the minutes of its meeting are approved
     */
    public Case decide(Actor actor, UUID id, long seen, LocalisedText decision, @Nullable Outcome outcome) {
        return commands.together(() -> {
            var decided = commands.change(actor, Cases.DECIDE, cases, id, seen, before -> {
                requireOpenMinutes(before);
                return before.decided(decision, outcome).with(before.header().in(Cases.TREATED));
            });
            if (outcome == Outcome.APPROVED) {
                minutes.approvedIn(actor, decided);
            }
            return decided;
        });
    }

    private void requireOpenMinutes(Case one) {
        var meeting = one.meeting();
        if (meeting != null
                && Set.of(Meetings.APPROVED_MINUTES, Meetings.ARCHIVED)
                        .contains(meetings.get(meeting).header().state())) {
            throw new Hindrance(Reason.MINUTES_APPROVED);
        }
    }

    /** What was decided is being followed up. */
    public Case followUp(Actor actor, UUID id, long seen) {
        return commands.change(
                actor,
                Cases.FOLLOW_UP,
                cases,
                id,
                seen,
                before -> before.with(before.header().in(Cases.FOLLOWED_UP)));
    }

    /**
     * Closes a case.
     *
     * @throws Hindrance while something that was said about it is not answered
     */
    public Case close(Actor actor, UUID id, long seen) {
        return commands.change(actor, Cases.CLOSE, cases, id, seen, before -> {
            int unanswered = inputs.unanswered(id);
            if (unanswered > 0) {
                throw new Hindrance(Reason.UNANSWERED, unanswered);
            }
            return before.with(before.header().in(Cases.CLOSED));
        });
    }

    /** The states in which a case is still before its body. */
    public static Set<String> open() {
        return Set.of(Cases.PROPOSED, Cases.ACCEPTED, Cases.DISPATCHED, Cases.POSTPONED);
    }
}
