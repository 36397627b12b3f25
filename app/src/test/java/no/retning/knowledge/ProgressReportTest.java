package no.retning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.edition.Editions;
import no.retning.form.Clerk;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of a process at a checkpoint: drafted from what is recorded, edited by a person, published. */
class ProgressReportTest {
    private static final String AT = "/arbeid/framdrift";
    private static final String DAY = "2021-09-07";

    private static TestInstance instance;
    private static Clerk secretary;
    private static Clerk everybody;
    private static ProgressReports reports;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        reports = instance.bean(ProgressReports.class);
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Map<String, String> filled(String title) {
        var plan = instance.bean(ProcessPlans.class)
                .find("ny-e-helsestrategi-2021-2022")
                .orElseThrow();
        var form = secretary.form(AT + "/ny", AT);
        form.put("title.nb", title);
        form.put("process", plan.header().id().toString());
        form.put("day", DAY);
        form.put("owner", "Prøverne");
        form.put("source.citation", "Prøven");
        return form;
    }

    private static void press(String path, Map<String, String> typed) {
        var form = secretary.form(path, path);
        form.putAll(typed);
        assertThat(secretary.post(path, form).statusCode()).as(path).isEqualTo(303);
    }

    @Test
    void theDraftIsMadeOfWhatIsRecordedUpToTheDayAndThePersonHasTheLastWord() throws Exception {
        var form = filled("Framdrift før NUIT");
        assertThat(secretary.post(AT, form).statusCode()).isEqualTo(303);
        var id = UUID.fromString(form.get("id"));
        var drafted = reports.get(id).text().byLanguage();
        assertThat(drafted).containsOnlyKeys("nb", "nn", "en");
        assertThat(drafted.get("nb"))
                .contains("## Planlagt og gjort", "## Det neste i planen", "## Hvem som har vært med")
                .contains("til og med 7. september 2021", "/medvirkning?dato=2021-09-07#")
                .contains("Funn: ", "Vurdert 9")
                .contains("Analyser: ", "Kunnskapsbestillinger: ", "Handlingsplaner: ", "er talt slik det var ")
                .containsPattern("Tråden er brutt \\d+ steder")
                .containsPattern("over fristen")
                .contains("innspill venter på svar");
        assertThat(drafted.get("nb").split("## Det neste i planen")[0])
                .as("the hearing of 2022 lay ahead")
                .doesNotContain("Høring:");
        assertThat(everybody.get("/framdrift/framdrift-for-nuit").statusCode()).isEqualTo(404);

        press(AT + "/" + id + "/rediger", Map.of("text.nb", drafted.get("nb") + "\n\nVi er i rute, mener vi."));
        assertThat(secretary.get(AT + "/" + id + "/publiser").statusCode())
                .as("a draft is not published")
                .isEqualTo(403);
        press(AT + "/" + id + "/steg", Map.of("state", "ready"));
        press(AT + "/" + id + "/publiser", Map.of());
        var page = everybody.get("/framdrift/framdrift-for-nuit").body();
        assertThat(page).contains("Vi er i rute, mener vi.", "/prosess/ny-e-helsestrategi-2021-2022");
        assertThat(everybody.get("/prosess/ny-e-helsestrategi-2021-2022").body())
                .contains("Framdriftsrapporter", "/framdrift/framdrift-for-nuit");
        var edition = instance.bean(Editions.class).current(id).orElseThrow().sha256();
        var file = everybody.fetch("/utgave/" + edition + "/utgave.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
                            .map(XWPFParagraph::getText))
                    .contains("Planlagt og gjort", "Innspill som venter på svar");
        }
        assertThat(everybody.fetch("/utgave/" + edition + "/utgave.pdf")).startsWith("%PDF".getBytes("US-ASCII"));
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var form = filled("");
        form.put("day", "i høst");
        form.put("text.nb", "Skrevet med møye.");
        var refused = secretary.post(AT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("i høst", "Skrevet med møye.");
    }
}
