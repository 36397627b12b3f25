package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody was asked to find out, from the asking to where it was used. */
class KnowledgeOrderTest {
    private static TestInstance instance;
    private static KnowledgeOrders orders;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        orders = instance.bean(KnowledgeOrders.class);
        commands = instance.bean(Commands.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(instance.baseUrl() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void change(String action, UUID id, UnaryOperator<KnowledgeOrder> change) {
        commands.change(SECRETARY, action, orders, id, orders.get(id).header().version(), change);
    }

    private static void publish(UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        instance.bean(KnowledgeOrderCompositions.class),
                        id,
                        orders.get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static UUID create(String slug, LocalDate due) {
        return commands.create(SECRETARY, orders, Fixtures.order(slug, due))
                .header()
                .id();
    }

    private static Delivery delivery(LocalDate day) {
        return new Delivery(day, nb("Dette fant vi."), null, SOURCE);
    }

    @Test
    void anOrderIsOverdueFromTheDayAfterItsLastAndNoLongerOnceItIsDelivered() {
        var due = LocalDate.of(2026, 3, 1);
        var order = Fixtures.order("frist", due);
        assertThat(order.standing(due.plusDays(1))).isEqualTo(KnowledgeOrder.DRAFT);
        var asked = order.undelivered(KnowledgeOrder.ORDERED);
        assertThat(asked.standing(due)).isEqualTo(KnowledgeOrder.ORDERED);
        assertThat(asked.standing(due.plusDays(1))).isEqualTo(KnowledgeOrder.OVERDUE);
        assertThat(asked.delivered(delivery(due.plusDays(9)), List.of()).standing(due.plusDays(10)))
                .isEqualTo(KnowledgeOrder.DELIVERED);
        assertThat(Fixtures.order("uten-frist", null)
                        .undelivered(KnowledgeOrder.ORDERED)
                        .isOverdue(LocalDate.MAX))
                .isFalse();
    }

    @Test
    void whatIsOrderedAgainIsNeitherDeliveredNorUsed() {
        var finding = instance.bean(Findings.class).all().getFirst().header().ref();
        var delivered = Fixtures.order("igjen", null).delivered(delivery(LocalDate.of(2026, 1, 1)), List.of(finding));
        var again = delivered.undelivered(KnowledgeOrder.ORDERED);
        assertThat(again.delivery()).isNull();
        assertThat(again.uses()).isEmpty();
    }

    @Test
    void aDraftIsSeenByNobodyAnOverdueOneSaysSoAndWhatIsDeliveredIsFollowedToWhatItWasUsedFor() throws Exception {
        var id = create("fra-bestilling-til-bruk", LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(
                        KnowledgeOrders.DELIVER, id, before -> before.delivered(delivery(LocalDate.EPOCH), List.of())))
                .isInstanceOf(Refused.class);
        assertThat(get("/bestilling/fra-bestilling-til-bruk").statusCode()).isEqualTo(404);
        assertThat(get("/kunnskap").body()).doesNotContain("fra-bestilling-til-bruk");

        change(KnowledgeOrders.ADVANCE, id, before -> before.undelivered(KnowledgeOrder.ORDERED));
        publish(id);
        assertThat(get("/bestilling/fra-bestilling-til-bruk").body())
                .contains("Over fristen", "mark-challenged", "Ingenting er levert ennå.", "Ikke brukt ennå.");
        assertThat(get("/kunnskap").body()).contains("Over fristen. Frist 1. januar 2020.");

        var finding = instance.bean(Findings.class).find("informasjonsflyt").orElseThrow();
        var secret = commands.create(SECRETARY, instance.bean(Findings.class), Fixtures.finding("ikke-offentlig"));
        change(
                KnowledgeOrders.DELIVER,
                id,
                before -> before.delivered(
                        delivery(LocalDate.of(2020, 1, 9)),
                        List.of(finding.header().ref(), secret.header().ref())));
        publish(id);
        assertThat(get("/bestilling/fra-bestilling-til-bruk").body())
                .contains("Levert", "mark-reached", "Dette fant vi.", "/funn/informasjonsflyt")
                .doesNotContain("Over fristen", "ikke-offentlig");
        assertThat(get("/trad/finding/informasjonsflyt").body()).contains("Bestillingen fra-bestilling-til-bruk");
    }

    @Test
    void theExampleTellsWhatTheSourceSaysAndMarksTheRest() throws Exception {
        assertThat(orders.all().stream()
                        .filter(order -> !order.source().illustrative())
                        .map(order -> order.header().slug()))
                .containsExactly("status-pa-omradene-2021");
        assertThat(get("/bestilling/status-pa-omradene-2021").body())
                .contains("Direktoratet for e-helse", "Ingen frist", "/analyse/laering-2021");
        assertThat(get("/bestilling/digital-kompetanse-eksempel").body())
                .contains("Over fristen", "Eksempel, ikke et faktum");
    }
}
