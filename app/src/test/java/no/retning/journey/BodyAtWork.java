package no.retning.journey;

import static no.retning.Fixtures.decision;
import static no.retning.Fixtures.input;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.form.Clerk;
import no.retning.governance.Agenda;
import no.retning.governance.AllMinutes;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.Case;
import no.retning.governance.CaseFlow;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.Decision;
import no.retning.governance.Decisions;
import no.retning.governance.DispatchPack;
import no.retning.governance.ImpartialityRulings;
import no.retning.governance.Input;
import no.retning.governance.Inputs;
import no.retning.governance.Meeting;
import no.retning.governance.MeetingTies;
import no.retning.governance.Meetings;
import no.retning.governance.Minutes;
import no.retning.governance.MinutesFlow;
import no.retning.governance.Outcome;
import no.retning.governance.Paper;
import no.retning.governance.Papers;
import no.retning.governance.Proceedings;
import no.retning.governance.Proceedings.Hours;
import no.retning.governance.Representative;
import no.retning.governance.Roster;
import no.retning.governance.Stand;
import no.retning.poll.CopyPoll;
import no.retning.poll.Poll;
import no.retning.poll.Room;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;

/** NUIT with something of everything that governance has a page for; what is said in it is illustrative. */
final class BodyAtWork {
    private static final Actor SYSTEM = Actor.system("test");
    private static final LocalDate LONG_FROM_NOW = LocalDate.of(2099, 1, 1);

    private final Case treated;
    private final Case elsewhere;
    private final Case current;
    private final Case coming;
    private final Case proposed;
    private final Paper paper;
    private final Input said;
    private final Decision made;
    private final Meeting held;
    private final Meeting running;
    private final Meeting remarked;
    private final Meeting planned;
    private final Meeting cancelled;
    private final Meeting readIn;
    private final Poll draftPoll;
    private final Poll openPoll;
    private final Poll shownPoll;

    private final TestInstance instance;
    private final Commands commands;
    private final Cases cases;
    private final Meetings meetings;
    private final CaseFlow flow;
    private final DispatchPack pack;
    private final MinutesFlow minutes;
    private final Body nuit;
    private final List<Representative> members;

    BodyAtWork(TestInstance instance, Path folder) throws Exception {
        this.instance = instance;
        commands = instance.bean(Commands.class);
        cases = instance.bean(Cases.class);
        meetings = instance.bean(Meetings.class);
        flow = instance.bean(CaseFlow.class);
        pack = instance.bean(DispatchPack.class);
        minutes = instance.bean(MinutesFlow.class);
        nuit = body("nuit");
        members = instance.bean(Roster.class).on(nuit.header().id(), LocalDate.of(2021, 9, 7)).stream()
                .filter(one -> !one.membership().deputy())
                .toList();

        held = planned("2021-09-07T12:30:00Z");
        treated = onTheAgenda("Nåsituasjonsanalyse", held);
        elsewhere = commands.create(SYSTEM, cases, proposal(body("nufa"), "Nåsituasjonen", CaseType.DISCUSSION));
        flow.join(SYSTEM, id(treated), now(treated).header().version(), id(elsewhere));
        paper = sent(treated);
        said = commands.create(
                SYSTEM, instance.bean(Inputs.class), input(treated, "Analysen mangler kommunenes erfaringer."));
        sendOut(held);
        var room = new Room(instance);
        draftPoll = room.draft(Room.ONE_OF_EACH);
        openPoll = room.open(Room.ONE_OF_EACH, "Bærum kommune", "Trondheim kommune");
        answers(room, openPoll, "seat", "0");
        shownPoll = room.open(instance.bean(CopyPoll.class)
                .copy(
                        SYSTEM,
                        room.draft(Room.ONE_OF_EACH),
                        nb("NUIT"),
                        treated.header().ref(),
                        treated.scopes()));
        answers(room, shownPoll);
        answers(room, shownPoll);
        room.reveal(room.close(shownPoll));
        sitThrough(treated);
        made = commands.create(
                SYSTEM, instance.bean(Decisions.class), decision(now(treated), "Ta med innspillene videre."));
        instance.bean(MeetingTies.class).moves(SYSTEM, made, ref("goal", Example.GOAL), LocalisedText.NONE);
        instance.bean(MeetingTies.class).treats(SYSTEM, now(treated), ref("goal", Example.GOAL), LocalisedText.NONE);

        running = planned("2021-10-27T12:30:00Z");
        current = onTheAgenda("Anskaffelser", running);
        approvedIn(running, drafted(held));
        comes(running, members.getFirst());

        remarked = planned("2021-12-08T12:30:00Z");
        var about = onTheAgenda("Økonomi", remarked);
        sendOut(remarked);
        minutes.remark(SYSTEM, id(drafted(remarked)), id(about), nb("Det ble sagt annerledes."));

        planned = planned("2022-01-19T12:30:00Z");
        coming = onTheAgenda("Standarder", planned);
        cancelled = planned("2022-02-09T12:30:00Z");
        pack.call(SYSTEM, id(cancelled), version(cancelled));
        pack.cancel(SYSTEM, id(cancelled), version(cancelled), nb("For få saker."));
        proposed = commands.create(SYSTEM, cases, proposal(nuit, "Felles språk", CaseType.DISCUSSION));
        readIn = readIn(folder);
    }

    private Body body(String slug) {
        return instance.bean(Bodies.class).find(slug).orElseThrow();
    }

    private Ref ref(String kind, String slug) {
        return instance.bean(Headers.class).find(kind, slug).orElseThrow().ref();
    }

    private static UUID id(Recorded<?> record) {
        return record.header().id();
    }

    private Case now(Case one) {
        return cases.get(id(one));
    }

    private long version(Meeting one) {
        return meetings.get(id(one)).header().version();
    }

    /** As it is called since it was sent out. */
    private String slug(Meeting one) {
        return meetings.get(id(one)).header().slug();
    }

    private Minutes minutesOf(Meeting one) {
        return instance.bean(AllMinutes.class).of(id(one)).orElseThrow();
    }

    private Meeting planned(String starts) {
        return commands.create(SYSTEM, meetings, meeting(nuit, Instant.parse(starts)));
    }

    private Case onTheAgenda(String title, Meeting on) {
        var one = commands.create(SYSTEM, cases, proposal(nuit, title, CaseType.DISCUSSION, CaseType.ENDORSEMENT));
        var accepted = flow.accept(SYSTEM, id(one), one.header().version(), null);
        return instance.bean(Agenda.class)
                .place(SYSTEM, id(one), accepted.header().version(), id(on));
    }

    private Paper sent(Case one) {
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var page = "/arbeid/sak/" + id(one);
        var form = secretary.form(page, page + "/papir");
        form.remove("paper.file.file");
        form.putAll(Map.of("paper.title.nb", "Analysen", "paper.type", "case-paper", "paper.version", "v0.7"));
        var content = "Analysen av situasjonen".getBytes(StandardCharsets.UTF_8);
        var answer = secretary.post(page + "/papir", form, "paper.file.file", "framlegg.txt", "text/plain", content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return instance.bean(Papers.class).of(id(one)).getFirst();
    }

    private void sendOut(Meeting one) {
        pack.call(SYSTEM, id(one), version(one));
        pack.dispatch(SYSTEM, id(one), version(one));
    }

    private static void answers(Room room, Poll poll, String... seat) {
        var fields = Room.fields(seat);
        fields.putAll(Room.fields("q0", "1", "q2", "Kommunene må med.", "q4", "4"));
        var answer = room.device(poll).post("/avstemning/" + poll.code(), fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void comes(Meeting on, Representative one) {
        instance.bean(Proceedings.class).attend(SYSTEM, id(on), id(one.seat()), id(one.person()), true, Hours.ALL);
    }

    private void sitThrough(Case one) {
        var proceedings = instance.bean(Proceedings.class);
        var first = members.getFirst();
        var last = members.getLast();
        comes(held, first);
        comes(held, last);
        proceedings.begin(SYSTEM, id(one), now(one).header().version(), LocalTime.of(14, 35));
        proceedings.say(SYSTEM, id(one), id(first.seat()), 1, nb("Savner de små kommunene."));
        proceedings.stand(SYSTEM, id(one), id(first.seat()), Stand.RESERVATION, nb("Forutsetter finansiering."));
        var rulings = instance.bean(ImpartialityRulings.class);
        var note = rulings.note(SYSTEM, id(one), id(last.seat()), id(last.person()), "Har skrevet analysen.");
        rulings.rule(SYSTEM, id(note), note.header().version(), false, nb("Det gjør ingen inhabil."));
        proceedings.end(SYSTEM, id(one), now(one).header().version(), LocalTime.of(15, 25));
        flow.decide(SYSTEM, id(one), now(one).header().version(), one.proposedDecision(), Outcome.ENDORSED);
    }

    private Minutes drafted(Meeting one) {
        commands.change(
                SYSTEM,
                Meetings.HOLD,
                meetings,
                id(one),
                version(one),
                before -> before.with(before.header().in(Meetings.HELD)));
        var draft = minutes.draft(SYSTEM, id(one), version(one));
        return minutes.send(SYSTEM, id(draft), draft.header().version(), LONG_FROM_NOW);
    }

    private void approvedIn(Meeting later, Minutes draft) {
        minutes.propose(SYSTEM, id(draft), draft.header().version(), id(later));
        sendOut(later);
        var approving = cases.on(id(later)).stream()
                .filter(one -> one.types().all().equals(List.of(CaseType.APPROVAL)))
                .findFirst()
                .orElseThrow();
        flow.decide(
                SYSTEM, id(approving), approving.header().version(), approving.proposedDecision(), Outcome.APPROVED);
    }

    private Meeting readIn(Path folder) throws Exception {
        var before =
                Set.copyOf(meetings.of(id(nuit)).stream().map(BodyAtWork::id).toList());
        instance.importer("agenda")
                .importFrom(
                        List.of(Files.writeString(folder.resolve("pakke.txt"), SourceStoryTest.PACK)),
                        Map.of("body", "nuit", "date", "2022-03-02"),
                        false,
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        return meetings.of(id(nuit)).stream()
                .filter(one -> !before.contains(id(one)))
                .findFirst()
                .orElseThrow();
    }

    /** The addresses that the secretary works at. */
    List<String> toWorkAt() {
        var meeting = "/arbeid/mote/";
        var oneCase = "/arbeid/sak/";
        var poll = "/arbeid/avstemning/";
        return List.of(
                "/arbeid",
                "/arbeid/sak",
                oneCase + id(treated),
                oneCase + id(coming),
                oneCase + id(proposed),
                oneCase + id(treated) + "/habilitet",
                "/arbeid/papir/" + id(paper),
                "/arbeid/innspill",
                "/arbeid/innspill/mine",
                "/arbeid/innspill/ny?sak=" + id(treated),
                "/arbeid/innspill/sammendrag?sak=" + id(treated) + "&fra=" + id(elsewhere),
                "/arbeid/innspill/" + id(said),
                "/arbeid/vedtak",
                "/arbeid/vedtak/mal",
                "/arbeid/vedtak/ny?sak=" + id(treated),
                "/arbeid/vedtak/" + id(made),
                "/arbeid/tema",
                "/arbeid/tema/" + Objects.requireNonNull(now(treated).topic()),
                "/arbeid/mote",
                meeting + id(planned),
                meeting + id(running),
                meeting + id(running) + "/gjennomfor",
                meeting + id(held),
                meeting + id(cancelled),
                meeting + id(readIn),
                meeting + id(readIn) + "/innlest",
                "/arbeid/referat/" + id(minutesOf(remarked)),
                "/arbeid/referat/" + id(minutesOf(held)),
                "/arbeid/avstemning",
                poll + id(draftPoll),
                poll + id(openPoll),
                poll + id(shownPoll),
                poll + id(shownPoll) + "/sammenlign",
                "/arbeid/historikk/case/" + id(treated));
    }

    /** The addresses at which a member finds what the body has. */
    List<String> forMembers() {
        return List.of(
                "/arbeid",
                "/arbeid/mote/" + id(running) + "/pakke",
                "/arbeid/referat/" + id(minutesOf(remarked)) + "/les",
                "/arbeid/sak/" + id(current) + "/habilitet",
                "/arbeid/innspill/mine");
    }

    /** The addresses that anybody can read. */
    List<String> forEverybody() {
        return List.of(
                "/organ/nuit",
                "/moter",
                "/mote/" + slug(held),
                "/mote/" + slug(running),
                "/mote/" + slug(cancelled),
                "/sak/" + now(treated).header().slug(),
                "/referat/" + slug(held),
                "/vedtak",
                "/trad/goal/" + Example.GOAL,
                "/historie/meeting/" + id(held),
                "/avstemning/" + openPoll.code(),
                "/avstemning/" + openPoll.code() + "/skjerm",
                "/avstemning/" + shownPoll.code(),
                "/avstemning/" + shownPoll.code() + "/skjerm");
    }
}
