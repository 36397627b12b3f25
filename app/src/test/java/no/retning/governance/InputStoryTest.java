package no.retning.governance;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.decision;
import static no.retning.Fixtures.input;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.proposal;
import static no.retning.Fixtures.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.form.Clerk;
import no.retning.record.Personal;
import no.retning.record.Ref;
import no.retning.thread.Links;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said about a case, from one body to the next, to an answer, a changed paragraph and a decision that is kept. */
class InputStoryTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String SECRET = "kanarifugl";
    private static final String SAID = "Analysen mangler kommunenes bruk av felles løsninger.";
    private static final String GOAL = "mal-2-enklere-arbeidshverdag";

    private static TestInstance instance;
    private static Commands commands;
    private static Clerk secretary;
    private static Clerk member;
    private static Clerk everybody;
    private static int month;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        commands = instance.bean(Commands.class);
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        member = Clerk.signedIn(instance.baseUrl(), "member-nuit");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Body nuit() {
        return instance.bean(Bodies.class).find("nuit").orElseThrow();
    }

    private static Body other() {
        return commands.create(SYSTEM, instance.bean(Bodies.class), body("fagutvalg-" + UUID.randomUUID()));
    }

    /** A case on the agenda of a meeting of its own whose pack has been sent out. */
    private static Case sent(Body body, String title, UUID topic) {
        var proposed = commands.create(
                SYSTEM,
                instance.bean(Cases.class),
                proposal(body, title, CaseType.DISCUSSION).under(topic));
        var accepted = instance.bean(CaseFlow.class)
                .accept(SYSTEM, proposed.header().id(), proposed.header().version(), null);
        var starts = Instant.parse("2021-09-07T12:30:00Z").plusSeconds(86_400L * ++month);
        var planned = commands.create(SYSTEM, instance.bean(Meetings.class), meeting(body, starts));
        instance.bean(Agenda.class)
                .place(
                        SYSTEM,
                        accepted.header().id(),
                        accepted.header().version(),
                        planned.header().id());
        var pack = instance.bean(DispatchPack.class);
        var called = pack.call(SYSTEM, planned.header().id(), planned.header().version());
        pack.dispatch(SYSTEM, called.header().id(), called.header().version());
        return now(proposed);
    }

    private static Case now(Case one) {
        return instance.bean(Cases.class).get(one.header().id());
    }

    private static Meeting meetingOf(Case one) {
        return instance.bean(Meetings.class).get(now(one).placement().meeting());
    }

    private static Case treated(Case one) {
        return instance.bean(CaseFlow.class)
                .decide(
                        SYSTEM,
                        one.header().id(),
                        now(one).header().version(),
                        nb("Utvalget ber direktoratet ta med innspillene."),
                        Outcome.DISCUSSED);
    }

    private static UUID newTopic() {
        return commands.create(SYSTEM, instance.bean(Topics.class), topic("Nåsituasjonen"))
                .header()
                .id();
    }

    private static Input given(Case one, String text) {
        return commands.create(SYSTEM, instance.bean(Inputs.class), input(one, text));
    }

    private static String page(Case one) {
        return "/arbeid/sak/" + one.header().id();
    }

    private static String page(Input one) {
        return "/arbeid/innspill/" + one.header().id();
    }

    private static HttpResponse<String> press(Clerk clerk, String page, String step, Map<String, String> typed) {
        var form = clerk.form(page, page + "/" + step);
        form.putAll(typed);
        return clerk.post(page + "/" + step, form);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /** In the meeting, and through to approved minutes. */
    private static void approveMinutes(Case one) {
        for (var step : List.of(
                Map.entry(Meetings.HOLD, Meetings.HELD),
                Map.entry(Meetings.DRAFT, Meetings.DRAFT_MINUTES),
                Map.entry(Meetings.APPROVE, Meetings.APPROVED_MINUTES))) {
            var meeting = meetingOf(one);
            commands.change(
                    SYSTEM,
                    step.getKey(),
                    instance.bean(Meetings.class),
                    meeting.header().id(),
                    meeting.header().version(),
                    before -> before.with(before.header().in(step.getValue())));
        }
    }

    private static String pdf(Case one) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address =
                    instance.baseUrl() + "/mote/" + meetingOf(one).header().slug() + "/sakspapirer.pdf";
            var bytes = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
                    .body();
            try (var document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
    }

    @Test
    void whatOneBodySaidComesIntoThePackOfTheNextAlsoAfterItWasSentOut() throws Exception {
        var topic = newTopic();
        var there = sent(other(), "Situasjonsanalysen", topic);
        given(there, SAID);
        var here = sent(nuit(), "Nåsituasjonsanalyse", topic);

        var address = "/arbeid/innspill/sammendrag?sak=" + here.header().id() + "&fra="
                + there.header().id();
        assertThat(secretary.get(page(here)).body()).contains("Ta inn det ");
        var form =
                secretary.form(address, "/arbeid/innspill?sak=" + here.header().id());
        assertThat(form.get("text.nb")).contains(SAID, "Helsefaglig forum");
        var carried = secretary.post("/arbeid/innspill?sak=" + here.header().id(), form);
        done(carried);
        var meetingPage = "/arbeid/mote/" + now(here).placement().meeting();
        assertThat(carried.headers().firstValue("Location")).hasValue(meetingPage + "#ettersend");
        assertThat(everybody.get("/sak/" + now(here).header().slug()).body()).doesNotContain(SAID);

        assertThat(press(secretary, meetingPage, "ettersend", Map.of()).statusCode())
                .isEqualTo(422);
        done(press(secretary, meetingPage, "ettersend", Map.of("ettersend.reason.nb", "Innspill fra fagutvalget.")));

        assertThat(everybody.get("/sak/" + now(here).header().slug()).body())
                .contains("Innspill til saken", SAID, "Venter på svar");
        assertThat(pdf(here)).contains("Innspill til saken", "kommunenes bruk av felles løsninger");
        var editions = everybody.get(
                "/api/v1/things/meeting/" + meetingOf(here).header().slug() + "/editions");
        assertThat(editions.body()).contains(MeetingEditions.SUPPLEMENT);
    }

    @Test
    void aTopicShowsItsCasesInEveryBodyToWhomeverMaySeeThem() {
        var blank = secretary.form("/arbeid/tema/ny", "/arbeid/tema");
        var nameless = secretary.post("/arbeid/tema", blank);
        assertThat(nameless.statusCode()).isEqualTo(422);
        blank.put("title.nb", "Felles journalløft");
        var made = secretary.post("/arbeid/tema", blank);
        done(made);
        var topicPage = made.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        var topic = UUID.fromString(topicPage.substring(topicPage.lastIndexOf('/') + 1));
        var there = sent(other(), "Løftet sett fra fagutvalget", topic);
        var here = sent(nuit(), "Løftet sett fra prioriteringsutvalget", topic);

        assertThat(secretary.get("/arbeid/tema").body()).contains("Felles journalløft");
        assertThat(secretary.get(topicPage).body())
                .contains("Løftet sett fra fagutvalget", "Løftet sett fra prioriteringsutvalget", page(there));
        assertThat(secretary.get(page(here)).body()).contains("Temaet: Felles journalløft", topicPage);
        assertThat(member.get(topicPage).statusCode()).isEqualTo(404);
        assertThat(member.get(page(here)).body()).doesNotContain(topicPage);
    }

    @Test
    void nothingIsClosedUnansweredAndNoAnswerIsGivenWithoutAReason() {
        var one = treated(sent(nuit(), "Saken som skal lukkes", newTopic()));
        var said = given(one, SAID);

        var refused = press(secretary, page(one), "lukk", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("1 innspill til den er ikke besvart");

        var silent = press(secretary, page(said), "vurder", Map.of("vurder.disposition", "not-taken-in"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Skriv en begrunnelse").containsPattern("value=\"not-taken-in\" selected");
        assertThat(instance.bean(Inputs.class).get(said.header().id()).header().state())
                .isEqualTo(Inputs.REGISTERED);

        done(press(
                secretary,
                page(said),
                "vurder",
                Map.of("vurder.disposition", "not-taken-in", "vurder.reason.nb", "Det dekkes av kapittel 2.")));
        assertThat(press(secretary, page(one), "lukk", Map.of()).statusCode()).isEqualTo(422);
        done(press(secretary, page(said), "svar", Map.of()));
        done(press(secretary, page(one), "lukk", Map.of()));

        assertThat(now(one).header().state()).isEqualTo(Cases.CLOSED);
        assertThatThrownBy(() -> given(one, "For sent")).isInstanceOf(Hindrance.class);
    }

    @Test
    void whoGaveAnInputSeesTheAnswerAndNobodyElsesPersons() {
        var one = sent(nuit(), "Saken til medlemmene", newTopic());
        var unsent = commands.create(
                SYSTEM, instance.bean(Cases.class), proposal(nuit(), "Ikke sendt ut", CaseType.DISCUSSION));
        var strangers = commands.create(SYSTEM, instance.bean(Inputs.class), secretly(one));
        var form = member.form(
                "/arbeid/innspill/ny?sak=" + one.header().id(),
                "/arbeid/innspill?sak=" + one.header().id());
        form.put("text.nb", "Kommunen mener at dette haster.");
        done(member.post("/arbeid/innspill?sak=" + one.header().id(), form));
        assertThat(member.get("/arbeid/innspill/ny?sak=" + unsent.header().id()).statusCode())
                .isEqualTo(404);

        var mine = instance.bean(Inputs.class).about(one.header().id()).stream()
                .filter(input -> !input.header().id().equals(strangers.header().id()))
                .findFirst()
                .orElseThrow();
        done(press(
                secretary,
                page(mine),
                "vurder",
                Map.of("vurder.disposition", "taken-in", "vurder.reason.nb", "Det er tatt inn i forslaget.")));
        assertThat(member.get("/arbeid/innspill/mine").body())
                .contains("Kommunen mener at dette haster.", "Venter på svar")
                .doesNotContain("tatt inn i forslaget", SECRET);
        done(press(secretary, page(mine), "svar", Map.of()));
        assertThat(member.get("/arbeid/innspill/mine").body())
                .contains("Tatt inn", "Det er tatt inn i forslaget.")
                .doesNotContain(SECRET);
        for (var path : List.of(
                "/arbeid/innspill/" + strangers.header().id(),
                "/arbeid/innspill/" + mine.header().id())) {
            assertThat(member.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(member.get("/arbeid/innspill").body()).doesNotContain(SECRET);
        assertThat(secretary.get(page(strangers)).body()).contains(SECRET);

        supplement(one);
        for (var path : List.of(
                "/sak/" + now(one).header().slug(),
                "/mote/" + meetingOf(one).header().slug(),
                "/vedtak",
                "/feed.atom",
                "/sitemap.xml",
                "/api/v1/things/case/" + now(one).header().slug(),
                "/api/v1/things/meeting/" + meetingOf(one).header().slug(),
                "/api/v1/threads?from=case/" + now(one).header().slug())) {
            var answer = everybody.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(SECRET, "haster");
        }
        assertThat(everybody.get("/api/v1/search?q=" + SECRET).body()).contains("\"hits\":[]");
    }

    /** Registered for somebody, and kept inside. */
    private static Input secretly(Case one) {
        var open = input(one, "Usagt " + SECRET);
        return new Input(
                open.header(),
                open.about(),
                open.body(),
                open.title(),
                open.text(),
                open.giver(),
                new Sender(null, new Personal("Navn " + SECRET)),
                open.givenOn(),
                InputAnswer.NONE,
                false,
                SOURCE);
    }

    /** Publishes whatever is new; there is always the remark. */
    private static void supplement(Case one) {
        var meeting = meetingOf(one);
        var remarked = commands.change(
                SYSTEM,
                Meetings.EDIT,
                instance.bean(Meetings.class),
                meeting.header().id(),
                meeting.header().version(),
                before -> before.remarked(nb("Ny beskjed " + UUID.randomUUID())));
        instance.bean(DispatchPack.class)
                .supplement(SYSTEM, remarked.header().id(), remarked.header().version(), nb("Nytt til møtet."));
    }

    private static Ref goal() {
        return instance.bean(PublishedEditions.class)
                .place("goal", GOAL, AsOf.NOW)
                .orElseThrow()
                .item()
                .ref();
    }

    @Test
    void theThreadOfAGoalGoesThroughCaseDecisionInputAndParagraph() {
        var explaining = instance.bean(Links.class).of(goal().id()).stream()
                .filter(link -> link.type().equals("explains"))
                .findFirst()
                .orElseThrow()
                .from();
        var one = sent(nuit(), "Saken om målet", newTopic());
        var said = given(one, SAID);
        done(press(secretary, page(one), "knytt", Map.of("tie.to", goal().toString())));
        done(press(
                secretary,
                page(said),
                "vurder",
                Map.of(
                        "vurder.disposition",
                        "partly",
                        "vurder.reason.nb",
                        "Avsnittet er skrevet om.",
                        "vurder.changed",
                        explaining.toString(),
                        "vurder.open",
                        "true")));
        done(press(secretary, page(said), "svar", Map.of()));
        var change =
                instance.bean(Inputs.class).get(said.header().id()).answer().changed();
        assertThat(change).isNotNull();
        assertThat(everybody.get("/utgave/" + change.edition()).statusCode()).isEqualTo(200);

        treated(one);
        var decided = adopt(one, null);
        var decisionPage = "/arbeid/vedtak/" + decided.header().id();
        var form = secretary.form(decisionPage, decisionPage);
        form.put("text.nb", "Noe annet enn det som ble vedtatt.");
        form.put("obligation.nb", "Legge fram en plan for innspillene");
        assertThat(secretary.post(decisionPage, form).statusCode()).isEqualTo(303);
        var followed = instance.bean(Decisions.class).get(decided.header().id());
        assertThat(followed.text()).isEqualTo(now(one).decision());
        assertThat(followed.obligation()).isEqualTo(nb("Legge fram en plan for innspillene"));
        done(press(secretary, decisionPage, "knytt", Map.of("tie.to", goal().toString())));
        assertThat(everybody.get("/api/v1/threads?to=goal/" + GOAL).body()).doesNotContain("\"treats\"", "\"moves\"");
        approveMinutes(one);
        done(press(
                secretary,
                "/arbeid/mote/" + now(one).placement().meeting(),
                "oppfolging",
                Map.of("oppfolging.reason.nb", "Referatet er godkjent.")));

        var thread = everybody.get("/api/v1/threads?to=goal/" + GOAL).body();
        assertThat(thread).contains("\"treats\"", "\"moves\"", "\"changed\"", "\"received\"", "\"decided\"");
        assertThat(thread)
                .contains(
                        one.header().id().toString(),
                        decided.header().id().toString(),
                        said.header().id().toString(),
                        explaining.id().toString());
        assertThat(everybody.get("/trad/goal/" + GOAL).body()).contains("Behandlet i", "Flyttet av", "Endret etter");
        assertThat(everybody.get("/vedtak?mal=" + GOAL).body())
                .contains("Utvalget ber direktoratet ta med innspillene", "Mål 2");
        assertThat(everybody.get("/sak/" + now(one).header().slug()).body())
                .contains("Avsnittet er skrevet om.", "Delvis tatt inn", "Oppfølging av vedtaket");
        assertThat(secretary.get("/arbeid/vedtak/mal").body()).contains("Vedtak som flyttet Mål 2");
        var id = decided.header().id();
        assertThat(everybody
                        .get("/id/decision/" + id)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/sak/" + now(one).header().slug() + "#"
                        + decided.header().slug());
    }

    private static Decision adopt(Case one, @Nullable LocalDate deadline) {
        var plain = decision(now(one), "Legge fram en plan");
        return commands.create(
                SYSTEM,
                instance.bean(Decisions.class),
                new Decision(
                        plain.header(),
                        plain.ofCase(),
                        plain.body(),
                        plain.title(),
                        plain.text(),
                        null,
                        plain.addresseeName(),
                        plain.obligation(),
                        deadline,
                        Decision.Duty.NONE,
                        Decision.Report.NONE,
                        SOURCE));
    }

    @Test
    void whatIsOverdueComesFirstOnTheDeskInTheRegisterAndInTheNextMeeting() {
        var body = other();
        var one = treated(sent(body, "Saken som følges opp", newTopic()));
        var today = instance.bean(Decisions.class).today();
        var late = adopt(one, today.minusDays(1));
        var due = adopt(one, today);
        assertThat(instance.bean(Decisions.class).overdue())
                .contains(late.header().id())
                .doesNotContain(due.header().id());
        var register = "/arbeid/vedtak?organ=" + body.header().id();
        assertThat(secretary.get(register).body())
                .containsSubsequence(
                        "Over fristen (1)",
                        late.header().id().toString(),
                        "Åpne (1)",
                        due.header().id().toString());
        assertThat(secretary.get("/arbeid").body()).contains("Over fristen (1)");

        var next = commands.create(
                SYSTEM, instance.bean(Meetings.class), meeting(body, Instant.parse("2031-05-05T10:00:00Z")));
        var nextPage = "/arbeid/mote/" + next.header().id();
        done(press(secretary, nextPage, "oppfolgingssak", Map.of()));
        done(press(secretary, nextPage, "oppfolgingssak", Map.of()));
        assertThat(instance.bean(Cases.class).on(next.header().id()))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.title().byLanguage()).containsEntry("nb", "Oppfølging av tidligere saker");
                    assertThat(standing.text().byLanguage().get("nb"))
                            .containsSubsequence("Over fristen, som var", "Frist ");
                });

        var latePage = "/arbeid/vedtak/" + late.header().id();
        assertThat(press(secretary, latePage, "meld", Map.of()).statusCode()).isEqualTo(422);
        done(press(secretary, latePage, "meld", Map.of("meld.text.nb", "Planen er lagt fram.")));
        assertThat(instance.bean(Decisions.class).overdue())
                .doesNotContain(late.header().id());
        done(press(secretary, latePage, "lukk", Map.of()));
        done(press(secretary, latePage, "gjenapne", Map.of()));
        assertThat(instance.bean(Decisions.class)
                        .get(late.header().id())
                        .header()
                        .state())
                .isEqualTo(Decisions.OPEN);
    }

    @Test
    void aGoalThatNoBodyHasTreatedForAYearIsNamed() {
        for (var path : List.of("/arbeid/vedtak/mal", "/vedtak")) {
            var clerk = path.startsWith("/arbeid") ? secretary : everybody;
            assertThat(clerk.get(path).body())
                    .as(path)
                    .contains("Mål som ingen organ har behandlet på 12 måneder", "Mål 5", "Aldri behandlet");
        }
    }

    @Test
    void everyPageOfInputsAndDecisionsIsThereInEveryLanguage() {
        var one = treated(sent(nuit(), "Saken med sider", newTopic()));
        var said = given(one, SAID);
        var made = adopt(one, null);
        for (var prefix : List.of("", "/nn", "/en")) {
            for (var path : List.of(
                    "/arbeid",
                    "/arbeid/innspill",
                    "/arbeid/innspill/mine",
                    "/arbeid/innspill/ny?sak=" + one.header().id(),
                    page(said),
                    page(one),
                    "/arbeid/vedtak",
                    "/arbeid/vedtak/mal",
                    "/arbeid/vedtak/ny?sak=" + one.header().id(),
                    "/arbeid/vedtak/" + made.header().id(),
                    "/vedtak")) {
                assertThat(secretary.get(prefix + path).statusCode())
                        .as(prefix + path)
                        .isEqualTo(200);
            }
        }
    }
}
