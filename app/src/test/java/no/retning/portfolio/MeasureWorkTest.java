package no.retning.portfolio;

import static no.retning.Fixtures.dependency;
import static no.retning.Fixtures.goal;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.instance.Problem;
import no.retning.instance.ServeOptions;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import no.retning.strategy.Structures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what with a measure and with what measures need of each other, and what the form of a measure takes. */
class MeasureWorkTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static Commands commands;
    private static Measures measures;
    private static Dependencies dependencies;
    private static UUID directorate;
    private static Clerk office;
    private static Clerk owner;

    @BeforeAll
    static void start() {
        var options = new ServeOptions(0, TestInstance.temporaryHome(), true, true, ServeOptions.LOOPBACK);
        instance = TestInstance.start(TestInstance.freshDatabase(), options, Map.of());
        commands = instance.bean(Commands.class);
        measures = instance.bean(Measures.class);
        dependencies = instance.bean(Dependencies.class);
        directorate = organisationNamed("arbeid-eier", "Direktoratet");
        office = Clerk.signedIn(instance.baseUrl(), "portfolio-office");
        owner = Clerk.signedIn(instance.baseUrl(), "measure-owner");
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static UUID organisationNamed(String slug, String title) {
        return commands.create(SYSTEM, instance.bean(Organisations.class), organisation(slug, title))
                .header()
                .id();
    }

    private static Measure running(String slug) {
        return commands.create(SYSTEM, measures, measure(slug, directorate));
    }

    /** Somebody who reports on this measure, and on no other. */
    private static Actor reportingOn(Measure measure) {
        return Actor.person(UUID.randomUUID(), "Eieren", Set.of())
                .standing(Map.of(measure.header().id(), Set.of("measure-owner")), Set.of());
    }

    private static String at(Measure measure) {
        return "/arbeid/tiltak/" + measure.header().id();
    }

    private static Dependency moved(Actor actor, Dependency one, String action, String state) {
        return commands.change(
                actor,
                action,
                dependencies,
                one.header().id(),
                one.header().version(),
                before -> before.with(before.header().in(state)));
    }

    @Test
    void theSideThatIsNeededAnswersAndTheOtherSaysWhenItIsMet() {
        var needed = running("leverer");
        var needing = running("venter");
        var asked = reportingOn(needed);
        var asking = reportingOn(needing);
        var one = commands.create(asking, dependencies, dependency(needed, needing));
        assertThatThrownBy(() -> commands.create(asked, dependencies, dependency(needed, needing)))
                .isInstanceOf(Refused.class);

        var answers = instance.bean(AnswerDependency.class);
        assertThatThrownBy(() -> answers.answer(asking, one.header().id(), 1, true, nb("Ja.")))
                .isInstanceOf(Refused.class);
        var answered = answers.answer(asked, one.header().id(), 1, false, nb("Ikke før i 2032."));
        assertThat(answered.header().state()).isEqualTo(Dependencies.DISPUTED);

        assertThatThrownBy(() -> moved(asked, answered, Dependencies.REMOVE, Dependencies.REMOVED))
                .as("what others need of one does not go away by one's own hand")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> moved(asked, answered, Dependencies.MEET, Dependencies.MET))
                .isInstanceOf(Refused.class);
        assertThat(moved(asking, answered, Dependencies.MEET, Dependencies.MET)
                        .header()
                        .state())
                .isEqualTo(Dependencies.MET);
    }

    @Test
    void aButtonOfAnOldPageDoesNothingAndSaysSo() {
        var one = commands.create(SYSTEM, dependencies, dependency(running("fane-en"), running("fane-to")));
        var path = "/arbeid/avhengighet/" + one.header().id();
        var old = office.form(path, path + "/oppfylt");
        moved(SYSTEM, one, Dependencies.MEET, Dependencies.MET);
        moved(SYSTEM, dependencies.get(one.header().id()), Dependencies.REMOVE, Dependencies.REMOVED);
        var again = commands.create(SYSTEM, dependencies, dependency(running("fane-tre"), running("fane-fire")));
        var there = "/arbeid/avhengighet/" + again.header().id();
        var first = office.form(there, there + "/oppfylt");
        instance.bean(AnswerDependency.class).answer(SYSTEM, again.header().id(), 1, true, nb("Ja."));
        var late = office.post(there + "/oppfylt", first);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Ingenting ble gjort");
        assertThat(dependencies.get(again.header().id()).header().state()).isEqualTo(Dependencies.ACKNOWLEDGED);
        assertThat(office.post(path + "/oppfylt", old).statusCode()).isEqualTo(403);
    }

    @Test
    void aMeasureIsNoPartOfItsOwnParts() {
        var whole = running("hele");
        var part = running("del");
        var smaller = running("del-av-del");
        for (var pair : List.of(List.of(part, whole), List.of(smaller, part))) {
            var form = office.form(at(pair.get(0)) + "/rediger", at(pair.get(0)) + "/rediger");
            form.put("parent", pair.get(1).header().id().toString());
            assertThat(office.post(at(pair.get(0)) + "/rediger", form).statusCode())
                    .isEqualTo(303);
        }
        var ring = office.form(at(whole) + "/rediger", at(whole) + "/rediger");
        ring.put("parent", smaller.header().id().toString());
        ring.put("contact", "Avdeling for ringer");
        var refused = office.post(at(whole) + "/rediger", ring);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Avdeling for ringer");
        assertThat(measures.get(whole.header().id()).parent()).isNull();
    }

    @Test
    void aTableInWhichMeasuresArePartsOfEachOtherIsRefusedByRow(@TempDir Path folder) throws IOException {
        running("ring-en");
        running("ring-to");
        var file = Files.writeString(folder.resolve("ring.csv"), """
                Kortnavn i adressen;Tiltak;Er del av
                ring-en;Tiltak ring-en;ring-to
                ring-to;Tiltak ring-to;ring-en
                """);
        var importer = instance.importer("portfolio");
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> importer.importFrom(List.of(file), Map.of(), false, out))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("ring.csv, row 2")
                .hasMessageContaining("ring.csv, row 3")
                .hasMessageContaining("part of itself");
        assertThat(measures.find("ring-en").orElseThrow().parent()).isNull();
    }

    @Test
    void whoReportsOnAMeasureDoesNotEntrustItToOthers() {
        var measure = running("betrodd");
        var other = organisationNamed("arbeid-annen", "Et annet direktorat");
        var form = owner.form(at(measure) + "/rediger", at(measure) + "/rediger");
        assertThat(form).doesNotContainKeys("owner", "reporter");
        form.put("owner", other.toString());
        form.put("contact", "Avdeling for e-helse");
        assertThat(owner.post(at(measure) + "/rediger", form).statusCode()).isEqualTo(303);
        var saved = measures.get(measure.header().id());
        assertThat(saved.contact()).isEqualTo("Avdeling for e-helse");
        assertThat(saved.owner()).isEqualTo(directorate);

        var entrusting = office.form(at(measure) + "/rediger", at(measure) + "/rediger");
        entrusting.put("owner", other.toString());
        assertThat(office.post(at(measure) + "/rediger", entrusting).statusCode())
                .isEqualTo(303);
        assertThat(measures.get(measure.header().id()).owner()).isEqualTo(other);
    }

    @Test
    void whatIsNotOfferedIsNotTakenAndGoalsOfAnOlderStructureStay() {
        var measure = running("eldre-mal");
        var goal = goalOfAnOlderStructure();
        commands.change(SYSTEM, Measures.EDIT, measures, measure.header().id(), 1, before -> supporting(before, goal));
        var path = at(measure) + "/rediger";
        var form = office.form(path, path);
        form.put("contact", "Porteføljekontoret");
        assertThat(office.post(path, form).statusCode()).isEqualTo(303);
        assertThat(measures.get(measure.header().id()).mainGoal())
                .isEqualTo(goal.header().id());

        var strange = office.form(path, path);
        strange.put("owner", UUID.randomUUID().toString());
        strange.put("mainGoal", measure.header().id().toString());
        var refused = office.post(path, strange);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(measures.get(measure.header().id()).owner()).isEqualTo(directorate);
    }

    @Test
    void aMeasureWithoutAStartIsNotChangedByBeingPublishedADayAfterItWasWritten() {
        var sql = instance.bean(JdbcClient.class);
        var goal = goalOfAnOlderStructure();
        var structure = instance.bean(Structures.class).get(goal.structure());
        instance.bean(Publish.class)
                .publish(SYSTEM, structure.header().ref(), structure.header().version(), Publish.Occasion.ORDINARY);
        var blank = measure("uten-start", directorate);
        var measure = commands.create(SYSTEM, measures, supporting(blank, goal));
        var id = measure.header().id();
        sql.sql("update record.record set changed_at = changed_at - interval '3 days' where id = :id")
                .param("id", id)
                .update();
        instance.bean(PublishMeasure.class).publish(SYSTEM, id, measure.header().version(), Publish.Occasion.ORDINARY);
        assertThat(instance.bean(MeasureCompositions.class).state(id)).isInstanceOf(PublicationState.Unchanged.class);
    }

    private static Measure supporting(Measure measure, Goal goal) {
        return new Measure(
                measure.header(),
                measure.title(),
                measure.shortTitle(),
                measure.summary(),
                measure.text(),
                measure.type(),
                measure.owner(),
                measure.reporter(),
                measure.contact(),
                measure.segment(),
                measure.phase(),
                measure.passages(),
                measure.risk(),
                goal.header().id(),
                measure.goals(),
                measure.parent(),
                measure.affected(),
                measure.link(),
                measure.deliverables(),
                measure.promised(),
                measure.financing(),
                measure.financingConfidential(),
                measure.unfunded(),
                measure.cost(),
                measure.source());
    }

    private static Goal goalOfAnOlderStructure() {
        var name = UUID.randomUUID().toString();
        var ministry = commands.create(
                SYSTEM, instance.bean(Organisations.class), organisation("eier-" + name, "Departementet"));
        var old = structure("eldre-" + name, ministry.header().ref());
        var made = commands.create(
                SYSTEM,
                instance.bean(Structures.class),
                old.with(old.header().valid(new Validity(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1)))));
        return commands.create(SYSTEM, instance.bean(Goals.class), goal(made, "mal-" + name, GoalType.GOAL, 1));
    }
}
