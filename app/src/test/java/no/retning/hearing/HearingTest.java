package no.retning.hearing;

import static no.retning.Fixtures.document;
import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.hearing.HearingCheck.Fault;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hearing from its first draft until it is concluded, and the rules it is held by. */
class HearingTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static Commands commands;
    private static Hearings hearings;
    private static GuidingDocument proposal;

    @BeforeAll
    static void aPublishedProposal() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        hearings = instance.bean(Hearings.class);
        proposal = commands.create(SYSTEM, instance.bean(GuidingDocuments.class), document("forslaget", "Forslaget"));
        instance.bean(Publish.class)
                .publish(SYSTEM, proposal.header().ref(), proposal.header().version(), Publish.Occasion.ORDINARY);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Hearing until(String slug, LocalDate lastDay) {
        return until(slug, lastDay, null, HearingType.GENERAL);
    }

    private static Hearing until(String slug, LocalDate lastDay, Departure departure, HearingType type) {
        var hearing = hearing(slug, proposal);
        return commands.create(
                SYSTEM,
                hearings,
                hearing.written(
                        hearing.title(),
                        type,
                        hearing.about(),
                        hearing.archiveNumber(),
                        hearing.frame(),
                        hearing.questions(),
                        hearing.invited(),
                        hearing.rules(),
                        departure,
                        Deadline.endOf(lastDay, Dates.ZONE)));
    }

    private static LocalDate today() {
        return instance.bean(DeadlineGate.class).today();
    }

    private static List<Fault> faults(Hearing hearing) {
        return instance.bean(HearingCheck.class).faults(hearing, today());
    }

    private static Departure departure(String ground) {
        return new Departure(ground, nb("Fordi."));
    }

    @Test
    void itLastsThreeMonthsOrItIsSaidWhyAndSixWeeksOrTheRulesMustPermitLess() {
        var today = today();

        assertThat(faults(until("tre-maneder", today.plusMonths(3).minusDays(1))))
                .isEmpty();
        assertThat(faults(until("en-dag-for-lite", today.plusMonths(3).minusDays(2))))
                .containsExactly(Fault.SHORTER);
        assertThat(faults(until("begrunnet", today.plusWeeks(6).minusDays(1), departure("size"), HearingType.GENERAL)))
                .isEmpty();
        assertThat(faults(until(
                        "under-seks-uker", today.plusWeeks(6).minusDays(2), departure("size"), HearingType.GENERAL)))
                .containsExactly(Fault.BELOW_LEAST);
        assertThat(faults(until("eos", today.plusWeeks(1), departure("eea"), HearingType.GENERAL)))
                .isEmpty();
        assertThat(faults(until(
                        "uten-grunn",
                        today.plusWeeks(8),
                        new Departure("size", LocalisedText.NONE),
                        HearingType.GENERAL)))
                .containsExactly(Fault.SHORTER);
        assertThat(faults(until("i-gar", today.minusDays(1)))).containsExactly(Fault.DEADLINE_PASSED);
    }

    @Test
    void thatNoneIsHeldMustBeReasonedAndItIsNeverOpened() {
        var silent = until("unnlatt", today(), null, HearingType.OMITTED);
        assertThat(faults(silent)).containsExactly(Fault.NOT_HELD);
        assertThat(faults(until("liten", today(), departure("size"), HearingType.OMITTED)))
                .containsExactly(Fault.NOT_HELD);

        var reasoned = until("begrunnet-unnlatt", today(), departure("unnecessary"), HearingType.OMITTED);
        assertThat(faults(reasoned)).isEmpty();
        var open = instance.bean(OpenHearing.class);
        var approved =
                open.approve(SYSTEM, reasoned.header().id(), reasoned.header().version());
        assertThatThrownBy(() -> open.open(
                        SYSTEM, approved.header().id(), approved.header().version()))
                .isInstanceOf(AgainstTheRules.class);
    }

    @Test
    void isOpenedForEverybodyExtendedClosedByTheClockAndPublishedAtEachStep() {
        var gate = instance.bean(DeadlineGate.class);
        var open = instance.bean(OpenHearing.class);
        var publish = instance.bean(PublishHearing.class);
        var draft = until("hele-livet", today().plusMonths(4));
        var approved = open.approve(SYSTEM, draft.header().id(), draft.header().version());
        assertThat(published("hele-livet")).isEmpty();

        var opened = open.open(SYSTEM, approved.header().id(), approved.header().version());
        assertThat(opened.edition()).hasSize(64);
        assertThat(published("hele-livet")).isEqualTo("open");
        assertThat(gate.now(opened).isInTime()).isTrue();

        var id = opened.header().id();
        var later = Deadline.endOf(today().plusMonths(5), Dates.ZONE);
        var extended = commands.together(() -> {
            var saved = commands.change(
                    SYSTEM,
                    Hearings.EXTEND,
                    hearings,
                    id,
                    opened.header().version(),
                    before -> before.extended(later, nb("Ferien."), today()));
            publish.follow(SYSTEM, saved);
            return hearings.get(id);
        });
        assertThat(extended.extensions()).hasSize(1);
        assertThat(published("hele-livet")).isEqualTo("extended");

        // What the clock of the database says is over is over, though nobody has closed it.
        instance.bean(JdbcClient.class).sql("""
                        update hearing.hearing
                        set deadline = clock_timestamp(),
                            content = jsonb_set(content, '{deadline,at}', to_jsonb(clock_timestamp()))
                        where id = :id
                        """).param("id", id).update();
        assertThat(gate.now(hearings.get(id)).ruling()).isEqualTo(DeadlineGate.Ruling.LATE);
        dueAndBroken("holder-ingen-andre-igjen");
        instance.bean(CloseHearings.class).whenTheDeadlineHasPassed();
        assertThat(hearings.get(id).header().state()).isEqualTo(Hearing.CLOSED);
        assertThat(published("hele-livet")).isEqualTo("closed");
    }

    /** One that was due before the others, and that nobody can close. */
    private static void dueAndBroken(String slug) {
        var open = instance.bean(OpenHearing.class);
        var draft = until(slug, today().plusMonths(4));
        var approved = open.approve(SYSTEM, draft.header().id(), draft.header().version());
        var opened = open.open(SYSTEM, approved.header().id(), approved.header().version());
        instance.bean(JdbcClient.class)
                .sql("""
                        update hearing.hearing
                        set deadline = clock_timestamp() - interval '1 hour',
                            content = jsonb_set(content, '{about,id}', to_jsonb(gen_random_uuid()))
                        where id = :id
                        """)
                .param("id", opened.header().id())
                .update();
    }

    @Test
    void whatIsApprovedCanBeWrittenAnewAndIsADraftAgain() {
        var open = instance.bean(OpenHearing.class);
        var draft = until("omskrevet", today().plusMonths(4));
        var approved = open.approve(SYSTEM, draft.header().id(), draft.header().version());
        var rewritten = commands.change(
                SYSTEM,
                Hearings.EDIT,
                hearings,
                approved.header().id(),
                approved.header().version(),
                before -> before.written(
                        nb("En annen tittel"),
                        before.type(),
                        before.about(),
                        before.archiveNumber(),
                        before.frame(),
                        before.questions(),
                        before.invited(),
                        before.rules(),
                        before.departure(),
                        before.deadline()));

        assertThat(rewritten.header().state()).isEqualTo(Hearing.DRAFT);
        assertThatThrownBy(() -> open.open(
                        SYSTEM, rewritten.header().id(), rewritten.header().version()))
                .as("what is opened is what was approved")
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWasChangedMuchIsHeardAgainOrItIsSaidWhyNot() {
        var check = instance.bean(HearingCheck.class);
        var hearing = until("ny-horing", today().plusMonths(4));
        var none = LocalisedText.NONE;

        assertThat(check.faultsInConclusion(hearing, HearingOutcome.NONE.considered(true, none, null), today()))
                .containsExactly(Fault.HEAR_AGAIN);
        assertThat(check.faultsInConclusion(
                        hearing,
                        HearingOutcome.NONE.considered(
                                true, none, hearing.header().id()),
                        today()))
                .isEmpty();
        assertThat(check.faultsInConclusion(hearing, HearingOutcome.NONE.considered(false, nb("Lite."), null), today()))
                .isEmpty();
    }

    @Test
    void theOneOfTheSourcesLastedLongEnough() {
        var rule = instance.bean(HearingRules.class).on(LocalDate.of(2022, 5, 31));

        assertThat(rule.needed(LocalDate.of(2022, 5, 31), LocalDate.of(2022, 10, 1)))
                .isEmpty();
        assertThat(Deadline.endOf(LocalDate.of(2022, 10, 1), Dates.ZONE).at())
                .isEqualTo(Instant.parse("2022-10-01T22:00:00Z"));
    }

    private static String published(String slug) {
        return instance.bean(PublishedEditions.class)
                .current(Hearing.KIND, slug, AsOf.NOW)
                .map(edition -> edition.item().state())
                .orElse("");
    }
}
