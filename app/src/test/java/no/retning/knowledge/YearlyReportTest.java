package no.retning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.figure.Misstated;
import no.retning.figure.Quotes;
import no.retning.form.Clerk;
import no.retning.record.Ref;
import no.retning.strategy.Finding.Code;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of a year: chapters with figures by reference, and trends tied to the analysis of the surroundings. */
class YearlyReportTest {
    private static final String AT = "/arbeid/utviklingstrekk";

    private static TestInstance instance;
    private static Clerk secretary;
    private static Clerk everybody;
    private static YearlyReports reports;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        reports = instance.bean(YearlyReports.class);
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static void press(String path, String to, Map<String, String> typed) {
        var form = secretary.form(path, to);
        form.putAll(typed);
        var answer = secretary.post(to, form);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(303);
    }

    @Test
    void theExampleTiesItsTrendsToTheAnalysisOfTheSurroundingsAndTheSectionLeadsToThem() {
        var report = reports.find("utviklingstrekk-2022").orElseThrow();
        assertThat(report.trends())
                .hasSize(3)
                .allSatisfy(trend ->
                        assertThat(trend.grounds()).extracting(Ref::kind).contains(AnalysisSection.KIND));
        assertThat(everybody.get("/utviklingstrekk/utviklingstrekk-2022").body())
                .contains("E-helse i tall", "72 millioner", "/analyse/omverdensanalyse-2021#")
                .contains("Ventes å merkes innen fem år", "/medvirkning?dato=2021-09-07#organisasjoner");
        assertThat(everybody.get("/kunnskap").body()).contains("/utviklingstrekk/utviklingstrekk-2022");
    }

    @Test
    void aFigureThatAnIndicatorMeasuredIsQuotedByReferenceAndAnotherNumberIsWarnedAbout() {
        var id = reports.find("utviklingstrekk-2022").orElseThrow().header().id();
        assertThat(instance.bean(PublishKnowledge.class).remarks(instance.bean(YearlyReportCompositions.class), id))
                .as("its source gives two numbers for the sign-ins of 2021, and one of them is published")
                .filteredOn(remark -> remark.code() == Code.FIGURE_DIFFERS)
                .extracting(remark -> String.join(" | ", remark.arguments()))
                .containsExactlyInAnyOrder(
                        "79 millioner | 77.5 | 2021 | innlogginger-pa-helsenorge",
                        "79 millionar | 77.5 | 2021 | innlogginger-pa-helsenorge",
                        "79 million | 77.5 | 2021 | innlogginger-pa-helsenorge");
        assertThat(secretary.get("/arbeid").body())
                .contains("«79 millioner»; indikatoren Innlogginger på Helsenorge har publisert 77,5 for 2021")
                .doesNotContain("«72 millioner»");

        var quotes = instance.bean(Quotes.class);
        var year = "](/indikator/besok-pa-helsenorge#periode-";
        assertThat(quotes.misstated("[37 millioner" + year + "2019), [37,2" + year + "2019), [25,60" + year + "2018)"))
                .as("as exactly as it is written")
                .isEmpty();
        assertThat(quotes.misstated("[37,3" + year + "2019), [72" + year + "1999), [mange" + year + "2019)"))
                .extracting(Misstated::words, Misstated::published)
                .containsExactly(tuple("37,3", new BigDecimal("37.2")), tuple("72", null));
    }

    @Test
    void aReportIsWrittenChapterByChapterAWrongFigureIsWarnedAboutAndTheWholeIsADocument() throws Exception {
        var form = secretary.form(AT + "/ny", AT);
        form.putAll(
                Map.of("title.nb", "Året i prøven", "year", "2026", "owner", "Prøverne", "source.citation", "Prøven"));
        assertThat(secretary.post(AT, form).statusCode()).isEqualTo(303);
        var id = UUID.fromString(form.get("id"));
        var chapters = "/arbeid/kunnskap/utviklingstrekk/" + id + "/kapittel";
        press(
                chapters + "/ny",
                chapters,
                Map.of(
                        "title.nb",
                        "Det andre kapittelet",
                        "text.nb",
                        "Over [7 virksomheter](/medvirkning?dato=2021-09-07#organisasjoner) var med.",
                        "source.citation",
                        "Prøven"));
        press(
                chapters + "/ny",
                chapters,
                Map.of(
                        "title.nb",
                        "Det første kapittelet",
                        "text.nb",
                        "Slik begynte det.",
                        "source.citation",
                        "Prøven",
                        "after",
                        ""));
        assertThat(reports.get(id).chapters())
                .extracting(chapter -> chapter.title().byLanguage().get("nb"))
                .isEqualTo(List.of("Det første kapittelet", "Det andre kapittelet"));
        var trends = "/arbeid/kunnskap/utviklingstrekk/" + id + "/trend";
        var section = instance.bean(Analyses.class)
                .find("omverdensanalyse-2021")
                .orElseThrow()
                .sections()
                .getFirst();
        press(
                trends + "/ny",
                trends,
                Map.of(
                        "title.nb",
                        "Noe som endrer seg",
                        "text.nb",
                        "Litt etter litt.",
                        "horizon",
                        "far",
                        "ground",
                        "analysis-section/" + section.id(),
                        "source.citation",
                        "Prøven"));
        press(AT + "/" + id + "/steg", AT + "/" + id + "/steg", Map.of("state", "ready"));
        assertThat(secretary.get(AT + "/" + id + "/publiser").body())
                .as("the number in the text is not that of the register")
                .contains("7 virksomheter");
        press(AT + "/" + id + "/publiser", AT + "/" + id + "/publiser", Map.of());
        assertThat(everybody.get("/utviklingstrekk/aret-i-proven").body())
                .contains("Slik begynte det.", "Ventes å merkes senere", "Utviklingstrekk 2022, gjenfortalt");
        var edition =
                instance.bean(Editions.class).current(id).map(Edition::sha256).orElseThrow();
        var word = everybody.fetch("/utgave/" + edition + "/utgave.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Det første kapittelet", "Noe som endrer seg", "Når den merkes: Ventes å merkes senere")
                    .contains("Lest ut av: Hva analysen ser på");
        }
        assertThat(everybody.fetch("/utgave/" + edition + "/utgave.pdf")).startsWith("%PDF".getBytes("US-ASCII"));
    }

    @Test
    void aYearThatIsNoneIsRefusedAndWhatWasTypedIsKept() {
        var form = secretary.form(AT + "/ny", AT);
        form.putAll(
                Map.of("title.nb", "Uten år", "year", "i fjor", "owner", "Prøverne", "text.nb", "Skrevet med møye."));
        var refused = secretary.post(AT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("i fjor", "Skrevet med møye.");
    }
}
