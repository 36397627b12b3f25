package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import no.retning.poll.Room;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a scale goes through before the public sees it. */
class ScaleTest {
    private static TestInstance instance;
    private static AmbitionScales scales;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        scales = instance.bean(AmbitionScales.class);
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

    private static void publish(UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        instance.bean(ScaleCompositions.class),
                        id,
                        scales.get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static void ready(UUID id) {
        commands.change(
                SECRETARY,
                AmbitionScales.ADVANCE,
                scales,
                id,
                scales.get(id).header().version(),
                before -> before.with(before.header().in(AmbitionScale.READY)));
    }

    private static ScaleReading reading(LocalDate day, String name) {
        return new ScaleReading(
                UUID.randomUUID(), day, null, name, new BigDecimal("2"), new BigDecimal("4.5"), 8, null, SOURCE);
    }

    @Test
    void whoPlacedUsFirstStandsFirst() {
        var first = reading(LocalDate.of(2026, 1, 1), "Først");
        var last = reading(LocalDate.of(2026, 6, 1), "Sist");
        assertThat(scale("rekkefolge").and(last).and(first).readings())
                .extracting(ScaleReading::name)
                .containsExactly("Først", "Eksempelutvalget", "Sist");
    }

    @Test
    void aDraftIsSeenByNobodyOutside() throws Exception {
        var id = commands.create(
                        SECRETARY,
                        scales,
                        scale("hemmelig-skala").and(reading(LocalDate.of(2026, 6, 1), "Eksempelrådet")))
                .header()
                .id();
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/skala/hemmelig-skala").statusCode()).isEqualTo(404);
        assertThat(get("/kunnskap").body()).doesNotContain("hemmelig-skala");
        assertThat(get("/sok?q=hemmelig-skala").body()).doesNotContain("/skala/hemmelig-skala");

        ready(id);
        publish(id);
        assertThat(get("/skala/hemmelig-skala").body())
                .contains("Eksempelrådet", "4,5", "8 svar", "<svg", "Eksempelrådet, 1. juni 2026: I dag 2");
    }

    @Test
    void aBodyThatIsNotPublicIsNotNamedAmongThoseWhoPlacedUs() throws Exception {
        var body = commands.create(SECRETARY, instance.bean(Bodies.class), Fixtures.body("skjult-organ"));
        var reading = reading(LocalDate.of(2026, 6, 1), "");
        var id = commands.create(
                        SECRETARY,
                        scales,
                        scale("med-skjult-organ")
                                .and(new ScaleReading(
                                        reading.id(),
                                        reading.day(),
                                        body.header().ref(),
                                        "",
                                        new BigDecimal("6.7"),
                                        null,
                                        null,
                                        null,
                                        SOURCE)))
                .header()
                .id();
        ready(id);
        publish(id);
        assertThat(get("/skala/med-skjult-organ").body())
                .contains("Eksempelutvalget")
                .doesNotContain("6,7");
    }

    @Test
    void theThreeScalesOfTheExampleSayThatTheirMarksAreMadeUp() throws Exception {
        assertThat(scales.all().stream().filter(one -> one.source().citation().contains("skala ")))
                .hasSize(3)
                .allMatch(one -> one.readings().stream()
                        .allMatch(reading ->
                                reading.by() == null && reading.source().illustrative()));
        assertThat(get("/skala/bredde-eller-spiss").body())
                .contains("Få og spissede områder", "Eksempelrådet", "Eksempel, ikke et faktum");
        assertThat(get("/kunnskap").body()).contains("/skala/fast-eller-i-endring");
    }

    @Test
    void onlyWhoMaySeeAPollMayTakeAReadingFromIt() {
        var room = new Room(instance);
        var poll = room.open(Room.ONE_OF_EACH);
        room.reveal(room.close(poll));
        var id = commands.create(SECRETARY, scales, scale("med-avstemning"))
                .header()
                .id();
        var at = "/arbeid/kunnskap/skala/" + id + "/avlesning";
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var editor = Clerk.signedIn(instance.baseUrl(), "strategy-editor");

        assertThat(secretary.get(at + "/ny").body()).contains("Strategiens rolle");
        assertThat(editor.get(at + "/ny").body())
                .contains("Avstemningen tallene kommer fra")
                .doesNotContain("Strategiens rolle")
                .doesNotContain(poll.header().id().toString());

        var typed = editor.form(at + "/ny", at);
        typed.put("name", "Eksempelrådet");
        typed.put("day", "2026-06-01");
        typed.put("source.citation", "Prøven");
        typed.put("poll", poll.header().id() + ":5");
        var forged = editor.post(at, typed);
        assertThat(forged.statusCode()).isEqualTo(422);
        assertThat(forged.body()).contains("Eksempelrådet").doesNotContain("Strategiens rolle");
        assertThat(scales.get(id).readings()).noneMatch(reading -> reading.poll() != null);
    }
}
