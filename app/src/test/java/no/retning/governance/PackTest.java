package no.retning.governance;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.person;
import static no.retning.Fixtures.position;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.pdf.VeraPdf;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Position;
import no.retning.register.Positions;
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
    private static Commands commands;
    private static Meeting meeting;

    @BeforeAll
    static void sendOutAPack() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        var body = commands.create(SYSTEM, instance.bean(Bodies.class), body("utvalg-" + UUID.randomUUID()));
        var planned = commands.create(SYSTEM, instance.bean(Meetings.class), meeting(body, STARTS));
        for (var title : List.of("Nåsituasjonen", "Veien videre")) {
            place(body, planned, title);
        }
        meeting = sentOut(planned);
    }

    private static Meeting place(Body body, Meeting on, String title) {
        var proposed = commands.create(SYSTEM, instance.bean(Cases.class), proposal(body, title, CaseType.DISCUSSION));
        var accepted = instance.bean(CaseFlow.class)
                .accept(SYSTEM, proposed.header().id(), proposed.header().version(), null);
        instance.bean(Agenda.class)
                .place(
                        SYSTEM,
                        accepted.header().id(),
                        accepted.header().version(),
                        on.header().id());
        return on;
    }

    private static Meeting sentOut(Meeting planned) {
        var pack = instance.bean(DispatchPack.class);
        var called = pack.call(SYSTEM, planned.header().id(), planned.header().version());
        return pack.dispatch(SYSTEM, called.header().id(), called.header().version());
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

    @Test
    void itSaysWhoIsNewInTheBodyAndWhoHasLeftIt() throws Exception {
        var body = commands.create(SYSTEM, instance.bean(Bodies.class), body("utvalg-" + UUID.randomUUID()));
        var seat = seat(body, "Foretaket");
        var change = LocalDate.of(2033, 10, 1);
        hold(seat, "Går Ut", "Tidligere direktør", new Validity(null, change), false);
        hold(seat, "Kommer Inn", "Ny direktør", Validity.from(change), false);
        hold(seat, "Trer Inn", "Rådgiver", Validity.from(change), true);
        hold(seat(body, "Kommunen"), "Blir Sittende", "Kommunaldirektør", Validity.ALWAYS, false);
        var meetings = instance.bean(Meetings.class);
        var first = sentOut(place(body, commands.create(SYSTEM, meetings, meeting(body, STARTS)), "Før"));
        var later = meeting(body, STARTS.plus(Duration.ofDays(60)));
        var next = sentOut(place(body, commands.create(SYSTEM, meetings, later), "Etter"));

        var told = List.of(
                "Endringer i representanter",
                "Nye",
                "Kommer Inn, Ny direktør, Foretaket",
                "Trer Inn, Rådgiver, Foretaket, vara",
                "Har gått ut",
                "Går Ut, Tidligere direktør, Foretaket");
        var page = "/mote/" + next.header().slug();
        assertThat(shown(page)).containsSubsequence(told).doesNotContain("Blir Sittende");
        assertThat(printed(page)).containsSubsequence(told).doesNotContain("Blir Sittende");
        var unchanged = "/mote/" + first.header().slug();
        assertThat(shown(unchanged)).doesNotContain("Endringer i representanter", "Går Ut");
        assertThat(printed(unchanged)).doesNotContain("Endringer i representanter", "Går Ut");
    }

    private static Seat seat(Body body, String organisation) {
        var whose = commands.create(
                SYSTEM, instance.bean(Organisations.class), organisation("o-" + UUID.randomUUID(), organisation));
        return commands.create(SYSTEM, instance.bean(Seats.class), Fixtures.seat(body, whose));
    }

    private static void hold(Seat seat, String name, String function, Validity when, boolean deputy) {
        var holder = commands.create(SYSTEM, instance.bean(People.class), person(name))
                .header()
                .id();
        var position = position(holder, seat.organisation());
        commands.create(
                SYSTEM,
                instance.bean(Positions.class),
                new Position(position.header(), holder, seat.organisation(), nb(function), false, SOURCE));
        var membership = Membership.of(UUID.randomUUID(), seat, holder, deputy, SOURCE);
        commands.create(
                SYSTEM,
                instance.bean(Memberships.class),
                membership.with(membership.header().valid(when)));
    }

    private static String shown(String path) throws Exception {
        return new String(answer(path).body(), StandardCharsets.UTF_8);
    }

    /** The text of the pack on paper, with no regard to where its lines are broken. */
    private static String printed(String meeting) throws Exception {
        try (var document = Loader.loadPDF(answer(meeting + "/sakspapirer.pdf").body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static HttpResponse<byte[]> fetch(String prefix) throws Exception {
        return answer(prefix + "/mote/" + meeting.header().slug() + "/sakspapirer.pdf");
    }

    private static HttpResponse<byte[]> answer(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = instance.baseUrl() + path;
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer;
        }
    }
}
