package no.retning.governance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.thread.Link;
import no.retning.thread.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ties what is done in a meeting to the goals, strategies and paragraphs it is about; the meeting states them, and they
 * are published with it.
 */
@Component
public class MeetingTies {
    /** The tie of a case to the goal or strategy it treats. */
    public static final String TREATS = "treats";

    /** The tie of a decision to the goal it moves. */
    public static final String MOVES = "moves";

    private final Commands commands;
    private final Access access;
    private final Links links;
    private final Cases cases;
    private final Meetings meetings;
    private final Phrases phrases;

    MeetingTies(Commands commands, Access access, Links links, Cases cases, Meetings meetings, Phrases phrases) {
        this.commands = commands;
        this.access = access;
        this.links = links;
        this.cases = cases;
        this.meetings = meetings;
        this.phrases = phrases;
    }

    /**
     * Says that a case treats a goal, a strategy or a paragraph of one.
     *
     * @throws Hindrance if the case is on no meeting
     */
    public Link treats(Actor actor, Case one, Ref thing, LocalisedText evidence) {
        access.require(actor, one, Cases.TIE);
        return commands.together(() -> tie(actor, TREATS, one.header().ref(), one, thing, evidence));
    }

    /** Says that a decision moves a goal. */
    public Link moves(Actor actor, Decision decision, Ref goal, LocalisedText evidence) {
        access.require(actor, decision, Decisions.TIE);
        return commands.together(
                () -> tie(actor, MOVES, decision.header().ref(), cases.get(decision.ofCase()), goal, evidence));
    }

    /** Takes back a tie of a case that one may tie. */
    public void untie(Actor actor, Case one, UUID link) {
        access.require(actor, one, Cases.TIE);
        remove(actor, one.header().ref(), link);
    }

    /** Takes back a tie of a decision that one may tie. */
    public void untie(Actor actor, Decision decision, UUID link) {
        access.require(actor, decision, Decisions.TIE);
        remove(actor, decision.header().ref(), link);
    }

    /** Leaves an input tied to this one thing, or to none; the caller's command has decided that the actor may. */
    void only(Actor actor, String type, Input input, @Nullable Ref thing) {
        var from = input.header().ref();
        from(from.id(), type).stream()
                .filter(link -> !link.to().equals(thing))
                .forEach(link -> remove(actor, from, link.header().id()));
        if (thing != null && input.about().kind().equals(Case.KIND)) {
            var one = cases.get(input.about().id());
            if (one.meeting() != null) {
                tie(actor, type, from, one, thing, input.answer().reason());
            }
        }
    }

    /** The active ties of this type from a thing. */
    public List<Link> from(UUID thing, String type) {
        return links.of(thing).stream()
                .filter(link -> link.from().id().equals(thing) && link.type().equals(type))
                .toList();
    }

    private Link tie(Actor actor, String type, Ref from, Case one, Ref to, LocalisedText evidence) {
        var meetingId = one.meeting();
        if (meetingId == null) {
            throw new Hindrance(Reason.NO_MEETING);
        }
        var present = from(from.id(), type).stream()
                .filter(link -> link.to().equals(to))
                .findFirst();
        if (present.isPresent()) {
            return present.get();
        }
        var meeting = meetings.get(meetingId);
        var id = Ids.next();
        return commands.create(
                forTheBody(actor),
                links,
                new Link(
                        Header.draft(id, Link.KIND, "trad-" + id, Link.ACTIVE).valid(Validity.from(meeting.day())),
                        type,
                        from,
                        to,
                        evidence,
                        new Source(
                                phrases.plain(meeting.title()),
                                null,
                                one.source().illustrative()),
                        phrases.plain(meeting.bodyTitle()),
                        meeting.day(),
                        meetingId));
    }

    private void remove(Actor actor, Ref from, UUID id) {
        var link = links.get(id);
        if (!link.from().equals(from)) {
            throw new Hindrance(Reason.NOT_CHOSEN);
        }
        commands.change(
                forTheBody(actor),
                Links.REMOVE,
                links,
                id,
                link.header().version(),
                before -> before.with(before.header().in(Link.REMOVED)));
    }

    /**
     * The same person, with leave to tie: whether they may was decided by what they may do with the case, whose body has
     * its own secretariat, while a tie belongs to no body. The journal still says who it was.
     */
    private static Actor forTheBody(Actor actor) {
        return new Actor(
                actor.account(),
                Objects.requireNonNullElse(actor.name(), ""),
                Set.of(Actor.SYSTEM_ROLE),
                Map.of(),
                Set.of());
    }
}
