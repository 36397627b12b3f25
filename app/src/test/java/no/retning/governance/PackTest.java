package no.retning.governance;

import static no.retning.Fixtures.body;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pack of a meeting as one document. */
class PackTest {
    private static final Actor SYSTEM = Actor.system("prøve");
    private static final Instant STARTS = Instant.parse("2033-09-07T12:30:00Z");

    private static TestInstance instance;
    private static Meeting meeting;

    @BeforeAll
    static void sendOutAPack() {
        instance = TestInstance.start(Map.of());
        var commands = instance.bean(Commands.class);
        var agenda = instance.bean(Agenda.class);
        var pack = instance.bean(DispatchPack.class);
        var body = commands.create(SYSTEM, instance.bean(Bodies.class), body("utvalg-" + UUID.randomUUID()));
        var planned = commands.create(SYSTEM, instance.bean(Meetings.class), meeting(body, STARTS));
        for (var title : new String[] {"Nåsituasjonen", "Veien videre"}) {
            var proposed =
                    commands.create(SYSTEM, instance.bean(Cases.class), proposal(body, title, CaseType.DISCUSSION));
            var accepted = instance.bean(CaseFlow.class)
                    .accept(SYSTEM, proposed.header().id(), proposed.header().version(), null);
            agenda.place(
                    SYSTEM,
                    accepted.header().id(),
                    accepted.header().version(),
                    planned.header().id());
        }
        var called = pack.call(SYSTEM, planned.header().id(), planned.header().version());
        meeting = pack.dispatch(SYSTEM, called.header().id(), called.header().version());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @Test
    void itHasEveryCaseWithItsQuestionsAndProposedDecision() throws Exception {
        try (var document = Loader.loadPDF(fetch("").body())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Sak 1/33: Nåsituasjonen", "Sak 2/33: Veien videre")
                    .contains("Hva mener utvalget om Nåsituasjonen?")
                    .contains("Utvalget tar saken om Veien videre til orientering.")
                    .contains("14.30");
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void everyCaseHasABookmarkAndALineInTheContents() throws Exception {
        try (var document = Loader.loadPDF(fetch("").body())) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Innhold", "Sak 1/33: Nåsituasjonen", "Sak 2/33: Veien videre");
            var contents = new PDFTextStripper();
            contents.setStartPage(2);
            contents.setEndPage(2);
            assertThat(contents.getText(document)).containsPattern("Sak 2/33: Veien videre[ .]*4");
        }
    }

    @Test
    void itKeepsBothStandardsInEveryLanguage() throws Exception {
        for (var prefix : new String[] {"", "/nn", "/en"}) {
            assertThat(VeraPdf.faults(fetch(prefix).body())).as(prefix).isEmpty();
        }
    }

    @Test
    void itIsNamedByMeetingAndEditionAndIsTheSameEveryTime() throws Exception {
        var once = fetch("");
        var again = fetch("");

        assertThat(once.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(meeting.header().slug() + "-");
        assertThat(once.headers().firstValue("ETag"))
                .isEqualTo(again.headers().firstValue("ETag"))
                .isPresent();
        assertThat(once.body()).isEqualTo(again.body());
    }

    private static HttpResponse<byte[]> fetch(String prefix) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address =
                    instance.baseUrl() + prefix + "/mote/" + meeting.header().slug() + "/sakspapirer.pdf";
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer;
        }
    }
}
