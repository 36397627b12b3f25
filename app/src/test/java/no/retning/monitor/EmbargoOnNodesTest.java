package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages with figures are kept in memory on every node, and change there at the second at which a release becomes the truth. */
class EmbargoOnNodesTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String SLUG = "to-noder";
    private static final List<String> PAGES = List.of(
            "/mitt-omrade?omrade=5001",
            "/status",
            "/indikator/" + SLUG,
            "/indikator/" + SLUG + "/figur.svg",
            "/en/mitt-omrade?omrade=5001");

    private static TestInstance first;
    private static TestInstance second;
    private static List<Clerk> nodes;

    @BeforeAll
    static void start() {
        first = TestInstance.startExample();
        second = TestInstance.start(first.database(), Map.of());
        nodes = List.of(new Clerk(first.baseUrl()), new Clerk(second.baseUrl()));
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    private static Indicator indicator() {
        var owner = first.bean(Organisations.class).all().getFirst();
        var made = Fixtures.indicator(SLUG, owner);
        var saved = first.bean(Commands.class)
                .create(
                        SYSTEM,
                        first.bean(Indicators.class),
                        new Indicator(
                                made.header().in(Indicator.ACTIVE),
                                Fixtures.nb("A indikator på to noder"),
                                made.text(),
                                made.owner(),
                                made.steward(),
                                made.type(),
                                made.definitions(),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                made.source()));
        first.bean(PublishIndicator.class)
                .publish(SYSTEM, saved.header().id(), saved.header().version(), Publish.Occasion.ORDINARY);
        return saved;
    }

    private static Observation figure(String area, String year, String value) {
        return new Observation(area, year, new TreeMap<>(), new BigDecimal(value), null, null, Set.of(), false);
    }

    private static void publish(Indicator indicator, String value, Instant from) {
        var approved = first.bean(DeliverRelease.class)
                .takeOver(
                        SYSTEM,
                        indicator.header().id(),
                        new DeliverRelease.Delivery(
                                List.of(
                                        figure("0", "2024", "1"),
                                        figure("0", "2025", value),
                                        figure("5001", "2024", "1"),
                                        figure("5001", "2025", value)),
                                ReleaseReason.ROUTINE,
                                LocalisedText.NONE,
                                new Source("Prøven", null, false)));
        first.bean(PublishRelease.class)
                .publish(SYSTEM, approved.header().id(), approved.header().version(), from);
    }

    private static Instant now() {
        return first.bean(Figures.class).now();
    }

    @Test
    void everyNodeShowsAReleaseFromItsSecondAndNeverBefore() throws InterruptedException {
        var indicator = indicator();
        publish(indicator, "7113", null);
        // Everything is in memory by now, pages and cubes, on both nodes.
        for (int i = 0; i < 2; i++) {
            for (var node : nodes) {
                PAGES.forEach(page -> assertThat(node.get(page).body()).as(page).containsPattern("7.?113"));
            }
            Thread.sleep(100);
        }

        var lifts = now().plusMillis(2_000);
        publish(indicator, "9339", lifts);
        int before = 0;
        int after = 0;
        while (after == 0) {
            for (var node : nodes) {
                for (var page : PAGES) {
                    var asked = now();
                    var body = node.get(page).body();
                    var answered = now();
                    if (answered.isBefore(lifts)) {
                        before++;
                        assertThat(body).as(page).doesNotContainPattern("9.?339");
                    } else if (!asked.isBefore(lifts)) {
                        assertThat(body).as(page + " " + asked + " " + lifts).containsPattern("9.?339");
                    }
                }
            }
            after += now().isAfter(lifts.plusMillis(200)) ? 1 : 0;
        }
        assertThat(before).isGreaterThan(2 * PAGES.size());

        // What is corrected at once is shown at once where it was published, and as soon as it is heard elsewhere.
        publish(indicator, "8228", null);
        for (var page : PAGES) {
            assertThat(nodes.getFirst().get(page).body()).as(page).containsPattern("8.?228");
        }
        long end = System.nanoTime() + 5_000_000_000L;
        for (var page : PAGES) {
            while (!nodes.getLast().get(page).body().matches("(?s).*8.?228.*")) {
                assertThat(System.nanoTime() - end).as(page).isNegative();
                Thread.sleep(10);
            }
        }
    }
}
