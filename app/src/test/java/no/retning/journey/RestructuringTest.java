package no.retning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.PublishBody;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.Test;

/** Bodies and organisations get other names; what was published before goes on with the names of its day. */
class RestructuringTest {
    private static final Actor SECRETARY = Fixtures.SECRETARY;
    private static final String NEW_NAME = "Etter omleggingen";

    @Test
    void whatWasPublishedBeforeARestructuringKeepsTheNamesOfItsDay() throws Exception {
        try (var instance = TestInstance.startExample()) {
            publishedTwoDaysAgo(instance);
            var visitor = new Visitor(instance.baseUrl());
            var pages = visitor.get("/sitemap.xml").addresses(instance.baseUrl());
            var before = editions(instance);

            renameAll(instance);

            assertThat(visitor.get("/organ").body()).contains(NEW_NAME);
            var yesterday = LocalDate.now(Dates.ZONE).minusDays(1);
            assertThat(visitor.get("/organ?asOf=" + yesterday).body())
                    .contains("Fagutvalget")
                    .doesNotContain(NEW_NAME);
            assertThat(pages).hasSizeGreaterThan(150);
            for (var page : pages) {
                var answer = visitor.get(page + "?asOf=" + yesterday);
                assertThat(answer.status()).as(answer.address()).isEqualTo(200);
                assertThat(answer.body()).as(answer.address()).doesNotContain(NEW_NAME);
            }
            for (var edition : before) {
                var answer = visitor.get("/utgave/" + edition.sha256());
                assertThat(answer.status()).as(answer.address()).isEqualTo(200);
                assertThat(answer.body()).as(edition.slug()).doesNotContain(NEW_NAME);
            }
        }
    }

    private static List<Edition> editions(TestInstance instance) {
        return instance.bean(PublishedEditions.class).latest(10_000, AsOf.NOW);
    }

    /** Everything of the example, as if it had been there for some days. */
    private static void publishedTwoDaysAgo(TestInstance instance) throws SQLException {
        try (var connection = instance.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update edition.pointer set shown = tstzrange("
                    + "lower(shown) - interval '2 days', upper(shown) - interval '2 days')");
        }
    }

    private static void renameAll(TestInstance instance) {
        var commands = instance.bean(Commands.class);
        var organisations = instance.bean(Organisations.class);
        for (var organisation : organisations.all()) {
            commands.change(
                    SECRETARY,
                    Organisations.EDIT,
                    organisations,
                    organisation.header().id(),
                    organisation.header().version(),
                    RestructuringTest::renamed);
        }
        var bodies = instance.bean(Bodies.class);
        for (var body : bodies.all()) {
            var renamed = commands.change(
                    SECRETARY,
                    Bodies.EDIT,
                    bodies,
                    body.header().id(),
                    body.header().version(),
                    RestructuringTest::renamed);
            instance.bean(PublishBody.class)
                    .publish(SECRETARY, renamed.header().id(), renamed.header().version(), Publish.Occasion.ORDINARY);
        }
    }

    private static LocalisedText name(LocalisedText old) {
        return LocalisedText.of(Map.of("nb", NEW_NAME + " " + old.hashCode()));
    }

    private static Organisation renamed(Organisation one) {
        return new Organisation(
                one.header(),
                name(one.title()),
                name(one.shortTitle()),
                one.type(),
                one.level(),
                one.region(),
                one.number(),
                one.language(),
                one.source());
    }

    private static Body renamed(Body one) {
        return new Body(
                one.header(),
                name(one.title()),
                name(one.shortTitle()),
                one.text(),
                one.level(),
                one.decisionRule(),
                one.anyOtherBusinessNumbered(),
                one.source());
    }
}
