package no.retning.governance;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.person;
import static no.retning.Fixtures.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.Outside;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.instance.Problem;
import no.retning.page.Chromium;
import no.retning.page.Everyone;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.register.People;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs of meetings that come as files. */
class PackImportTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static Clerk secretary;
    private static Clerk everybody;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
        for (var slug : List.of(
                "nuit", "rad-a", "rad-b", "rad-c", "rad-d", "rad-e", "rad-f", "rad-docx", "rad-pptx", "rad-pdf")) {
            instance.bean(Commands.class)
                    .create(
                            SYSTEM,
                            instance.bean(Bodies.class),
                            new Body(
                                    Header.draft(UUID.randomUUID(), Body.KIND, slug, Body.ACTIVE),
                                    nb("Utvalget " + slug),
                                    nb(slug.equals("nuit") ? "NUIT" : slug),
                                    nb("Råd om prioritering."),
                                    BodyLevel.SENIOR_MANAGERS,
                                    DecisionRule.CONSENSUS,
                                    true,
                                    SOURCE));
        }
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static String read(Path file, Map<String, String> options, boolean dryRun) throws IOException {
        return instance.bringIn("agenda", file, options, dryRun);
    }

    private static String einnsyn(String meeting) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.exporter("einnsyn").export(meeting, Map.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Body body(String slug) {
        return instance.bean(Bodies.class).find(slug).orElseThrow();
    }

    private static List<Meeting> meetings(String slug) {
        return instance.bean(Meetings.class).of(body(slug).header().id());
    }

    private static List<Case> cases(Meeting meeting) {
        return instance.bean(Cases.class).on(meeting.header().id());
    }

    private Path pack(String text) throws IOException {
        return Files.writeString(folder.resolve("pakke.txt"), text);
    }

    private static HttpResponse<String> confirmed(String page, Map<String, String> typed) {
        var form = secretary.form(page + "/innlest", page + "/innlest/bekreft");
        form.putAll(typed);
        return secretary.post(page + "/innlest/bekreft", form);
    }

    private static void isDone(String page, String step, Map<String, String> typed) {
        var form = secretary.form(page, page + "/" + step);
        form.putAll(typed);
        var answer = secretary.post(page + "/" + step, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void theSourcesPackBecomesAMeetingThatAPersonConfirmsCallsAndSendsOut() throws Exception {
        var source = Outside.data("../source/003_49d32eaa34796708.txt");
        assertThat(read(source, Map.of(), true))
                .contains("18/21", "19/21", "20/21", "2021-09-07", "2021-09-22", "linje");
        assertThat(meetings("nuit")).isEmpty();

        read(source, Map.of(), false);
        var meeting = meetings("nuit").getFirst();
        assertThat(meeting.day()).hasToString("2021-09-07");
        assertThat(meeting.header().state()).isEqualTo(Meetings.PLANNED);
        assertThat(cases(meeting)).extracting(one -> one.number().cited()).containsExactly("18/21", "19/21", "20/21");
        assertThat(cases(meeting))
                .extracting(one -> one.types().all())
                .containsExactly(
                        List.of(CaseType.APPROVAL), List.of(CaseType.DISCUSSION), List.of(CaseType.ANY_OTHER_BUSINESS));
        assertThat(cases(meeting).get(1)).satisfies(one -> {
            assertThat(one.title()).isEqualTo(nb("Ny e-helsestrategi 2023 – nåsituasjonsanalyse v 0.7"));
            assertThat(one.presenters().getFirst().name().value()).isEqualTo("Siv Ingebrigtsen");
            assertThat(one.placement().pinned()).hasToString("14:35");
            assertThat(one.placement().minutes().total()).isEqualTo(50);
            assertThat(one.discussionPoints()).hasSize(2);
            assertThat(one.proposedDecision().byLanguage().get("nb")).startsWith("NUIT ber Direktoratet for e-helse");
        });
        assertThat(everybody.get("/moter").body()).doesNotContain("NUIT");

        assertThat(read(source, Map.of(), false)).contains("lest inn før");
        assertThat(meetings("nuit")).hasSize(1);

        var page = "/arbeid/mote/" + meeting.header().id();
        var unconfirmed = secretary.post(page + "/kall", secretary.form(page, page + "/kall"));
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        for (var prefix : List.of("", "/nn", "/en")) {
            assertThat(secretary.get(prefix + page + "/innlest").body()).contains("19/21", "nåsituasjonsanalyse");
        }
        var roster = instance.bean(Roster.class);
        var nuit = body("nuit").header().id();
        var half =
                confirmed(page, Map.of("change.0.take", "true", "change.0.organisation", "true", "next.take", "true"));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("Mariann Hornnes er ikke i registeret");
        assertThat(roster.ever(nuit)).as("whole or not at all").isEmpty();
        assertThat(instance.bean(Organisations.class).called("Direktoratet for e-helse"))
                .isEmpty();
        var typed = new TreeMap<>(Map.of("number", "4", "digital", "true", "until", "15:45", "next.take", "true"));
        for (var at : List.of("change.0.", "change.1.")) {
            for (var tick : List.of("take", "person", "organisation", "position")) {
                typed.put(at + tick, "true");
            }
        }
        typed.put("change.1.position", "");
        typed.put("change.1.role", "observer");
        isDone(page + "/innlest", "bekreft", typed);
        assertThat(roster.on(nuit, meeting.day()))
                .extracting(
                        one -> one.person().name().value(),
                        one -> one.organisation().title(),
                        one -> one.function(),
                        one -> one.seat().role())
                .containsExactlyInAnyOrder(
                        tuple("Mariann Hornnes", nb("Direktoratet for e-helse"), nb("Direktør"), SeatRole.MEMBER),
                        tuple("Bente Herdlevær", nb("Bærum kommune"), LocalisedText.NONE, SeatRole.OBSERVER));
        assertThat(roster.on(nuit, meeting.day().minusDays(1))).isEmpty();
        assertThat(meetings("nuit").getLast()).satisfies(next -> {
            assertThat(next.day()).hasToString("2021-09-15");
            assertThat(next.header().state()).isEqualTo(Meetings.PLANNED);
            assertThat(next.source()).isEqualTo(meeting.source());
        });
        isDone(page, "kall", Map.of());
        isDone(page, "send", Map.of());
        assertThat(everybody.get("/mote/nuit-2021-4").body())
                .containsSubsequence("14.30", "18/21", "14.35", "19/21", "15.25", "20/21");
        assertThat(everybody.get("/sak/nuit-19-21").body()).contains("Hvilken rolle ønsker NUIT");
        assertThat(everybody.get("/kalender/nuit.ics").body()).contains("20210907T143000");
        assertThat(everybody.get("/mote/nuit-2021-4/sakspapirer.pdf").statusCode())
                .isEqualTo(200);
        assertThat(everybody.get("/oparl/v1.1/lists/agendaItem").body())
                .contains("\"number\":\"18/21\"", "\"number\":\"19/21\"", "\"number\":\"20/21\"");
        assertThat(einnsyn("nuit-2021-4"))
                .containsSubsequence("\"moetenummer\" : \"4/2021\"", "\"moetesakssekvensnummer\" : 18")
                .containsSubsequence("\"moetesakssekvensnummer\" : 19", "\"moetesakssekvensnummer\" : 20");
    }

    @Test
    void whoLeavesGivesUpTheSeatThatAnotherComesIntoAndWhatIsKnownIsNotEnteredTwice() throws Exception {
        var first = pack("""
                Møte i rad-d
                Dato: 3. mars 2020 kl. 10.00–12.00
                Endringer i representanter
                Vi ønsker nye medlemmer velkommen:
                Innehaver A, avdelingsdirektør i Helse Prøve RHF
                Sak   Tittel                 Type
                1/20  Godkjenning av referat  Godkjenning
                """);
        read(first, Map.of("body", "rad-d"), false);
        var page = "/arbeid/mote/" + meetings("rad-d").getFirst().header().id();
        var all = Map.of("change.0.take", "true", "change.0.person", "true", "change.0.organisation", "true");
        assertThat(confirmed(page, all).statusCode()).isEqualTo(303);
        read(pack("""
                Møte i rad-d
                Dato: 5. mai 2020 kl. 10.00–12.00
                Endringer i representanter
                Vi ønsker nye medlemmer velkommen:
                Innehaver B, fagdirektør i Helse Prøve RHF
                Vi takker av medlemmer:
                Innehaver A, avdelingsdirektør i Helse Prøve RHF
                Innehaver C, direktør i Helse Prøve RHF
                Neste møte: 5. juni 2020
                Sak   Tittel                 Type
                2/20  Godkjenning av referat  Godkjenning
                """), Map.of("body", "rad-d"), false);
        var next = "/arbeid/mote/" + meetings("rad-d").getLast().header().id();
        assertThat(secretary.get(next + "/innlest").body())
                .contains(
                        "Ny i organet: Innehaver B",
                        "Går ut av organet: Innehaver A",
                        "Ingen med dette navnet har plass")
                .contains("change.1.take")
                .doesNotContain("change.2.take", "change.0.organisation");

        var held = confirmed(next, Map.of("change.0.take", "true", "change.0.person", "true"));
        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(held.body()).contains("Plassen til Helse Prøve RHF er opptatt");
        assertThat(instance.bean(People.class).called("Innehaver B"))
                .as("whole or not at all")
                .isEmpty();
        var early = confirmed(next, Map.of("next.take", "true", "next.day", "2020-05-05"));
        assertThat(early.body()).contains("Neste møte må være etter dette møtet");
        var done = Map.of(
                "change.0.take", "true", "change.0.person", "true", "change.1.take", "true", "next.take", "true");
        assertThat(confirmed(next, done).statusCode()).isEqualTo(303);

        var body = body("rad-d").header().id();
        var roster = instance.bean(Roster.class);
        assertThat(roster.on(body, LocalDate.of(2020, 5, 4)))
                .extracting(one -> one.person().name().value())
                .containsExactly("Innehaver A");
        assertThat(roster.on(body, LocalDate.of(2020, 5, 5)))
                .extracting(one -> one.person().name().value())
                .containsExactly("Innehaver B");
        assertThat(instance.bean(Seats.class).in(body)).hasSize(1);
        assertThat(meetings("rad-d")).extracting(one -> one.day().toString()).endsWith("2020-05-05", "2020-06-05");
    }

    @Test
    void whoLeavesIsOneAndNoneIsTakenForAnotherOfTheSameName() throws Exception {
        var since = LocalDate.of(2019, 1, 1);
        for (var name : List.of("Innehaver N", "Innehaver N", "Innehaver M")) {
            sits("rad-f", name, since);
        }
        read(pack("""
                Møte i rad-f
                Dato: 5. mai 2020 kl. 10.00–12.00
                Endringer i representanter
                Vi takker av medlemmer:
                Innehaver N, direktør
                Innehaver M, direktør i Ukjent Prøve RHF
                Sak   Tittel                 Type
                1/20  Godkjenning av referat  Godkjenning
                """), Map.of("body", "rad-f"), false);
        var page = "/arbeid/mote/" + meetings("rad-f").getFirst().header().id();

        assertThat(secretary.get(page + "/innlest").body()).contains("Flere i organet har dette navnet");
        var both = confirmed(
                page, Map.of("change.0.take", "true", "change.0.from", "2020-05-05", "change.1.take", "true"));
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("flere som heter «Innehaver N»");
        assertThat(names("rad-f", LocalDate.of(2020, 5, 5)))
                .as("whole or not at all")
                .hasSize(3);
        var one = confirmed(page, Map.of("change.1.take", "true"));

        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(names("rad-f", LocalDate.of(2020, 5, 5))).containsExactly("Innehaver N", "Innehaver N");
    }

    private static void sits(String body, String name, LocalDate since) {
        var commands = instance.bean(Commands.class);
        var slug = "o-" + UUID.randomUUID();
        var organisation = commands.create(SYSTEM, instance.bean(Organisations.class), organisation(slug, slug));
        var person = commands.create(SYSTEM, instance.bean(People.class), person(name));
        var seat = commands.create(SYSTEM, instance.bean(Seats.class), seat(body(body), organisation));
        var membership = Membership.of(UUID.randomUUID(), seat, person.header().id(), false, SOURCE);
        commands.create(
                SYSTEM,
                instance.bean(Memberships.class),
                membership.with(membership.header().valid(new Validity(since, null))));
    }

    private static List<String> names(String body, LocalDate day) {
        return instance.bean(Roster.class).on(body(body).header().id(), day).stream()
                .map(one -> one.person().name().value())
                .toList();
    }

    @Test
    void aNextMeetingThatIsThereAlreadyIsNotPlannedAgain() throws Exception {
        read(
                pack("Møte 6. juni 2020\nSak   Tittel     Type\n9/20  Den neste  Orientering\n"),
                Map.of("body", "rad-e"),
                false);
        read(
                pack(
                        "Møte 4. mars 2020\nNeste møte: 6. juni 2020\nSak   Tittel     Type\n8/20  Den første  Orientering\n"),
                Map.of("body", "rad-e"),
                false);
        var page = "/arbeid/mote/" + meetings("rad-e").getFirst().header().id();

        assertThat(secretary.get(page + "/innlest").body())
                .contains("Organet har alt et møte denne dagen")
                .doesNotContain("next.take");
        assertThat(confirmed(page, Map.of("next.take", "true", "next.day", "2020-06-06"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(meetings("rad-e")).hasSize(2);
    }

    /** A pack with its head in lines and its agenda in a table. */
    private static byte[] office(String type) throws IOException {
        var head = List.of("Møte i rad-" + type, "Dato: 3. mars 2020 kl. 09.00–11.00", "Agenda");
        var agenda = List.of(
                List.of("Sak", "Tittel", "Sakstype", "Start"),
                List.of("7/20", "Godkjenning av referat", "Godkjenning", "09:00"),
                List.of("8/20", "Veikart for felles løsninger", "Drøfting", "09:10"));
        var out = new ByteArrayOutputStream();
        switch (type) {
            case "docx" -> {
                try (var document = new XWPFDocument()) {
                    head.forEach(line -> document.createParagraph().createRun().setText(line));
                    var table = document.createTable(
                            agenda.size(), agenda.getFirst().size());
                    for (int row = 0; row < agenda.size(); row++) {
                        for (int cell = 0; cell < agenda.get(row).size(); cell++) {
                            table.getRow(row)
                                    .getCell(cell)
                                    .setText(agenda.get(row).get(cell));
                        }
                    }
                    document.write(out);
                }
            }
            case "pptx" -> {
                try (var show = new XMLSlideShow()) {
                    var slide = show.createSlide();
                    slide.createTextBox().setText(String.join("\n", head));
                    var table = slide.createTable();
                    for (var row : agenda) {
                        var added = table.addRow();
                        row.forEach(cell -> added.addCell().setText(cell));
                    }
                    show.write(out);
                }
            }
            default -> {
                try (var document = new PDDocument()) {
                    var page = new PDPage();
                    document.addPage(page);
                    try (var ink = new PDPageContentStream(document, page)) {
                        ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                        float y = 760;
                        for (var line : head) {
                            write(ink, 50, y -= 20, line);
                        }
                        for (var row : agenda) {
                            y -= 20;
                            for (int cell = 0; cell < row.size(); cell++) {
                                write(ink, List.of(50, 100, 300, 420).get(cell), y, row.get(cell));
                            }
                        }
                    }
                    document.save(out);
                }
            }
        }
        return out.toByteArray();
    }

    private static void write(PDPageContentStream ink, float x, float y, String text) throws IOException {
        ink.beginText();
        ink.newLineAtOffset(x, y);
        ink.showText(text);
        ink.endText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pptx", "pdf"})
    void aPackIsReadFromWordPowerPointAndPdf(String type) throws Exception {
        var file = Files.write(folder.resolve("pakke." + type), office(type));

        var said = read(file, Map.of("body", "rad-" + type), false);

        assertThat(meetings("rad-" + type)).as(said).singleElement().satisfies(meeting -> {
            assertThat(meeting.day()).hasToString("2020-03-03");
            assertThat(cases(meeting))
                    .extracting(
                            one -> one.number().cited(),
                            one -> one.title(),
                            one -> one.types().all().getFirst())
                    .containsExactly(
                            tuple("7/20", nb("Godkjenning av referat"), CaseType.APPROVAL),
                            tuple("8/20", nb("Veikart for felles løsninger"), CaseType.DISCUSSION));
        });
    }

    @Test
    void thePageToConfirmOnIsAccessible() throws Exception {
        read(pack("""
                Møte i rad-c
                Tidslinje: 3. mars, 4. april, 5. mai 2020
                Vi ønsker nye medlemmer velkommen:
                Innehaver X, direktør i Direktoratet for prøver
                Vi takker av medlemmer:
                Innehaver Y, direktør i Direktoratet for prøver
                Neste møte: 9. juni 2020
                Sak   Tittel                 Type
                7/20  Godkjenning av referat  Godkjenning
                8/20  Status for arbeidet     Orientering
                En linje som ingen forstår
                """), Map.of("body", "rad-c", "date", "2020-03-03"), false);
        var path = "/arbeid/mote/" + meetings("rad-c").getFirst().header().id() + "/innlest";
        try (var chromium = new Chromium()) {
            var page = chromium.browser().newPage();
            page.navigate(instance.baseUrl() + "/logg-inn");
            page.locator("button[name=rolle][value=secretariat]").click();
            page.navigate(instance.baseUrl() + path);
            assertThat(page.locator("h1").innerText()).contains("Innlest");
            assertThat(page.locator("main").innerText()).contains("Starter", "Ny i organet: Innehaver X");
            Everyone.canRead(page);
            Everyone.canTab(page);
        }
    }

    @Test
    void aPackThatIsPutAsideGivesItsNumbersBack() throws Exception {
        var file = pack("""
                Møte i rad-a
                Dato: 3. mars 2020 kl. 10.00–12.00
                Sak   Tittel                 Type
                7/20  Godkjenning av referat  Godkjenning
                8/20  Status for arbeidet     Orientering
                """);
        read(file, Map.of("body", "rad-a"), false);
        var first = meetings("rad-a").getFirst();
        var page = "/arbeid/mote/" + first.header().id();
        isDone(page + "/innlest", "forkast", Map.of("reason", "Feil pakke"));
        assertThat(instance.bean(Meetings.class)
                        .get(first.header().id())
                        .header()
                        .state())
                .isEqualTo(Meetings.CANCELLED);

        read(file, Map.of("body", "rad-a"), false);
        assertThat(cases(meetings("rad-a").getLast()))
                .extracting(one -> one.number().cited())
                .containsExactly("7/20", "8/20");
    }

    @Test
    void aPackMayBeAPdf() throws Exception {
        var file = folder.resolve("pakke.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 11);
                content.setLeading(14);
                content.newLineAtOffset(50, 700);
                for (var line : List.of(
                        "Møte i utvalget, dato: 3. juni 2020 kl. 10.00-12.00",
                        "Sak    Tittel                  Type",
                        "1/20   Godkjenning av referat  Godkjenning",
                        "2/20   Status for arbeidet     Orientering")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        assertThat(read(file, Map.of("body", "rad-a"), true))
                .contains("1/20", "2/20", "Status for arbeidet", "2020-06-03");
    }

    @Test
    void numbersThatAreInUseStopTheWholeRun() throws Exception {
        read(
                pack("Møte 4. mars 2020\nSak   Tittel     Type\n1/20  Den første  Orientering\n"),
                Map.of("body", "rad-b"),
                false);
        var again =
                pack("Møte 5. mars 2020\nSak   Tittel   Type\n1/20  En annen  Orientering\n2/20  Til  Orientering\n");

        assertThatThrownBy(() -> read(again, Map.of("body", "rad-b"), false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("saksnumre");
        assertThat(meetings("rad-b")).hasSize(1);
    }

    @Test
    void aBodyThatIsNotThereIsSaidWithThoseThatAre() throws Exception {
        var file = pack("Møte 4. mars 2020\nSak   Tittel     Type\n1/20  Den første  Orientering\n");

        assertThatThrownBy(() -> read(file, Map.of("body", "finnes-ikke"), false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("finnes-ikke")
                .hasMessageContaining("nuit (NUIT)")
                .hasMessageContaining("--body");
    }
}
