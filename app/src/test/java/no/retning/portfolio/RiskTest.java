package no.retning.portfolio;

import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.risk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may go wrong with a measure, and whether it has become likelier or graver since it was last told of. */
class RiskTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @Test
    void aRiskStandsInItsPlaceAndSaysHowItHasMoved() {
        var owner = commands.create(SYSTEM, instance.bean(Organisations.class), organisation("risiko-eier", "Etaten"));
        var measure = commands.create(
                SYSTEM,
                instance.bean(Measures.class),
                measure("risikofylt", owner.header().id()));
        var id = measure.header().id();
        var first = commands.create(SYSTEM, instance.bean(Risks.class), risk(id, 1));
        publish(id);
        assertThat(page()).contains("href=\"#risiko-1\"", "2 × 3 = 6").doesNotContain("Opp fra", "Ny siden");

        weigh(first, 4, 3);
        commands.create(SYSTEM, instance.bean(Risks.class), risk(id, 2));
        publish(id);
        assertThat(page()).contains("4 × 3 = 12", "Opp fra 6, som den var", "Ny siden");

        weigh(first, 1, 3);
        publish(id);
        assertThat(page()).contains("1 × 3 = 3", "Ned fra 12, som den var", "Ny siden");
    }

    private static void publish(UUID measure) {
        instance.bean(PublishMeasure.class)
                .publish(
                        SYSTEM,
                        measure,
                        instance.bean(Measures.class).get(measure).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static String page() {
        return new Clerk(instance.baseUrl()).get("/tiltak/risikofylt").body();
    }

    private static void weigh(Risk risk, int likelihood, int impact) {
        var risks = instance.bean(Risks.class);
        var id = risk.header().id();
        commands.change(
                SYSTEM,
                Risks.EDIT,
                risks,
                id,
                risks.get(id).header().version(),
                one -> new Risk(
                        one.header(),
                        one.about(),
                        one.number(),
                        one.title(),
                        one.cause(),
                        one.consequence(),
                        likelihood,
                        impact,
                        one.action(),
                        one.owner(),
                        one.source()));
    }
}
