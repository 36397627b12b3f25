package no.retning.thread;

import static no.retning.Fixtures.input;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.AccessRules;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.Inputs;
import no.retning.knowledge.Analyses;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Findings;
import no.retning.knowledge.StrategicChoices;
import no.retning.portfolio.Measures;
import no.retning.record.Ref;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the thread is broken, by rules that are data, and where it is mended. */
class BrokenThreadsTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static final Set<String> PARTS = Set.of("initiative");

    private static TestInstance instance;
    private static BrokenThreads threads;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        threads = instance.bean(BrokenThreads.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static List<String> at(String kind, UUID id) {
        return threads.at(new Ref(kind, id)).stream()
                .map(broken -> broken.rule().id())
                .toList();
    }

    @Test
    void aMeasureWhoseOwnerComesToAnEndHasNoOwnerAndTheDeskSaysWhereToChooseAnother() {
        var commands = instance.bean(Commands.class);
        var organisations = instance.bean(Organisations.class);
        var owner = commands.create(SYSTEM, organisations, organisation("slutter", "Virksomheten som slutter"));
        var id = owner.header().id();
        var measure = commands.create(SYSTEM, instance.bean(Measures.class), measure("uten-eier", id))
                .header()
                .id();
        assertThat(at("measure", measure)).doesNotContain("measure-without-owner");

        var yesterday = LocalDate.now().minusDays(1);
        commands.change(
                SYSTEM,
                Organisations.EDIT,
                organisations,
                id,
                owner.header().version(),
                before -> before.with(before.header().valid(new Validity(null, yesterday))));
        assertThat(at("measure", measure)).contains("measure-without-owner");
        assertThat(Clerk.signedIn(instance.baseUrl(), "secretariat")
                        .get("/arbeid")
                        .body())
                .contains(
                        "Virksomheten som eier tiltaket, finnes ikke lenger", "/arbeid/tiltak/" + measure + "/rediger");
    }

    @Test
    void aGoalThatNobodyHasAssessedIsBrokenAndItsOwnPageSaysTheSameAsTheDesk() {
        var goals = instance.bean(Goals.class);
        var delivered =
                goals.find("mal-1-aktiv-medvirkning").orElseThrow().header().id();
        var silent = goals.find("mal-2-enklere-arbeidshverdag")
                .orElseThrow()
                .header()
                .id();
        assertThat(at(Goal.KIND, delivered)).doesNotContain("goal-without-delivery");
        assertThat(at(Goal.KIND, silent)).contains("goal-not-assessed");
        var editor = Clerk.signedIn(instance.baseUrl(), "strategy-editor");
        assertThat(editor.get("/arbeid/mal/" + silent).body())
                .contains("Ingen har vurdert målet det siste året", "/arbeid/vurdering/ny?mal=" + silent);
        assertThat(editor.get("/arbeid/mal/" + delivered).body())
                .as("what is published mends it here, too")
                .doesNotContain("Ingen tiltak er knyttet til målet");
    }

    @Test
    void anInputThatHasWaitedForThirtyDaysIsBrokenAndOneOfTodayIsNot() {
        var commands = instance.bean(Commands.class);
        var body = instance.bean(Bodies.class).find("nufa").orElseThrow();
        var about = commands.create(
                SYSTEM, instance.bean(Cases.class), proposal(body, "Saken som fikk innspill", CaseType.DISCUSSION));
        var inputs = instance.bean(Inputs.class);
        var waiting =
                commands.create(SYSTEM, inputs, input(about, "Hva med oss?")).header();
        assertThat(at("input", waiting.id())).isEmpty();
        aged(waiting.id(), 31);
        assertThat(at("input", waiting.id())).containsExactly("input-without-answer");
        assertThat(Clerk.signedIn(instance.baseUrl(), "secretariat")
                        .get("/arbeid")
                        .body())
                .contains("Innspillet har ventet på svar i over tretti dager", "/arbeid/innspill/" + waiting.id());
    }

    /** As if nobody had changed it since so many days ago. */
    private static void aged(UUID id, int days) {
        instance.bean(JdbcClient.class)
                .sql(
                        "update record.record set changed_at = clock_timestamp() - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", id)
                .update();
    }

    @Test
    void anAnalysisThatNobodyHasTouchedForYearsHasGoneStale() {
        var analysis = instance.bean(Analyses.class)
                .find("omverdensanalyse-2021")
                .orElseThrow()
                .header()
                .id();
        assertThat(at("analysis", analysis)).isEmpty();
        aged(analysis, 4 * 365);
        assertThat(at("analysis", analysis)).containsExactly("analysis-gone-stale");
    }

    @Test
    void aChoiceWhoseFindingIsWithdrawnRestsOnSomethingThatNoLongerHolds() {
        var findings = instance.bean(Findings.class);
        var finding = findings.find("fem-ressurser-trengs-uansett").orElseThrow();
        var choice = instance.bean(StrategicChoices.class)
                .find("samme-retning")
                .orElseThrow()
                .header()
                .id();
        assertThat(at("choice", choice)).isEmpty();
        instance.bean(Commands.class)
                .change(
                        SYSTEM,
                        Findings.WITHDRAW,
                        findings,
                        finding.header().id(),
                        finding.header().version(),
                        before -> before.with(before.header().in(Finding.WITHDRAWN)));
        assertThat(at("choice", choice)).containsExactly("choice-on-outdated-basis");
    }

    @Test
    void everyKindAndStateThatRulesSpeakOfIsThere() {
        var threads = LinkTypes.readResource();
        var access = AccessRules.readResource();
        for (var rule : threads.rules()) {
            if (PARTS.contains(rule.kind())) {
                continue; // it has the states of the record it lies in
            }
            assertThat(access.kind(rule.kind()).states()).as(rule.id()).containsAll(rule.states());
        }
        for (var texts : List.of(threads.quotedTexts(), threads.staleTexts())) {
            texts.kinds()
                    .forEach((kind, states) ->
                            assertThat(access.kind(kind).states()).as(kind).containsAll(states));
        }
    }

    @Test
    void aRuleThatAsksForNothingStopsTheStart() {
        var file = """
                types: {leads-to: {forward: {nb: Til}, backward: {nb: Fra}}}
                rules:
                  - {id: tom, kind: goal, states: [active], broken: {nb: Brutt}, mend: {nb: Mend}}
                """;
        assertThatThrownBy(() -> LinkTypes.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("tom");
    }
}
