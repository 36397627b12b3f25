package no.retning.governance;

import static no.retning.Fixtures.body;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.governance.Hindrance.Reason;
import no.retning.record.LocalisedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final Instant SPRING = Instant.parse("2031-03-04T09:00:00Z");

    private static TestInstance instance;
    private static Commands commands;
    private static Cases cases;
    private static Meetings meetings;
    private static Agenda agenda;
    private static CaseFlow flow;
    private static DispatchPack pack;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        cases = instance.bean(Cases.class);
        meetings = instance.bean(Meetings.class);
        agenda = instance.bean(Agenda.class);
        flow = instance.bean(CaseFlow.class);
        pack = instance.bean(DispatchPack.class);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Body aBody(boolean otherBusinessNumbered) {
        var draft = body("organ-" + UUID.randomUUID());
        return commands.create(
                SYSTEM,
                instance.bean(Bodies.class),
                new Body(
                        draft.header(),
                        draft.title(),
                        draft.shortTitle(),
                        draft.text(),
                        draft.level(),
                        draft.decisionRule(),
                        otherBusinessNumbered,
                        draft.source()));
    }

    private static Meeting planned(Body body, Instant starts) {
        return commands.create(SYSTEM, meetings, meeting(body, starts));
    }

    private static Meeting called(Body body, Instant starts) {
        var meeting = planned(body, starts);
        return pack.call(SYSTEM, meeting.header().id(), meeting.header().version());
    }

    private static Case accepted(Body body, String title, CaseType... types) {
        var proposed = commands.create(SYSTEM, cases, proposal(body, title, types));
        return flow.accept(SYSTEM, proposed.header().id(), proposed.header().version(), null);
    }

    private static Case placed(Body body, Meeting meeting, String title, CaseType... types) {
        var accepted = accepted(body, title, types);
        return agenda.place(
                SYSTEM,
                accepted.header().id(),
                accepted.header().version(),
                meeting.header().id());
    }

    private static Case now(Case one) {
        return cases.get(one.header().id());
    }

    private static Meeting now(Meeting one) {
        return meetings.get(one.header().id());
    }

    private static Meeting dispatched(Meeting meeting) {
        return pack.dispatch(
                SYSTEM, meeting.header().id(), now(meeting).header().version());
    }

    private static List<String> numbers(Meeting meeting) {
        return cases.on(meeting.header().id()).stream()
                .map(one -> one.number() == null ? "–" : one.number().cited())
                .toList();
    }

    private static void hinders(Reason reason, Callable<?> attempt) {
        assertThatThrownBy(attempt::call)
                .isInstanceOfSatisfying(
                        Hindrance.class,
                        hindrance -> assertThat(hindrance.reason()).isEqualTo(reason));
    }

    @Test
    void sixtyFourWritersLeaveNoGapAndNoDouble() throws Exception {
        write(64, 2);
    }

    @Test
    @Tag("long")
    void sixtyFourWritersLeaveNoGapAndNoDoubleInAHundredRounds() throws Exception {
        write(64, 100);
    }

    /** Everybody places cases on called meetings of one body at once; every fifth gives up half-way. */
    private static void write(int writers, int rounds) throws Exception {
        var body = aBody(true);
        var numbered = new ArrayList<Integer>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < rounds; round++) {
                var meeting = called(body, SPRING.plusSeconds(round * 3_600L));
                var work = IntStream.range(0, writers)
                        .<Callable<Case>>mapToObj(writer -> () -> place(body, meeting, writer % 5 == 4))
                        .toList();
                for (var done : executor.invokeAll(work)) {
                    var placed = done.get();
                    if (placed.number() != null) {
                        numbered.add(placed.number().number());
                    }
                }
            }
        }
        assertThat(numbered)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbered.size()).boxed().toList());
        assertThat(numbered).hasSize(rounds * (writers - writers / 5));
    }

    private static Case place(Body body, Meeting meeting, boolean givesUp) {
        var accepted = accepted(body, "Sak", CaseType.DISCUSSION);
        try {
            return commands.together(() -> {
                var placed = agenda.place(
                        SYSTEM,
                        accepted.header().id(),
                        accepted.header().version(),
                        meeting.header().id());
                if (givesUp) {
                    throw new IllegalStateException("Gives up");
                }
                return cases.get(placed.header().id());
            });
        } catch (IllegalStateException expected) {
            return now(accepted);
        }
    }

    @Test
    void meetingsCalledAtOnceGetOneNumberEach() throws Exception {
        var body = aBody(true);
        var planned = IntStream.range(0, 16)
                .mapToObj(week -> planned(body, SPRING.plusSeconds(week * 604_800L)))
                .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : executor.invokeAll(planned.stream()
                    .<Callable<Meeting>>map(meeting -> () -> pack.call(
                            SYSTEM, meeting.header().id(), meeting.header().version()))
                    .toList())) {
                done.get();
            }
        }
        assertThat(meetings.of(body.header().id()))
                .extracting(meeting ->
                        meeting.number() == null ? 0 : meeting.number().number())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void numbersFollowTheAgendaUntilItIsSentOutAndThenNeverChange() {
        var body = aBody(true);
        var meeting = planned(body, SPRING);
        var first = placed(body, meeting, "Første", CaseType.DISCUSSION);
        var second = placed(body, meeting, "Andre", CaseType.INFORMATION);
        assertThat(numbers(meeting)).containsOnly("–");
        pack.call(SYSTEM, meeting.header().id(), meeting.header().version());
        assertThat(now(first).number()).isEqualTo(new SeriesNumber(1, 2031));

        agenda.move(SYSTEM, second.header().id(), now(second).header().version(), true);
        assertThat(now(second).number()).isEqualTo(new SeriesNumber(1, 2031));
        assertThat(now(first).number()).isEqualTo(new SeriesNumber(2, 2031));

        dispatched(meeting);
        assertThat(numbers(meeting)).containsExactly("1/31", "2/31");
        assertThatThrownBy(() -> agenda.move(
                        SYSTEM, first.header().id(), now(first).header().version(), true))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(Refused.class),
                        hindered -> assertThat(hindered).isInstanceOf(Hindrance.class));

        var late = placed(body, now(meeting), "For sent", CaseType.DISCUSSION);
        assertThat(late.number()).isEqualTo(new SeriesNumber(3, 2031));
        hinders(
                Reason.REASON_MISSING,
                () -> pack.supplement(
                        SYSTEM, meeting.header().id(), now(meeting).header().version(), LocalisedText.NONE));
        pack.supplement(SYSTEM, meeting.header().id(), now(meeting).header().version(), nb("Innspillene kom i går."));
        assertThat(now(late)).extracting(Case::late, Case::frozen).containsExactly(true, true);
        assertThat(now(first).late()).isFalse();
    }

    @Test
    void whatIsWithdrawnOrPostponedKeepsItsNumberAndTheSeriesGoesOn() {
        var body = aBody(true);
        var meeting = planned(body, SPRING);
        var first = placed(body, meeting, "Trekkes", CaseType.DISCUSSION);
        var second = placed(body, meeting, "Utsettes", CaseType.DISCUSSION);
        pack.call(SYSTEM, meeting.header().id(), meeting.header().version());
        flow.withdraw(SYSTEM, first.header().id(), now(first).header().version(), "Ikke aktuelt lenger");
        dispatched(meeting);
        flow.postpone(SYSTEM, second.header().id(), now(second).header().version(), "Tiden gikk");

        var next = called(body, SPRING.plusSeconds(3_000_000));
        var third = placed(body, next, "Ny", CaseType.DISCUSSION);
        agenda.place(
                SYSTEM,
                second.header().id(),
                now(second).header().version(),
                next.header().id());

        assertThat(now(first).number()).isEqualTo(new SeriesNumber(1, 2031));
        assertThat(now(second).number()).isEqualTo(new SeriesNumber(2, 2031));
        assertThat(now(third).number()).isEqualTo(new SeriesNumber(3, 2031));
    }

    @Test
    void anyOtherBusinessTakesANumberWhereTheBodySaysSoAndIsLast() {
        for (boolean numbered : new boolean[] {true, false}) {
            var body = aBody(numbered);
            var meeting = planned(body, SPRING);
            instance.bean(FormalCases.class).add(SYSTEM, meeting.header().id());
            placed(body, meeting, "Saken", CaseType.DISCUSSION);
            instance.bean(FormalCases.class).add(SYSTEM, meeting.header().id());
            pack.call(SYSTEM, meeting.header().id(), now(meeting).header().version());

            assertThat(cases.on(meeting.header().id()))
                    .extracting(one -> one.title().byLanguage().get("nb"))
                    .containsExactly("Godkjenning av innkalling og dagsorden", "Saken", "Eventuelt");
            assertThat(numbers(meeting)).containsExactly("1/31", "2/31", numbered ? "3/31" : "–");
        }
    }

    @Test
    void numbersGoOnFromThoseGivenElsewhereUnlessSomeHaveBeenGivenHere() {
        var body = aBody(true);
        var series = instance.bean(StartNumbers.class);
        var id = body.header().id();
        hinders(Reason.REASON_MISSING, () -> series.after(SYSTEM, id, 2031, 17, 3, " "));
        series.after(SYSTEM, id, 2031, 16, 3, "Talt feil");
        series.after(SYSTEM, id, 2031, 17, 3, "Gitt i det gamle systemet");

        var meeting = called(body, SPRING);
        assertThat(meeting.number()).isEqualTo(new SeriesNumber(4, 2031));
        assertThat(placed(body, meeting, "Saken", CaseType.DISCUSSION).number()).isEqualTo(new SeriesNumber(18, 2031));
        hinders(Reason.NUMBERS_GIVEN, () -> series.after(SYSTEM, id, 2031, 30, 9, "For sent"));
        assertThat(instance.bean(AllNumberSeries.class).of(id, 2031))
                .hasValueSatisfying(kept -> assertThat(kept.casesBefore()).isEqualTo(17));
    }

    @Test
    void aCaseCannotEndInWhatItsTypesDoNotAllow() {
        var body = aBody(true);
        var meeting = planned(body, SPRING);
        var discussion = placed(body, meeting, "Drøftes", CaseType.DISCUSSION);
        var both = placed(body, meeting, "Begge deler", CaseType.INFORMATION, CaseType.ENDORSEMENT);
        pack.call(SYSTEM, meeting.header().id(), meeting.header().version());
        dispatched(meeting);

        hinders(
                Reason.ILLEGAL_OUTCOME,
                () -> flow.decide(
                        SYSTEM,
                        discussion.header().id(),
                        now(discussion).header().version(),
                        nb("Vedtatt"),
                        Outcome.ADOPTED));
        assertThat(flow.decide(
                                SYSTEM,
                                discussion.header().id(),
                                now(discussion).header().version(),
                                nb("Utvalget drøftet saken."),
                                Outcome.DISCUSSED)
                        .header()
                        .state())
                .isEqualTo(Cases.TREATED);
        assertThat(flow.decide(
                                SYSTEM,
                                both.header().id(),
                                now(both).header().version(),
                                nb("Med vilkår."),
                                Outcome.ENDORSED_WITH_CONDITIONS)
                        .outcome())
                .isEqualTo(Outcome.ENDORSED_WITH_CONDITIONS);
        assertThat(now(both).proposedDecision()).isNotEqualTo(now(both).decision());
    }

    @Test
    void whatEInnsynIsToldIsItsCodeNeverALabel() {
        assertThat(CaseTypes.of(CaseType.APPROVAL).einnsyn()).isEqualTo("godkjenning");
        assertThat(CaseTypes.of(CaseType.INFORMATION).einnsyn()).isEqualTo("orientering");
        assertThat(CaseTypes.of(CaseType.DISCUSSION).einnsyn()).isEqualTo("annet");
        assertThat(CaseTypes.of(CaseType.ENDORSEMENT).einnsyn()).isEqualTo("annet");
        assertThat(CaseTypes.of(CaseType.INFORMATION, CaseType.DISCUSSION).einnsyn())
                .isEqualTo("annet");
    }

    @Test
    void aMatterKeepsItsTopicFromBodyToBody() {
        var nufa = aBody(true);
        var nuit = aBody(true);
        var proposed = commands.create(SYSTEM, cases, proposal(nufa, "Nåsituasjonsanalyse", CaseType.DISCUSSION));
        var id = proposed.header().id();
        var routed = flow.route(
                SYSTEM, id, proposed.header().version(), nuit.header().id(), "Hører til der");
        assertThat(routed.topic()).isNotNull();
        assertThat(routed.body()).isEqualTo(nuit.header().id());
        assertThat(routed.header().state()).isEqualTo(Cases.PROPOSED);

        var raised =
                flow.raise(SYSTEM, id, routed.header().version(), nufa.header().id());
        assertThat(raised.topic()).isEqualTo(routed.topic());
        assertThat(cases.about(raised.topic() == null ? id : raised.topic())).hasSize(2);

        var meeting = called(nuit, SPRING);
        flow.accept(SYSTEM, id, now(routed).header().version(), null);
        agenda.place(
                SYSTEM, id, now(routed).header().version(), meeting.header().id());
        hinders(
                Reason.NUMBER_STAYS,
                () -> flow.route(
                        SYSTEM,
                        id,
                        now(routed).header().version(),
                        nufa.header().id(),
                        "Angrer"));
        assertThat(now(routed).body()).isEqualTo(nuit.header().id());
    }

    @Test
    void aCancelledMeetingLetsItsCasesGo() {
        var body = aBody(true);
        var meeting = planned(body, SPRING);
        var one = placed(body, meeting, "Saken", CaseType.DISCUSSION);
        pack.call(SYSTEM, meeting.header().id(), meeting.header().version());
        dispatched(meeting);
        var added = placed(body, now(meeting), "Til", CaseType.DISCUSSION);
        pack.cancel(SYSTEM, meeting.header().id(), now(meeting).header().version(), nb("Møtelederen er syk."));

        assertThat(now(meeting).header().state()).isEqualTo(Meetings.CANCELLED);
        assertThat(now(one).header().state()).isEqualTo(Cases.POSTPONED);
        assertThat(now(added).meeting()).isNull();
        assertThat(cases.waiting(body.header().id())).hasSize(2);
    }
}
