package no.retning.journey;

import static no.retning.Fixtures.decision;
import static no.retning.Fixtures.input;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.proposal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Agenda;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.CaseFlow;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.Decision;
import no.retning.governance.Decisions;
import no.retning.governance.DispatchPack;
import no.retning.governance.Input;
import no.retning.governance.Inputs;
import no.retning.governance.Meetings;
import no.retning.page.Everyone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of inputs and decisions, with something on them, on a telephone and on a desk. */
class InputJourneyTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static Example example;
    private static Page secretary;
    private static Case one;
    private static Input said;
    private static Decision made;

    @BeforeAll
    static void start() {
        example = new Example();
        secretary = example.window(new Browser.NewContextOptions());
        example.signInAsSecretary(secretary);
        aCaseWithAnInputAndADecision();
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static void aCaseWithAnInputAndADecision() {
        var instance = example.instance();
        var commands = instance.bean(Commands.class);
        var cases = instance.bean(Cases.class);
        var nuit = instance.bean(Bodies.class).find("nuit").orElseThrow();
        var proposed = commands.create(SYSTEM, cases, proposal(nuit, "Nåsituasjonsanalyse", CaseType.DISCUSSION));
        var id = proposed.header().id();
        var flow = instance.bean(CaseFlow.class);
        var accepted = flow.accept(SYSTEM, id, proposed.header().version(), null);
        var planned = commands.create(
                SYSTEM, instance.bean(Meetings.class), meeting(nuit, Instant.parse("2021-09-07T12:30:00Z")));
        var on = planned.header().id();
        instance.bean(Agenda.class).place(SYSTEM, id, accepted.header().version(), on);
        said = commands.create(
                SYSTEM, instance.bean(Inputs.class), input(proposed, "Analysen mangler kommunenes erfaringer."));
        var pack = instance.bean(DispatchPack.class);
        var called = pack.call(SYSTEM, on, planned.header().version());
        pack.dispatch(SYSTEM, on, called.header().version());
        one = flow.decide(SYSTEM, id, cases.get(id).header().version(), proposed.proposedDecision(), null);
        made = commands.create(SYSTEM, instance.bean(Decisions.class), decision(one, "Ta med innspillene videre."));
    }

    static Stream<String> pages() {
        return Stream.of(
                "/arbeid",
                "/arbeid/innspill",
                "/arbeid/innspill/mine",
                "/arbeid/innspill/ny?sak=" + one.header().id(),
                "/arbeid/innspill/" + said.header().id(),
                "/arbeid/sak/" + one.header().id(),
                "/arbeid/vedtak",
                "/arbeid/vedtak/mal",
                "/arbeid/vedtak/ny?sak=" + one.header().id(),
                "/arbeid/vedtak/" + made.header().id(),
                "/sak/" + one.header().slug(),
                "/vedtak");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOfInputsAndDecisionsCanBeUsedByEveryone(String path) {
        secretary.setViewportSize(1280, 900);
        secretary.navigate(example.url(path));
        Everyone.canRead(secretary);
        Everyone.canTab(secretary);
    }
}
