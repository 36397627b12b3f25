package no.retning.thread;

import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.portfolio.Measures;
import no.retning.record.Ref;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the thread is broken, by rules that are data, and where it is mended. */
class BrokenThreadsTest {
    private static final Actor SYSTEM = Actor.system("test");

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
