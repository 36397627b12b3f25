package no.retning.roadmap;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.activity;
import static no.retning.Fixtures.goal;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.roadmap;
import static no.retning.Fixtures.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.NothingChanged;
import no.retning.edition.PublishedEditions;
import no.retning.form.Clerk;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.Publish;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Roadmaps, the activities in them, and what is published of both. */
class RoadmapTest {
    private static TestInstance instance;
    private static Commands commands;
    private static Organisation owner;
    private static Goal goal;
    private static int count;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        owner = commands.create(SECRETARY, instance.bean(Organisations.class), organisation("eier", "Direktoratet"));
        var drafted = structure("malene", owner.header().ref());
        var structure = commands.create(
                SECRETARY,
                instance.bean(Structures.class),
                new Structure(drafted.header(), all("Målene"), all("Om dem."), drafted.owner(), drafted.source()));
        var one = goal(structure, "mal-1", GoalType.GOAL, 1);
        goal = commands.create(
                SECRETARY,
                instance.bean(Goals.class),
                new Goal(
                        one.header(),
                        one.structure(),
                        null,
                        1,
                        one.type(),
                        "1",
                        all("Et mål"),
                        all("Om målet."),
                        one.source()));
        publishGoals(structure.header().id());
    }

    /** As the structure itself would be published. */
    private static void publishGoals(UUID structure) {
        var structures = instance.bean(Structures.class);
        instance.bean(Publish.class)
                .publish(
                        SECRETARY,
                        new Ref("structure", structure),
                        structures.get(structure).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Roadmap newRoadmap() {
        var made = inAll(roadmap("veikart-" + ++count, owner));
        return commands.create(SECRETARY, instance.bean(Roadmaps.class), made);
    }

    private static LocalisedText all(String text) {
        return LocalisedText.of(Map.of("nb", text, "nn", text + " (nn)", "en", text + " (en)"));
    }

    private static Roadmap inAll(Roadmap one) {
        return new Roadmap(one.header(), all("Veikart for prøver"), all("Om det."), one.owner(), one.source());
    }

    private static Activity newActivity(Roadmap roadmap, String name) {
        var one = activity(roadmap, goal, owner, name + "-" + ++count);
        return commands.create(SECRETARY, instance.bean(Activities.class), titled(one, all(name)));
    }

    private static Activity titled(Activity one, LocalisedText title) {
        return new Activity(
                one.header(),
                one.roadmap(),
                one.goal(),
                one.alsoUnder(),
                one.measure(),
                one.afterGate(),
                title,
                all("Kort."),
                LocalisedText.NONE,
                one.owner(),
                one.userGroups(),
                one.level(),
                one.period(),
                LocalDate.of(2026, 12, 1),
                List.of(new Wave(nb("Pulje 1"), LocalDate.of(2026, 1, 1), null, WaveState.ONGOING)),
                new Estimate(10, 20, 60, Estimate.Shape.PERT, all("Erfaring.")),
                null,
                12,
                one.source());
    }

    private static no.retning.edition.Edition publish(Roadmap roadmap) {
        var id = roadmap.header().id();
        return instance.bean(PublishRoadmap.class)
                .publish(
                        SECRETARY,
                        id,
                        instance.bean(Roadmaps.class).get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    @Test
    void anActivityIsKeptAsItWasWritten() {
        var roadmap = newRoadmap();
        var written = newActivity(roadmap, "skrevet");

        var kept = instance.bean(Activities.class).get(written.header().id());

        assertThat(kept.with(written.header())).isEqualTo(written);
        assertThat(instance.bean(Activities.class).in(roadmap.header().id())).hasSize(1);
    }

    @Test
    void anActivityIsPublishedWithWhatMayGoWrongWithItAsLongAsItMay() {
        var roadmap = newRoadmap();
        var activity = newActivity(roadmap, "utsatt");
        var risks = instance.bean(Risks.class);
        var network = SchedulePlan.of(
                instance.bean(RoadmapCompositions.class).plain(roadmap.header().id()),
                RoadmapJoin.NONE,
                Map.of(),
                LocalDate.of(2026, 5, 1));
        commands.create(SECRETARY, risks, riskOf(activity, 2, "Det blir dyrere", Risks.OPEN));
        commands.create(SECRETARY, risks, riskOf(activity, 1, "Det er over", Risks.CLOSED));

        var published = publish(roadmap).item().items().getFirst();

        assertThat(published.items()).singleElement().satisfies(risk -> {
            assertThat(risk.kind()).isEqualTo(Risk.KIND);
            assertThat(risk.text("cause").byLanguage()).containsEntry("nb", "Fordi det er nytt");
            assertThat(risk.text("ownerTitle")).isEqualTo(owner.title());
            assertThat(risk.json().has("about")).isFalse();
        });
        assertThat(SchedulePlan.of(
                        instance.bean(RoadmapCompositions.class)
                                .plain(roadmap.header().id()),
                        RoadmapJoin.NONE,
                        Map.of(),
                        LocalDate.of(2026, 5, 1)))
                .as("when it is done is computed as before")
                .isEqualTo(network);
        assertThat(new Clerk(instance.baseUrl())
                        .get("/aktivitet/" + activity.header().slug())
                        .body())
                .contains("Det blir dyrere", "Fordi det er nytt", "Ingen vil ha det", "3 × 4 = 12")
                .doesNotContain("Det er over");
    }

    private static Risk riskOf(Activity activity, int number, String title, String state) {
        var id = UUID.randomUUID();
        return new Risk(
                Header.draft(id, Risk.KIND, id.toString(), state),
                activity.header().ref(),
                number,
                nb(title),
                nb("Fordi det er nytt"),
                nb("Ingen vil ha det"),
                3,
                4,
                LocalisedText.NONE,
                owner.header().id(),
                activity.source());
    }

    @Test
    void aRoadmapIsPublishedWithItsActivitiesAndTheTiesFromGoalsToThem() {
        var roadmap = newRoadmap();
        var one = newActivity(roadmap, "forste");
        var other = newActivity(roadmap, "andre");

        var edition = publish(roadmap);

        assertThat(edition.item().items().stream().map(Item::id))
                .containsExactlyInAnyOrder(one.header().id(), other.header().id());
        assertThat(edition.item().items().getFirst().text("ownerTitle")).isEqualTo(nb("Direktoratet"));
        assertThat(edition.links()).hasSize(2).allSatisfy(link -> {
            assertThat(link.type()).isEqualTo("delivered-by");
            assertThat(link.from()).isEqualTo(goal.header().ref());
        });
        assertThatThrownBy(() -> publish(roadmap)).isInstanceOf(NothingChanged.class);
        assertThat(instance.bean(PublishedEditions.class)
                        .place("activity", one.header().slug(), AsOf.NOW)
                        .orElseThrow()
                        .edition()
                        .sha256())
                .isEqualTo(edition.sha256());
    }

    @Test
    void whatIsRemovedIsNotInTheNextEdition() {
        var roadmap = newRoadmap();
        var one = newActivity(roadmap, "fjernes");
        newActivity(roadmap, "blir");
        publish(roadmap);
        commands.change(
                SECRETARY,
                Activities.REMOVE,
                instance.bean(Activities.class),
                one.header().id(),
                1,
                activity -> activity.with(activity.header().in(Activity.REMOVED)));

        assertThat(publish(roadmap).item().items()).hasSize(1);
    }

    @Test
    void aPlaceholderInTheLongTextOfAnActivityStopsThePublication() {
        var roadmap = newRoadmap();
        var one = activity(roadmap, goal, owner, "lorem");
        commands.create(
                SECRETARY,
                instance.bean(Activities.class),
                new Activity(
                        one.header(),
                        one.roadmap(),
                        one.goal(),
                        List.of(),
                        null,
                        null,
                        all("Tittel"),
                        all("Kort."),
                        all("Lorem ipsum dolor sit amet."),
                        one.owner(),
                        List.of(),
                        one.level(),
                        one.period(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        one.source()));

        assertThatThrownBy(() -> publish(roadmap)).isInstanceOf(NotPublishable.class);
    }

    @Test
    void anOwnerOfMeasuresKeepsTheActivitiesOfTheirOwnOrganisationUpToDateAndNoOthers() {
        var roadmap = newRoadmap();
        var own = newActivity(roadmap, "egen");
        var other = commands.create(
                SECRETARY, instance.bean(Organisations.class), organisation("annen-" + ++count, "Kommunen"));
        var theirs = commands.create(
                SECRETARY, instance.bean(Activities.class), activity(roadmap, goal, other, "annens-" + ++count));
        var person = UUID.randomUUID();
        var actor = Actor.person(person, "Tiltakseier", Set.of())
                .standing(Map.of(owner.header().id(), Set.of("measure-owner")), Set.of());
        var activities = instance.bean(Activities.class);

        var changed = commands.change(
                actor,
                Activities.EDIT,
                activities,
                own.header().id(),
                1,
                activity -> activity.with(activity.header().in(Activity.ONGOING)));

        assertThat(changed.header().state()).isEqualTo(Activity.ONGOING);
        assertThatThrownBy(() -> commands.change(
                        actor, Activities.EDIT, activities, theirs.header().id(), 1, activity -> activity))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> commands.change(
                        actor, Activities.REMOVE, activities, own.header().id(), 2, activity -> activity))
                .isInstanceOf(Refused.class);
    }
}
