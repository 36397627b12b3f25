package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.figure.Amount;
import no.retning.figure.Involvements;
import no.retning.figure.Precision;
import no.retning.figure.Quotes;
import no.retning.record.LocalisedText;
import no.retning.strategy.Finding.Code;
import no.retning.strategy.Finding.Severity;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who took part, up to which day, and texts that say so. */
class InvolvementTest {
    private static TestInstance instance;
    private static InvolvementRegister register;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        register = instance.bean(InvolvementRegister.class);
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

    private static String text(String path) throws Exception {
        return get(path).body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static Amount organisations(String day) {
        return instance.bean(Involvements.class)
                .by(LocalDate.parse(day))
                .organisations()
                .amount();
    }

    private static UUID created(Involvement round) {
        return commands.create(SECRETARY, register, round).header().id();
    }

    private static void confirmAndPublish(UUID id) {
        commands.change(
                SECRETARY,
                InvolvementRegister.CONFIRM,
                register,
                id,
                register.get(id).header().version(),
                round -> round.with(round.header().in(Involvement.CONFIRMED)));
        publish(id);
    }

    private static void publish(UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        instance.bean(InvolvementCompositions.class),
                        id,
                        register.get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static List<no.retning.strategy.Finding> remarksOn(String words) {
        var finding = Fixtures.finding("sitat-" + UUID.randomUUID());
        var id = commands.create(
                        SECRETARY,
                        instance.bean(Findings.class),
                        finding.saying(
                                finding.title(),
                                LocalisedText.of("nb", words),
                                finding.owner(),
                                finding.pestle(),
                                SOURCE))
                .header()
                .id();
        return instance.bean(PublishKnowledge.class).remarks(instance.bean(FindingCompositions.class), id).stream()
                .filter(remark -> remark.code() == Code.NUMBER_DIFFERS)
                .toList();
    }

    @Test
    void by7SeptemberItWasOver30AndLaterMoreAndBothAreRight() throws Exception {
        assertThat(organisations("2021-09-06").number()).isLessThan(30);
        assertThat(organisations("2021-09-07")).isEqualTo(new Amount(30, Precision.OVER));
        assertThat(organisations("2021-12-31")).isEqualTo(new Amount(50, Precision.ABOUT));
        assertThat(organisations("2022-05-31")).isEqualTo(new Amount(50, Precision.OVER));
        assertThat(organisations("2022-10-01")).isEqualTo(new Amount(60, Precision.OVER));

        assertThat(text("/medvirkning?dato=2021-09-07"))
                .contains("Til og med 7. september 2021", "over 30", "om lag 150", "om lag 20")
                .contains("Oppgitt, ikke talt: Oppgitt til NUIT", "registreringer gjelder en senere dag")
                .doesNotContain("over 60");
        assertThat(text("/medvirkning?dato=2022-10-01")).contains("over 60", "Hva som er sagt på ulike dager");
        assertThat(text("/medvirkning?dato=i-gar")).contains("Datoen må skrives");
        assertThat(text("/en/medvirkning?dato=2021-09-07")).contains("over 30", "Stated, not counted");
    }

    @Test
    void aTextThatQuotesTheWrongNumberIsWarnedAboutAndOneThatQuotesTheRightOneIsNot() {
        var address = "(/medvirkning?dato=2021-09-07#organisasjoner)";
        assertThat(remarksOn("Over [30 organisasjoner]" + address + " var med."))
                .isEmpty();
        assertThat(remarksOn("Om lag [50 organisasjoner]" + address + " var med."))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(Severity.WARN);
                    assertThat(remark.field()).isEqualTo("text");
                    assertThat(remark.arguments()).containsExactly("50 organisasjoner", "30", "2021-09-07");
                });
        assertThat(remarksOn("Om lag [50 organisasjoner](/medvirkning?dato=2021-12-31#organisasjoner) var med."))
                .isEmpty();
        assertThat(remarksOn("[150 personer](/medvirkning?dato=2021-09-07#personer) og"
                        + " [tjue intervjuer](/medvirkning?dato=2021-09-07#intervjuer)."))
                .isEmpty();
        assertThat(remarksOn("[155 personer](/medvirkning?dato=2021-09-07#personer)."))
                .hasSize(1);
        assertThat(remarksOn("[De 1 500](/medvirkning?dato=2021-09-07#personer) var med."))
                .hasSize(1);
        assertThat(remarksOn("Se [medvirkningen](/medvirkning?dato=2021-09-07)."))
                .isEmpty();
    }

    @Test
    void aDraftIsNeitherShownNorCounted() throws Exception {
        var id = created(Fixtures.involvement(
                "hemmelig-runde",
                InvolvementType.WORKSHOP,
                "1999-05-01",
                List.of("Den hemmelige foreningen"),
                null,
                Amount.exactly(4),
                null));
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/medvirkning/hemmelig-runde").statusCode()).isEqualTo(404);
        assertThat(get("/medvirkning").body()).doesNotContain("hemmelig");
        int before = organisations("1999-05-01").number();

        confirmAndPublish(id);
        assertThat(organisations("1999-05-01")).isEqualTo(Amount.exactly(before + 1));
        assertThat(text("/medvirkning?dato=1999-05-01")).contains("Den hemmelige foreningen", "Talt i registeret");
    }

    @Test
    void aTextThatWasRightWhenItWasPublishedIsFoundWhenTheRegisterChanges() {
        var quotes = instance.bean(Quotes.class);
        var text = "[1 organisasjon](/medvirkning?dato=1998-12-31#organisasjoner)";
        var today = LocalDate.of(2026, 11, 22);
        confirmAndPublish(created(Fixtures.involvement(
                "forste-runde", InvolvementType.SURVEY, "1998-01", List.of("Den ene"), null, null, null)));
        assertThat(quotes.wrong(text, today)).isEmpty();

        confirmAndPublish(created(Fixtures.involvement(
                "glemt-runde", InvolvementType.SURVEY, "1998-02", List.of("Den andre"), null, null, null)));
        assertThat(quotes.wrong(text, today))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.computed()).isEqualTo(Amount.exactly(2)));
    }

    @Test
    void whatARoundWasUsedForStandsOnItsPage() throws Exception {
        assertThat(text("/medvirkning/intervjuer-2021"))
                .contains("Intervjuer om nåsituasjonen", "om lag 20", "Nåsituasjonsanalysen.");
    }
}
