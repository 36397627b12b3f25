package no.retning.governance.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.formats.oparl.AgendaItem;
import no.retning.formats.oparl.Body;
import no.retning.formats.oparl.Consultation;
import no.retning.formats.oparl.Meeting;
import no.retning.formats.oparl.Membership;
import no.retning.formats.oparl.OparlObject;
import no.retning.formats.oparl.Organization;
import no.retning.formats.oparl.Paper;
import no.retning.formats.oparl.Person;
import no.retning.governance.BodyLevel;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Cases;
import no.retning.governance.DecisionRule;
import no.retning.governance.Handling;
import no.retning.governance.Meetings;
import no.retning.governance.Placement;
import no.retning.governance.Topic;
import no.retning.governance.Topics;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Slug;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationType;
import no.retning.register.Position;
import no.retning.register.WrittenStandard;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of objects of OParl. The same object gives a record of the same id every time.
 *
 * <p>An organisation that meets is a body here, any other is one in the register; a paper is a topic, an item of an agenda
 * a proposal that already has its place.
 */
final class OparlRecords {
    private static final int LONGEST_SLUG = 90;
    private static final int TAIL = 8;
    private static final Duration USUAL = Duration.ofHours(2);
    private static final int STEP = 10;

    private final String language;
    private final Map<URI, OparlObject> objects = new LinkedHashMap<>();
    private final Set<URI> meeting = new HashSet<>();
    private final Map<URI, URI> papers = new HashMap<>();
    private final Map<String, Integer> left = new LinkedHashMap<>();

    OparlRecords(String language) {
        this.language = language;
    }

    /** Notes one object, and those inside it that others lead to. */
    void accept(OparlObject object) {
        objects.put(object.id(), object);
        switch (object) {
            case Meeting one -> {
                meeting.addAll(one.organization());
                one.agendaItem().forEach(this::accept);
            }
            case Paper one ->
                one.consultation().forEach(inner -> {
                    papers.put(inner.id(), one.id());
                    var item = inner.agendaItem();
                    if (item != null) {
                        papers.put(item, one.id());
                    }
                });
            case Consultation one -> {
                var paper = one.paper();
                if (paper != null) {
                    papers.put(one.id(), paper);
                }
            }
            case Person one -> one.membership().forEach(this::accept);
            default -> {}
        }
    }

    /** How many objects of each type had no place here. */
    Map<String, Integer> left() {
        return left;
    }

    private void leave(OparlObject object) {
        left.merge(object.getClass().getSimpleName(), 1, Integer::sum);
    }

    static UUID id(URI address) {
        return UUID.nameUUIDFromBytes(("oparl " + address).getBytes(StandardCharsets.UTF_8));
    }

    private static String slug(URI address, String name) {
        var base = Slug.from(name);
        var tail = id(address).toString().substring(0, TAIL);
        return (base.length() > LONGEST_SLUG ? base.substring(0, LONGEST_SLUG).replaceAll("-+$", "") : base) + "-"
                + tail;
    }

    private LocalisedText text(@Nullable String words) {
        return words == null || words.isBlank() ? LocalisedText.NONE : LocalisedText.of(language, words);
    }

    private static Source source(OparlObject object) {
        var web = object.common().web() == null ? object.id() : object.common().web();
        return new Source("OParl", web.toString(), false);
    }

    private <T extends OparlObject> List<T> all(Class<T> type) {
        return objects.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(one -> !Boolean.TRUE.equals(one.common().deleted()))
                .toList();
    }

    List<Organisation> organisations() {
        var made = new ArrayList<Organisation>();
        for (var one : all(Body.class)) {
            made.add(organisation(one, one.name(), one.shortName(), Validity.ALWAYS));
        }
        for (var one : all(Organization.class)) {
            if (!meeting.contains(one.id())) {
                made.add(organisation(one, one.name(), one.shortName(), validity(one.startDate(), one.endDate())));
            }
        }
        return made;
    }

    private Organisation organisation(
            OparlObject one, @Nullable String name, @Nullable String shortName, Validity valid) {
        var called = name == null || name.isBlank() ? String.valueOf(one.id()) : name;
        return new Organisation(
                Header.draft(id(one.id()), Organisation.KIND, slug(one.id(), called), Organisation.ACTIVE)
                        .valid(valid),
                text(called),
                text(shortName),
                OrganisationType.OTHER,
                OrganisationLevel.LOCAL,
                "",
                null,
                WrittenStandard.NONE,
                source(one));
    }

    List<no.retning.governance.Body> bodies() {
        return all(Organization.class).stream()
                .filter(one -> meeting.contains(one.id()))
                .map(this::body)
                .toList();
    }

    private no.retning.governance.Body body(Organization one) {
        var name = one.name() == null || one.name().isBlank() ? one.id().toString() : one.name();
        return new no.retning.governance.Body(
                Header.draft(
                                id(one.id()),
                                no.retning.governance.Body.KIND,
                                slug(one.id(), name),
                                no.retning.governance.Body.ACTIVE)
                        .valid(validity(one.startDate(), one.endDate())),
                text(name),
                text(one.shortName()),
                LocalisedText.NONE,
                BodyLevel.OTHER,
                DecisionRule.VOTE,
                true,
                source(one));
    }

    private static Validity validity(@Nullable LocalDate from, @Nullable LocalDate last) {
        var until = last == null ? null : last.plusDays(1);
        return from != null && until != null && !from.isBefore(until) ? Validity.ALWAYS : new Validity(from, until);
    }

    List<no.retning.register.Person> people() {
        var made = new ArrayList<no.retning.register.Person>();
        for (var one : all(Person.class)) {
            var name = one.name();
            if (name == null || name.isBlank()) {
                leave(one);
            } else {
                made.add(no.retning.register.Person.of(id(one.id()), new Personal(name), null, source(one)));
            }
        }
        return made;
    }

    /** Memberships of organisations; those of bodies lack the organisation that a seat is held on behalf of. */
    List<Position> positions(Set<UUID> people, Set<UUID> organisations) {
        var made = new ArrayList<Position>();
        for (var one : all(Membership.class)) {
            var person = one.person() == null ? null : id(one.person());
            var organisation = one.organization() == null ? null : id(one.organization());
            if (person == null
                    || organisation == null
                    || !people.contains(person)
                    || !organisations.contains(organisation)) {
                leave(one);
                continue;
            }
            var id = id(one.id());
            made.add(new Position(
                    Header.draft(id, Position.KIND, id.toString(), Position.ACTIVE)
                            .valid(validity(one.startDate(), one.endDate())),
                    person,
                    organisation,
                    text(one.role()),
                    false,
                    source(one)));
        }
        return made;
    }

    List<Topic> topics() {
        var made = new ArrayList<Topic>();
        for (var one : all(Paper.class)) {
            var name = one.name();
            if (name == null || name.isBlank()) {
                leave(one);
            } else {
                made.add(new Topic(
                        Header.draft(id(one.id()), Topic.KIND, slug(one.id(), name), Topics.ACTIVE),
                        text(name),
                        text(one.reference()),
                        source(one)));
            }
        }
        return made;
    }

    List<no.retning.governance.Meeting> meetings(Map<UUID, no.retning.governance.Body> bodies) {
        var made = new ArrayList<no.retning.governance.Meeting>();
        for (var one : all(Meeting.class)) {
            var body = one.organization().stream()
                    .map(OparlRecords::id)
                    .filter(bodies::containsKey)
                    .findFirst();
            var start = one.start();
            if (body.isEmpty() || start == null) {
                leave(one);
                continue;
            }
            var of = java.util.Objects.requireNonNull(bodies.get(body.get()));
            var starts = start.toInstant();
            var ends = one.end() == null ? null : one.end().toInstant();
            var id = id(one.id());
            made.add(new no.retning.governance.Meeting(
                    Header.draft(id, no.retning.governance.Meeting.KIND, id.toString(), Meetings.PLANNED),
                    body.get(),
                    of.shortTitle().isEmpty() ? of.title() : of.shortTitle(),
                    of.header().slug(),
                    null,
                    text(one.name() == null ? of.header().slug() : one.name()),
                    starts,
                    ends == null || !ends.isAfter(starts) ? starts.plus(USUAL) : ends,
                    text(one.location() == null ? null : one.location().description()),
                    false,
                    false,
                    "",
                    LocalisedText.NONE,
                    source(one)));
        }
        return made;
    }

    /** @param meetings those that became records */
    List<Case> cases(Map<UUID, no.retning.governance.Meeting> meetings, Set<UUID> topics) {
        var made = new ArrayList<Case>();
        var placed = new HashSet<URI>();
        for (var meeting : all(Meeting.class)) {
            var on = meetings.get(id(meeting.id()));
            int at = 0;
            for (var item : meeting.agendaItem()) {
                at++;
                if (placed.add(item.id())
                        && on != null
                        && item.name() != null
                        && !item.name().isBlank()) {
                    made.add(proposal(item, on, at, topics));
                } else {
                    leave(item);
                }
            }
        }
        all(AgendaItem.class).stream()
                .filter(item -> !placed.contains(item.id()))
                .forEach(this::leave);
        return made;
    }

    private Case proposal(AgendaItem item, no.retning.governance.Meeting on, int at, Set<UUID> topics) {
        var id = id(item.id());
        var paper = papers.get(item.consultation() == null ? item.id() : item.consultation());
        var topic = paper == null ? null : id(paper);
        var types = CaseTypes.of(CaseType.INFORMATION);
        return new Case(
                Header.draft(id, Case.KIND, id.toString(), Cases.PROPOSED),
                on.body(),
                topic != null && topics.contains(topic) ? topic : null,
                null,
                false,
                false,
                text(item.name()),
                LocalisedText.NONE,
                types,
                LocalisedText.NONE,
                List.of(),
                new Placement(on.header().id(), at * STEP, types.minutes(), null, null, null, null),
                List.of(),
                LocalisedText.NONE,
                text(item.resolutionText()),
                null,
                Boolean.FALSE.equals(item.isPublic()) ? "OParl: public = false" : "",
                false,
                Handling.NONE,
                source(item));
    }
}
