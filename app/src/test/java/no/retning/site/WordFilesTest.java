package no.retning.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.retning.TestInstance;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.form.Clerk;
import no.retning.formats.word.WordFile;
import no.retning.formats.xml.Xml;
import no.retning.page.Markdown;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Editions as files for a word processor, read back by a library that knows nothing of how they were made. */
class WordFilesTest {
    private static final Instant MADE = Instant.parse("2026-03-31T10:00:00Z");

    private static TestInstance instance;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static byte[] made(String body) {
        var page = """
                <html lang="nb"><head><title>Tittelen</title><meta name="subject" content="Emnet"/></head>
                <body><div class="colophon">Foten</div>%s</body></html>
                """.formatted(body);
        return WordFile.write(Xml.read(page.getBytes(StandardCharsets.UTF_8)), MADE);
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void headingsListsTablesAndLanguagesAreWhatTheyAreAndNotOnlyHowTheyLook() throws IOException {
        var file = made("""
                <h1 id="start">Øverst</h1>
                <p class="lead">Litt  om
                   det.</p>
                <div class="sheet"><h2>Neste</h2>
                <p>Før <strong>viktig</strong> <em lang="en">English</em>, <a href="#start">dit</a>,
                   <a href="https://example.org/a?b=1&amp;c=2">ut</a>.<br/>Ny linje.</p>
                <ol><li>Ett<ul><li>Under</li></ul></li><li>To</li></ol>
                <ol><li>Ett igjen</li></ol>
                <blockquote><p>Sitert.</p></blockquote></div>
                <table><caption>Hva det er</caption>
                  <thead><tr><th scope="col">Navn</th><th scope="col">Tall</th></tr></thead>
                  <tbody><tr><td colspan="2">Bred</td></tr><tr><th scope="row">Den</th><td></td></tr></tbody></table>
                """);
        try (var document = read(file)) {
            assertThat(document.getDocument().validate())
                    .as("by the schema of the standard")
                    .isTrue();
            assertThat(document.getNumbering().getAbstractNums())
                    .allMatch(one -> one.getCTAbstractNum().validate());
            assertThat(styled(document, "Heading1")).containsExactly("Øverst");
            assertThat(styled(document, "Heading2")).containsExactly("Neste");
            assertThat(styled(document, "Lead")).containsExactly("Litt om det.");
            assertThat(styled(document, "Quote")).containsExactly("Sitert.");
            assertThat(styled(document, "ListParagraph")).containsExactly("Ett", "Under", "To", "Ett igjen");
            var items = document.getParagraphs().stream()
                    .filter(one -> "ListParagraph".equals(one.getStyle()))
                    .toList();
            assertThat(items.get(0).getNumFmt()).isEqualTo("decimal");
            assertThat(items.get(1).getNumFmt()).isEqualTo("bullet");
            assertThat(items.get(1).getNumIlvl().intValue()).isEqualTo(1);
            assertThat(items.get(2).getNumID()).isEqualTo(items.get(0).getNumID());
            assertThat(items.get(3).getNumID())
                    .as("each list begins at one")
                    .isNotEqualTo(items.get(0).getNumID());
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Før viktig English, dit, ut.\nNy linje.");
            assertThat(document.getDocument().xmlText())
                    .contains("w:val=\"en-GB\"", "w:pageBreakBefore", "w:bookmarkStart", "w:anchor=\"a1_start\"");
            assertThat(document.getHyperlinks()[0].getURL()).isEqualTo("https://example.org/a?b=1&c=2");
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("Den");
            assertThat(table.getCTTbl().xmlText()).contains("Hva det er");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Tittelen");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("nb-NO");
            assertThat(document.getFooterList().getFirst().getText()).contains("Foten");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void theSamePageAndMomentGiveTheSameBytes() {
        assertThat(made("<p>Det samme.</p>")).isEqualTo(made("<p>Det samme.</p>"));
    }

    @Test
    void anyEditionIsHadOnPaperAndForAWordProcessorWithAllItsTexts() throws IOException {
        for (var kind : List.of("strategy", "structure", "assessment", "dilemma", "document")) {
            var edition =
                    instance.bean(PublishedEditions.class).all(kind, AsOf.NOW).getFirst();
            var at = "/utgave/" + edition.sha256() + "/utgave";
            try (var document = read(everybody.fetch(at + ".docx"));
                    var paper = Loader.loadPDF(everybody.fetch(at + ".pdf"))) {
                var printed = plain(new PDFTextStripper().getText(paper));
                var written = plain(String.join(
                        " ",
                        document.getParagraphs().stream()
                                .map(XWPFParagraph::getText)
                                .toList()));
                assertThat(styled(document, "Heading1")).hasSize(1);
                for (var item : edition.item().all().toList()) {
                    assertThat(written).contains(said(item, "title"));
                    assertThat(printed)
                            .contains(said(item, "title")
                                    .substring(
                                            0, Math.min(8, said(item, "title").length())));
                }
                assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            }
            assertThat(everybody.get("/utgave/" + edition.sha256()).body()).contains(at + ".docx", at + ".pdf");
        }
        assertThat(everybody.get("/utgave/" + "0".repeat(64) + "/utgave.docx").statusCode())
                .isEqualTo(404);
    }

    private static String said(Item item, String field) {
        return plain(Markdown.plain(item.text(field).byLanguage().getOrDefault("nb", "")));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void aRoundIsAWordFileAsItIsOnPaper() throws IOException {
        try (var document = read(everybody.fetch("/rapport/illustrerende-status-2025-2/rapport.docx"))) {
            assertThat(styled(document, "Heading1")).containsExactly("Illustrerende status høsten 2025");
            assertThat(styled(document, "Heading2")).contains("Problemer å snakke om");
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader())
                    .isTrue();
        }
        assertThat(everybody.get("/en/rapport/illustrerende-status-2025-2").body())
                .contains("rapport.docx");
    }

    /** What moved in sums and days since the last round, and bars in the order of what they count. */
    @Test
    void aReportTellsWhatMovedAndCountsInOrder() throws IOException {
        var page = everybody.get("/rapport/illustrerende-status-2026-1").body();

        assertThat(page)
                .contains("Lovet ferdig flyttet fra", "Kostnad (P50) fra 348 til 366", "P85 fra 405 til 431")
                .contains("Etter hovedmål", "Denne runden og forrige");
        assertThat(page.substring(page.indexOf("Etter fase"), page.indexOf("Etter størrelse")))
                .containsSubsequence("Konsept", "Planlegge", "Gjennomføre", "Avslutte");
        assertThat(page.substring(page.lastIndexOf("Etter størrelse")))
                .containsSubsequence("Middels (", "Store (", "Ikke oppgitt");
        try (var document = read(everybody.fetch("/rapport/illustrerende-status-2026-1/rapport.docx"))) {
            assertThat(styled(document, "Heading3")).containsSubsequence("Etter fase", "Etter størrelse");
        }
    }
}
