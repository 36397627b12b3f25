package no.retning.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.retning.formats.xml.InvalidXml;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Instant MADE = Instant.parse("2021-09-01T10:00:00Z");
    private static final String PAGE = """
            <html lang="nb">
              <head>
                <title>Sakspapirer – Æsops råd</title>
                <meta name="subject" content="Alle saker i møtet"/>
                <bookmarks>
                  <bookmark name="Innhold" href="#innhold"/>
                  <bookmark name="Sak 1/21" href="#sak-1"/>
                </bookmarks>
              </head>
              <body>
                <div class="colophon">Utgave 1</div>
                <h1>Sakspapirer</h1>
                <p class="lead">Møte 1. september 2021 – «først» og sist</p>
                <h2 id="innhold">Innhold</h2>
                <ul class="contents"><li><a href="#sak-1" title="Sak 1/21: Godkjenning">Sak 1/21: Godkjenning</a></li></ul>
                <div class="sheet">
                  <h2 id="sak-1">Sak 1/21: Godkjenning</h2>
                  <p>Saken er <em>til</em> <strong>godkjenning</strong>.</p>
                  <table>
                    <thead><tr><th scope="col">Sak</th><th scope="col">Tid</th></tr></thead>
                    <tbody><tr><td>1/21</td><td>14:30</td></tr></tbody>
                  </table>
                </div>
              </body>
            </html>
            """;

    private final Paper paper = new Paper();

    @Test
    void aPrintedPageKeepsBothStandardsByTheOutsideValidator() throws Exception {
        assertThat(VeraPdf.faults(paper.print(PAGE, MADE))).isEmpty();
    }

    @Test
    void itHasTheTextThePageNumbersTheBookmarksAndTheLanguage() throws Exception {
        try (var document = Loader.loadPDF(paper.print(PAGE, MADE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sakspapirer", "«først» og sist", "2 / 2", "Utgave 1");
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("Innhold");
            assertThat(outline.getLastChild().getTitle()).isEqualTo("Sak 1/21");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sakspapirer – Æsops råd");
        }
    }

    @Test
    void theOutsideValidatorFindsWhatAnOrdinaryDocumentLacks() throws Exception {
        var ordinary = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(ordinary);
        }

        assertThat(VeraPdf.faults(ordinary.toByteArray())).isNotEmpty();
    }

    @Test
    void theSamePageAndMomentGiveTheSameBytes() {
        var once = new String(paper.print(PAGE, MADE), StandardCharsets.ISO_8859_1);
        var again = new String(paper.print(PAGE, MADE), StandardCharsets.ISO_8859_1);

        assertThat(once.lines().toList()).isEqualTo(again.lines().toList());
    }

    @Test
    void aPageThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> paper.print("<html><p></html>", MADE)).isInstanceOf(InvalidXml.class);
    }
}
