package no.retning.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.SlugTaken;
import no.retning.form.Slugs;
import no.retning.governance.Hindrance.Reason;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationType;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Person;
import no.retning.register.Position;
import no.retning.register.Positions;
import no.retning.register.WrittenStandard;
import org.springframework.stereotype.Component;

/** Takes the changes of members that a pack tells of into the body, and plans the next meeting: what is asked for, and no more. */
@Component
public class PackFollowing {
    private final Commands commands;
    private final Roster roster;
    private final Seats seats;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;
    private final Positions positions;
    private final Meetings meetings;
    private final Phrases phrases;
    private final Languages languages;

    PackFollowing(
            Commands commands,
            Roster roster,
            Seats seats,
            Memberships memberships,
            Organisations organisations,
            People people,
            Positions positions,
            Meetings meetings,
            Phrases phrases,
            Languages languages) {
        this.commands = commands;
        this.roster = roster;
        this.seats = seats;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.positions = positions;
        this.meetings = meetings;
        this.phrases = phrases;
        this.languages = languages;
    }

    /** @param from the first day of who comes, or the first without who leaves */
    public Following.Known known(UUID body, ReadingReport.Change said, LocalDate from) {
        var day = said.welcomed() ? from : from.minusDays(1);
        return new Following.Known(
                people.called(said.name()),
                said.organisation().isBlank() ? List.of() : organisations.called(said.organisation()),
                roster.on(body, day).stream().filter(one -> isSaid(one, said)).toList());
    }

    /** The same name, for the same organisation where the pack says which and the register knows it. */
    private boolean isSaid(Representative one, ReadingReport.Change said) {
        var called =
                said.organisation().isBlank() ? List.<Organisation>of() : organisations.called(said.organisation());
        return one.person().name().value().strip().equalsIgnoreCase(said.name().strip())
                && (called.isEmpty()
                        || called.stream()
                                .anyMatch(other -> other.header()
                                        .id()
                                        .equals(one.organisation().header().id())));
    }

    /** Whether the body meets on this day already. */
    public boolean isMeeting(UUID body, LocalDate day) {
        return meetings.of(body).stream()
                .anyMatch(meeting ->
                        meeting.day().equals(day) && !meeting.header().state().equals(Meetings.CANCELLED));
    }

    /**
     * Makes the changes and plans the next meeting, within the transaction of whoever asks.
     *
     * @param meeting of the pack
     * @throws Hindrance if one of the changes cannot be made
     */
    void take(Actor actor, Meeting meeting, Following following) {
        var changes = following.changes();
        // Who leaves goes first, as another may come into the same seat.
        changes.stream().filter(change -> !change.said().welcomed()).forEach(change -> end(actor, meeting, change));
        changes.stream().filter(change -> change.said().welcomed()).forEach(change -> welcome(actor, meeting, change));
        var next = following.next();
        if (next != null && !isMeeting(meeting.body(), next)) {
            plan(actor, meeting, next);
        }
    }

    private void end(Actor actor, Meeting meeting, Following.Change change) {
        var known = known(meeting.body(), change.said(), change.from());
        if (known.seated().isEmpty()) {
            throw new Hindrance(Reason.NOT_SEATED, change.said().name());
        }
        if (known.seatsSeveral()) {
            throw new Hindrance(Reason.SEVERAL_CALLED, change.said().name());
        }
        for (var one : known.seated()) {
            var header = one.membership().header();
            commands.change(
                    actor,
                    Memberships.END,
                    memberships,
                    header.id(),
                    header.version(),
                    present -> present.with(present.header()
                            .valid(new Validity(present.header().validity().from(), change.from()))));
        }
    }

    private void welcome(Actor actor, Meeting meeting, Following.Change change) {
        var known = known(meeting.body(), change.said(), change.from());
        if (!known.seated().isEmpty()) {
            throw new Hindrance(Reason.IS_SEATED, change.said().name());
        }
        var organisation = organisation(actor, meeting.source(), change, known);
        var person = person(actor, meeting.source(), change, known);
        if (change.newPosition() && !change.said().function().isBlank()) {
            position(actor, meeting.source(), change, person, organisation);
        }
        var seat = seat(actor, meeting, change, organisation);
        var since = new Validity(change.from(), null);
        var membership = Membership.of(Ids.next(), seat, person.header().id(), change.deputy(), meeting.source());
        commands.create(actor, memberships, membership.with(membership.header().valid(since)));
    }

    private Organisation organisation(Actor actor, Source source, Following.Change change, Following.Known known) {
        var name = change.said().organisation();
        if (known.organisations().size() > 1) {
            throw new Hindrance(Reason.SEVERAL_CALLED, name);
        }
        if (!known.organisations().isEmpty()) {
            return known.organisations().getFirst();
        }
        if (name.isBlank() || !change.newOrganisation()) {
            throw new Hindrance(Reason.NOT_REGISTERED, name);
        }
        var title = text(name);
        var id = Ids.next();
        try {
            return commands.create(
                    actor,
                    organisations,
                    new Organisation(
                            Slugs.named(Header.draft(id, Organisation.KIND, id.toString(), Organisation.ACTIVE), title),
                            title,
                            LocalisedText.NONE,
                            OrganisationType.OTHER,
                            OrganisationLevel.NATIONAL,
                            "",
                            null,
                            WrittenStandard.NONE,
                            source));
        } catch (SlugTaken taken) {
            throw new Hindrance(Reason.SEVERAL_CALLED, name);
        }
    }

    private LocalisedText text(String words) {
        return LocalisedText.of(languages.first().tag(), words);
    }

    private Person person(Actor actor, Source source, Following.Change change, Following.Known known) {
        var name = change.said().name();
        if (known.people().size() > 1) {
            throw new Hindrance(Reason.SEVERAL_CALLED, name);
        }
        if (!known.people().isEmpty()) {
            return known.people().getFirst();
        }
        if (!change.newPerson()) {
            throw new Hindrance(Reason.NOT_REGISTERED, name);
        }
        return commands.create(actor, people, Person.of(Ids.next(), new Personal(name), null, source));
    }

    private void position(
            Actor actor, Source source, Following.Change change, Person person, Organisation organisation) {
        var since = new Validity(change.from(), null);
        var function = change.said().function();
        boolean isKnown = positions.of(person.header().id()).stream()
                .anyMatch(position -> position.organisation()
                                .equals(organisation.header().id())
                        && position.header().validity().overlaps(since)
                        && position.function().byLanguage().values().stream().anyMatch(function::equalsIgnoreCase));
        if (!isKnown) {
            var id = Ids.next();
            commands.create(
                    actor,
                    positions,
                    new Position(
                            Header.draft(id, Position.KIND, id.toString(), Position.ACTIVE)
                                    .valid(since),
                            person.header().id(),
                            organisation.header().id(),
                            text(function),
                            false,
                            source));
        }
    }

    /** A seat of the organisation that is free, a deputy's with its holder; a new one where it has none. */
    private Seat seat(Actor actor, Meeting meeting, Following.Change change, Organisation organisation) {
        var since = new Validity(change.from(), null);
        var own = seats.in(meeting.body()).stream()
                .filter(seat -> seat.organisation().equals(organisation.header().id())
                        && seat.role() == change.role()
                        && seat.header().validity().holdsOn(change.from()))
                .toList();
        var free = own.stream()
                .filter(seat -> change.deputy()
                        || memberships.of(seat.header().id()).stream()
                                .noneMatch(held -> !held.deputy()
                                        && held.header().validity().overlaps(since)))
                .findFirst();
        if (free.isEmpty() && !own.isEmpty()) {
            throw new Hindrance(
                    Reason.SEAT_HELD,
                    change.said().organisation(),
                    change.said().name());
        }
        return free.orElseGet(() -> {
            var seat = Seat.of(Ids.next(), meeting.body(), organisation.header().id(), change.role(), meeting.source());
            return commands.create(actor, seats, seat.with(seat.header().valid(since)));
        });
    }

    /** At the hours of this one, where nobody has said others. */
    private void plan(Actor actor, Meeting meeting, LocalDate day) {
        if (!day.isAfter(meeting.day())) {
            throw new Hindrance(Reason.NOT_LATER_DAY);
        }
        var from = meeting.starts().atZone(Dates.ZONE).toLocalTime();
        var until = meeting.ends().atZone(Dates.ZONE).toLocalTime();
        var id = Ids.next();
        var planned = new Meeting(
                Header.draft(id, Meeting.KIND, id.toString(), Meetings.PLANNED),
                meeting.body(),
                meeting.bodyTitle(),
                meeting.bodySlug(),
                null,
                LocalisedText.NONE,
                day.atTime(from).atZone(Dates.ZONE).toInstant(),
                day.atTime(until).atZone(Dates.ZONE).toInstant(),
                LocalisedText.NONE,
                meeting.digital(),
                false,
                "",
                LocalisedText.NONE,
                meeting.source());
        commands.create(actor, meetings, planned.titled(phrases.title(planned)));
    }
}
