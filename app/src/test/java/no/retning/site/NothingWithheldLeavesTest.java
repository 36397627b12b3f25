package no.retning.site;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.dependency;
import static no.retning.Fixtures.document;
import static no.retning.Fixtures.maturityAssessment;
import static no.retning.Fixtures.maturityScheme;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.person;
import static no.retning.Fixtures.risk;
import static no.retning.Fixtures.structure;
import static no.retning.Fixtures.topic;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import no.retning.TestInstance;
import no.retning.access.AccessRules;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.feedback.Feedback;
import no.retning.feedback.Feedbacks;
import no.retning.formats.agenda.MeetingPack;
import no.retning.governance.Agenda;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.Case;
import no.retning.governance.CaseFlow;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Cases;
import no.retning.governance.DispatchPack;
import no.retning.governance.Handling;
import no.retning.governance.LandPack;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.Placement;
import no.retning.governance.Presenter;
import no.retning.governance.StartNumbers;
import no.retning.governance.TimeAllotted;
import no.retning.governance.Topics;
import no.retning.monitor.MaturityAssessments;
import no.retning.monitor.MaturitySchemes;
import no.retning.portfolio.Cost;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PublishMeasure;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Records;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import no.retning.strategy.Structures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept from everybody is in no answer that anybody can get, by any public route that the access file names. */
class NothingWithheldLeavesTest {
    private static final Actor SYSTEM = Actor.system("prøve");
    private static final Instant STARTS = Instant.parse("2033-09-07T12:30:00Z");

    /** Each kind of thing that is withheld, with a word that nothing else has. */
    enum Withheld {
        SENSITIVE_TITLE,
        TEXT_OF_WITHHELD_CASE,
        DISCUSSION_POINT_OF_WITHHELD_CASE,
        PROPOSED_DECISION_OF_WITHHELD_CASE,
        PRESENTER_OF_WITHHELD_CASE,
        DECISION_OF_WITHHELD_CASE,
        DECISION_BEFORE_THE_MINUTES,
        CASE_NOT_SENT_OUT,
        CASE_OF_A_MEETING_THAT_IS_ONLY_CALLED,
        PROPOSED_CASE,
        DECLINED_CASE,
        REASON_FOR_DECLINING,
        REASON_FOR_POSTPONING,
        ADDRESS_TO_JOIN_A_MEETING,
        PLANNED_MEETING,
        PACK_THAT_NOBODY_HAS_CONFIRMED,
        REASON_FOR_THE_FIRST_NUMBER,
        TOPIC,
        DRAFT_OF_A_GUIDING_DOCUMENT,
        DRAFT_OF_A_STRUCTURE,
        BODY_THAT_IS_NOT_PUBLISHED,
        ORGANISATION_IN_THE_REGISTER,
        PERSON_IN_THE_REGISTER,
        FEEDBACK,
        MEASURE_THAT_IS_NOT_PUBLISHED,
        NEED_OF_A_MEASURE_THAT_IS_NOT_PUBLISHED,
        CLOSED_RISK,
        WHO_REPORTS_ON_A_MEASURE,
        MONEY_THAT_IS_KEPT_FROM_PUBLICATION,
        SENSITIVE_TITLE_OF_A_PAPER,
        FILE_OF_A_WITHHELD_PAPER,
        DRAFT_OF_A_PAPER,
        DRAFT_OF_MINUTES,
        REMARK_OF_A_MEMBER,
        STATEMENT,
        INPUT_THAT_IS_NOT_OPEN,
        ANSWER_TO_AN_INPUT_THAT_IS_NOT_OPEN,
        SENDER_OF_AN_INPUT,
        ASSESSMENT_THAT_IS_NOT_AN_ANSWER,
        HIDDEN_RESULT_OF_AN_OPEN_POLL,
        HIDDEN_RESULT_OF_A_CLOSED_POLL,
        REPORT_THAT_IS_NOT_DELIVERED,
        DELIVERED_REPORT,
        LOCKED_REPORT,
        WORDS_OF_THE_OFFICE,
        ANALYSIS_THAT_IS_NOT_PUBLISHED,
        REDACTED_PASSAGE_OF_AN_ANSWER,
        NAME_OF_A_RESPONDENT,
        CONTACT_OF_A_RESPONDENT,
        WITHHELD_ANSWER,
        ANSWER_THAT_IS_LOOKED_THROUGH,
        ANSWER_UNDER_EMBARGO,
        REASON_FOR_WITHHOLDING,
        DRAFT_OF_A_MATURITY_ASSESSMENT,
        SCHEME_OF_MATURITY,
        TITLE_OF_A_PLAN_BEHIND_AN_ACTIVITY,
        FILE_OF_A_PLAN_BEHIND_AN_ACTIVITY,
        TASK_OF_A_PLAN_BEHIND_AN_ACTIVITY,
        EVENT_IN_A_PLAN_BEHIND_AN_ACTIVITY;

        private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";

        String word() {
            int letters = LETTERS.length();
            return this == MONEY_THAT_IS_KEPT_FROM_PUBLICATION
                    ? "918273"
                    : "kanarifugl" + LETTERS.charAt(ordinal() / letters) + LETTERS.charAt(ordinal() % letters);
        }

        LocalisedText text() {
            return nb("Om " + word());
        }
    }

    private static TestInstance instance;
    private static Commands commands;
    private static final Set<UUID> IDS = new LinkedHashSet<>();
    private static final Set<String> SLUGS = new LinkedHashSet<>();
    private static final Set<String> CODES = new LinkedHashSet<>();
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    @BeforeAll
    static void keepThingsFromEverybodyAndAskForEverything() throws Exception {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
        commands = instance.bean(Commands.class);
        keep();
        publishedNames();
        ask();
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static <R extends no.retning.record.Recorded<R>> R put(Class<? extends Records<R>> type, R record) {
        var made = commands.create(SYSTEM, instance.bean(type), record);
        IDS.add(made.header().id());
        SLUGS.add(made.header().slug());
        return made;
    }

    private static void keep() throws Exception {
        var scheme = put(MaturitySchemes.class, maturityScheme(Withheld.SCHEME_OF_MATURITY.word()));
        put(MaturityAssessments.class, maturityAssessment(Withheld.DRAFT_OF_A_MATURITY_ASSESSMENT.word(), scheme));
        var body = put(Bodies.class, body("utvalget"));
        instance.bean(StartNumbers.class)
                .after(SYSTEM, body.header().id(), 2033, 17, 3, Withheld.REASON_FOR_THE_FIRST_NUMBER.word());
        var topic = put(Topics.class, topic(Withheld.TOPIC.word()));
        var flow = instance.bean(CaseFlow.class);

        var sent = put(Meetings.class, joining(meeting(body, STARTS)));
        var kept = new KeptInMeetings(instance);
        var open = place(one(body, "Åpen sak", "", topic.header().id()), sent);
        known(kept.withThePack(open));
        var withheld = place(one(body, "Unntatt sak", "Offentleglova § 14", null), sent);
        var postponed = place(one(body, "Utsatt sak", "", null), sent);
        var pack = instance.bean(DispatchPack.class);
        var called = pack.call(SYSTEM, sent.header().id(), sent.header().version());
        pack.dispatch(SYSTEM, called.header().id(), called.header().version());
        known(kept.afterThePack(open));
        decide(withheld.header().id());
        var put = instance.bean(Cases.class).get(postponed.header().id());
        flow.postpone(SYSTEM, put.header().id(), put.header().version(), Withheld.REASON_FOR_POSTPONING.word());
        var late = plain(body, Withheld.CASE_NOT_SENT_OUT.text());
        place(late, sent);
        var now = instance.bean(Meetings.class).get(sent.header().id());
        assertThat(now.header().state()).isEqualTo(Meetings.DISPATCHED);

        var over = put(Meetings.class, meeting(body, STARTS.plus(Duration.ofDays(7))));
        var talked = place(one(body, "Sak i et møte som er holdt", "", null), over);
        var begun = pack.call(SYSTEM, over.header().id(), over.header().version());
        pack.dispatch(SYSTEM, begun.header().id(), begun.header().version());
        known(kept.minutes(over, talked.header().id()));
        kept.polls().forEach(poll -> {
            known(List.of(poll.header().id()));
            CODES.add(poll.code());
        });

        var next = put(Meetings.class, meeting(body, STARTS.plus(Duration.ofDays(14))));
        place(plain(body, Withheld.CASE_OF_A_MEETING_THAT_IS_ONLY_CALLED.text()), next);
        pack.call(SYSTEM, next.header().id(), next.header().version());

        put(Meetings.class, remarked(meeting(body, STARTS.plus(Duration.ofDays(30)))));
        put(Cases.class, plain(body, Withheld.PROPOSED_CASE.text()));
        var declined = put(Cases.class, plain(body, Withheld.DECLINED_CASE.text()));
        flow.decline(SYSTEM, declined.header().id(), declined.header().version(), Withheld.REASON_FOR_DECLINING.word());
        var word = Withheld.PACK_THAT_NOBODY_HAS_CONFIRMED.word();
        var read = instance.bean(LandPack.class)
                .land(
                        SYSTEM,
                        body,
                        java.time.LocalDate.of(2033, 11, 1),
                        new LandPack.Pack(
                                word + ".txt",
                                word,
                                MeetingPack.read("Sak   Tittel   Type\n90/33  Om " + word
                                        + "  Orientering\nEn linje om " + word)));
        IDS.add(read.meeting());
        IDS.add(read.header().id());
        instance.bean(Cases.class).on(read.meeting()).forEach(one -> {
            IDS.add(one.header().id());
            SLUGS.add(one.header().slug());
        });

        known(new KeptInHearings(instance).answers());
        SLUGS.add(KeptInHearings.HEARING);
        IDS.add(new KeptInRoadmaps(instance).plan());
        put(GuidingDocuments.class, document("utkast", Withheld.DRAFT_OF_A_GUIDING_DOCUMENT.word()));
        put(
                Structures.class,
                structure(Withheld.DRAFT_OF_A_STRUCTURE.word(), body.header().ref()));
        put(Bodies.class, body(Withheld.BODY_THAT_IS_NOT_PUBLISHED.word()));
        put(Organisations.class, organisation("org", Withheld.ORGANISATION_IN_THE_REGISTER.word()));
        put(People.class, person(Withheld.PERSON_IN_THE_REGISTER.word()));
        measures();
        var id = UUID.randomUUID();
        put(
                Feedbacks.class,
                new Feedback(
                        Header.draft(id, Feedback.KIND, id.toString(), Feedback.NEW),
                        "/strategi",
                        null,
                        false,
                        new Personal(Withheld.FEEDBACK.word()),
                        Instant.now(),
                        Withheld.FEEDBACK.word(),
                        null));
    }

    /** Records by whose ids, and names made of them, somebody might ask. */
    private static void known(List<UUID> ids) {
        ids.forEach(id -> {
            IDS.add(id);
            SLUGS.add(id.toString());
        });
    }

    /** A measure that is published, with much that is not; and one that is not. */
    private static void measures() {
        var owner = put(Organisations.class, organisation("eier", "Eieren"))
                .header()
                .id();
        var reporter = put(People.class, person(Withheld.WHO_REPORTS_ON_A_MEASURE.word()))
                .header()
                .id();
        var word = new BigDecimal(Withheld.MONEY_THAT_IS_KEPT_FROM_PUBLICATION.word());
        var draft = measure("utkast-til-tiltak", owner);
        var hidden = put(Measures.class, titled(draft, Withheld.MEASURE_THAT_IS_NOT_PUBLISHED.text()));
        var shown = put(Measures.class, kept(measure("tiltaket", owner), reporter, word));
        var id = shown.header().id();
        var risk = risk(id, 1);
        put(
                Risks.class,
                new Risk(
                        risk.header().in(Risks.CLOSED),
                        risk.about(),
                        1,
                        Withheld.CLOSED_RISK.text(),
                        risk.cause(),
                        risk.consequence(),
                        1,
                        1,
                        risk.action(),
                        null,
                        SOURCE));
        var need = dependency(hidden, shown);
        put(
                Dependencies.class,
                new Dependency(
                        need.header(),
                        need.from(),
                        need.to(),
                        need.type(),
                        Withheld.NEED_OF_A_MEASURE_THAT_IS_NOT_PUBLISHED.text(),
                        null,
                        0,
                        LocalisedText.NONE,
                        SOURCE));
        instance.bean(PublishMeasure.class).publish(SYSTEM, id, shown.header().version(), Publish.Occasion.ORDINARY);
        known(new KeptInRounds(instance).about(shown));
        SLUGS.addAll(List.of("begynt", "levert", "last"));
    }

    private static Measure titled(Measure measure, LocalisedText title) {
        return changed(measure, title, null, List.of(), false, null);
    }

    private static Measure kept(Measure measure, UUID reporter, BigDecimal sum) {
        return changed(
                measure,
                measure.title(),
                reporter,
                List.of(new Financing(measure.owner(), 2033, sum, sum, 2033)),
                true,
                new Cost(sum, sum, sum, 2033));
    }

    private static Measure changed(
            Measure measure,
            LocalisedText title,
            @Nullable UUID reporter,
            List<Financing> financing,
            boolean confidential,
            @Nullable Cost cost) {
        return new Measure(
                measure.header(),
                title,
                measure.shortTitle(),
                measure.summary(),
                measure.text(),
                measure.type(),
                measure.owner(),
                reporter,
                measure.contact(),
                measure.segment(),
                measure.phase(),
                measure.passages(),
                measure.risk(),
                measure.mainGoal(),
                measure.goals(),
                measure.parent(),
                measure.affected(),
                measure.link(),
                measure.deliverables(),
                measure.promised(),
                financing,
                confidential,
                measure.unfunded(),
                cost,
                measure.source());
    }

    @Test
    void theMeasureWhoseMoneyIsKeptIsThereForAllToRead() {
        assertThat(ANSWERS.get("/tiltak/tiltaket")).startsWith("200").contains("Tiltak tiltaket");
        assertThat(ANSWERS.get("/portefolje")).contains("Tiltak tiltaket");
    }

    @Test
    void theActivityWhosePlanIsKeptIsThereForAllToRead() {
        assertThat(ANSWERS.get("/aktivitet/" + KeptInRoadmaps.ACTIVITY))
                .startsWith("200")
                .contains("Regnet ut av en detaljplan");
        assertThat(ANSWERS.get("/veikart")).contains("en detaljplan som ikke er offentlig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void theTableOfThePortfolioHasAllOfTheMeasureButTheMoneyThatIsKept(String format) throws Exception {
        var table = new ByteArrayOutputStream();
        instance.exporter("portfolio").export(null, Map.of("format", format), table);

        assertThat(table.toString(StandardCharsets.UTF_8))
                .contains("Tiltak tiltaket", Withheld.CLOSED_RISK.word())
                .doesNotContain(Withheld.MONEY_THAT_IS_KEPT_FROM_PUBLICATION.word());
    }

    private static void decide(UUID id) {
        var flow = instance.bean(CaseFlow.class);
        var cases = instance.bean(Cases.class);
        var one = cases.get(id);
        flow.decide(SYSTEM, id, one.header().version(), Withheld.DECISION_OF_WITHHELD_CASE.text(), null);
        cases.on(java.util.Objects.requireNonNull(one.meeting())).stream()
                .filter(other -> other.withheld().isEmpty())
                .findFirst()
                .ifPresent(open -> flow.decide(
                        SYSTEM,
                        open.header().id(),
                        open.header().version(),
                        Withheld.DECISION_BEFORE_THE_MINUTES.text(),
                        null));
    }

    private static Case place(Case proposal, Meeting on) {
        var proposed = put(Cases.class, proposal);
        var accepted = instance.bean(CaseFlow.class)
                .accept(SYSTEM, proposed.header().id(), proposed.header().version(), null);
        return instance.bean(Agenda.class)
                .place(
                        SYSTEM,
                        accepted.header().id(),
                        accepted.header().version(),
                        on.header().id());
    }

    private static Case plain(Body body, LocalisedText title) {
        return made(body, title, LocalisedText.NONE, "", null, title, List.of());
    }

    private static Case one(Body body, String title, String withheld, UUID topic) {
        boolean hidden = !withheld.isEmpty();
        return made(
                body,
                nb(title),
                Withheld.SENSITIVE_TITLE.text(),
                withheld,
                topic,
                hidden ? Withheld.TEXT_OF_WITHHELD_CASE.text() : nb("En tekst."),
                hidden
                        ? List.of(
                                new Presenter(new Personal(Withheld.PRESENTER_OF_WITHHELD_CASE.word()), "Direktoratet"))
                        : List.of());
    }

    private static Case made(
            Body body,
            LocalisedText title,
            LocalisedText sensitive,
            String withheld,
            UUID topic,
            LocalisedText text,
            List<Presenter> presenters) {
        var id = UUID.randomUUID();
        boolean hidden = !withheld.isEmpty();
        return new Case(
                Header.draft(id, Case.KIND, id.toString(), Cases.PROPOSED),
                body.header().id(),
                topic,
                null,
                false,
                false,
                title,
                sensitive,
                CaseTypes.of(CaseType.DISCUSSION),
                text,
                presenters,
                Placement.none(new TimeAllotted(10, 5)),
                List.of(hidden ? Withheld.DISCUSSION_POINT_OF_WITHHELD_CASE.text() : nb("Et spørsmål?")),
                hidden ? Withheld.PROPOSED_DECISION_OF_WITHHELD_CASE.text() : nb("Utvalget tar saken til orientering."),
                LocalisedText.NONE,
                null,
                withheld,
                false,
                Handling.NONE,
                SOURCE);
    }

    private static Meeting joining(Meeting plain) {
        return with(plain, nb("Møterommet"), "https://" + Withheld.ADDRESS_TO_JOIN_A_MEETING.word() + ".example");
    }

    private static Meeting remarked(Meeting plain) {
        return with(plain, Withheld.PLANNED_MEETING.text(), "");
    }

    private static Meeting with(Meeting plain, LocalisedText place, String joining) {
        return new Meeting(
                plain.header(),
                plain.body(),
                plain.bodyTitle(),
                plain.bodySlug(),
                null,
                plain.title(),
                plain.starts(),
                plain.ends(),
                place,
                true,
                false,
                joining,
                LocalisedText.NONE,
                SOURCE);
    }

    private static void publishedNames() {
        var editions = instance.bean(PublishedEditions.class);
        editions.latest(100, AsOf.NOW)
                .forEach(edition -> edition.item().all().forEach(item -> {
                    IDS.add(item.id());
                    SLUGS.add(item.slug());
                }));
    }

    private static List<String> values(String variable, String path) {
        return switch (variable) {
            case "sha256" ->
                instance.bean(PublishedEditions.class).latest(100, AsOf.NOW).stream()
                        .map(edition -> edition.sha256())
                        .toList();
            case "kind" ->
                List.of(
                        "meeting",
                        "case",
                        "body",
                        "document",
                        "measure",
                        "risk",
                        "dependency",
                        "round",
                        "report",
                        "minutes",
                        "input",
                        "paper",
                        "poll");
            case "type" ->
                List.of("meeting", "agendaItem", "paper", "consultation", "file", "organization", "person", "location");
            case "list" ->
                List.of(
                        "body",
                        "meeting",
                        "agendaItem",
                        "paper",
                        "consultation",
                        "file",
                        "organization",
                        "person",
                        "membership",
                        "location",
                        "legislativeTerm");
            case "part" -> List.of("1", "2");
            case "code" -> Stream.concat(CODES.stream(), Stream.of("12345678")).toList();
            case "token" -> List.of("12345678");
            case "body" -> List.of("utvalget", Withheld.BODY_THAT_IS_NOT_PUBLISHED.word());
            case "id" -> IDS.stream().map(UUID::toString).toList();
            case "name" ->
                path.startsWith("/filer")
                        ? List.of("fil.pdf")
                        : Stream.concat(SLUGS.stream(), IDS.stream().map(UUID::toString))
                                .toList();
            default -> List.copyOf(SLUGS);
        };
    }

    private static List<String> addresses(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf('}', open);
        var all = new ArrayList<String>();
        for (var value : values(pattern.substring(open + 1, close), pattern)) {
            all.addAll(addresses(pattern.substring(0, open) + value + pattern.substring(close + 1)));
        }
        return all;
    }

    private static void ask() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var route : instance.bean(AccessRules.class).routes()) {
                if (route.method().equals("GET") && route.by().contains(AccessRules.Route.EVERYONE)) {
                    for (var address : addresses(route.path())) {
                        ask(client, address);
                    }
                }
            }
            for (var address :
                    List.of("/moter?ar=2033", "/moter?organ=utvalget&ar=2033", "/api/v1/editions?kind=meeting")) {
                ask(client, address);
            }
            ask(client, "/oparl/v1.1/lists/agendaItem?modified_since=2000-01-01T00:00:00Z");
            for (int number = 1; number <= 4; number++) {
                ask(client, "/horing/" + KeptInHearings.HEARING + "/svar/" + number);
            }
            for (var kind : Withheld.values()) {
                ask(client, "/horing/" + KeptInHearings.HEARING + "/svar?q=" + kind.word());
                ask(client, "/sok?q=" + kind.word());
                ask(client, "/api/v1/search?q=" + kind.word());
                ask(client, "/feed.atom?q=" + kind.word());
            }
            for (var slug : SLUGS) {
                if (ANSWERS.getOrDefault("/mote/" + slug, "").startsWith("200")) {
                    ANSWERS.put("/nn/mote/" + slug, "");
                    ask(client, "/nn/mote/" + slug);
                    ask(client, "/en/mote/" + slug);
                    exported(slug);
                }
            }
        }
        assertThat(ANSWERS.values().stream()
                        .filter(answer -> answer.startsWith("200"))
                        .count())
                .isGreaterThan(60);
    }

    private static void exported(String slug) throws Exception {
        var out = new ByteArrayOutputStream();
        instance.exporter("einnsyn").export(slug, Map.of(), out);
        ANSWERS.put("export einnsyn " + slug, out.toString(StandardCharsets.UTF_8));
    }

    private static void ask(HttpClient client, String address) throws Exception {
        if (address.endsWith("/strom") && CODES.stream().anyMatch(address::contains)) {
            listen(address);
            return;
        }
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(instance.baseUrl() + address))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                BodyHandlers.ofByteArray());
        var body = answer.body();
        boolean found = answer.statusCode() == 200;
        var text = found && address.endsWith(".pdf")
                ? printed(body)
                : found && address.endsWith(".docx") ? unpacked(body) : new String(body, StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(address).isNotEqualTo(500);
        ANSWERS.put(address, answer.statusCode() + " " + answer.headers().map() + "\n" + text);
    }

    private static String unpacked(byte[] docx) throws Exception {
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** What a screen is told that begins to listen: all that there is to tell, and then only what is new. */
    private static void listen(String address) {
        try (var screen = new no.retning.poll.Stream(instance, address)) {
            ANSWERS.put(address, "200 " + screen.next());
        }
    }

    private static String printed(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle()
                    + new String(pdf, StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void whatIsWithheldIsSaidToBe() {
        var open = ANSWERS.entrySet().stream()
                .filter(answer ->
                        answer.getKey().startsWith("/sak/") && answer.getValue().contains("Unntatt sak"))
                .toList();
        assertThat(open)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.getValue()).contains("Offentleglova § 14"));
    }

    @Test
    void whatHasBeenToldOfTheSameThingsIsThereForAllToRead() {
        assertThat(ANSWERS.get("/rapport/fortalt")).startsWith("200").contains("Det går som planlagt.");
        assertThat(ANSWERS.entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("/sak/"))
                        .map(Map.Entry::getValue))
                .anyMatch(page -> page.contains("Et åpent innspill.") && page.contains("Unntatt papir"));
        assertThat(CODES).hasSize(2).allSatisfy(code -> {
            assertThat(ANSWERS.get("/avstemning/" + code + "/skjerm")).startsWith("200");
            assertThat(ANSWERS.get("/avstemning/" + code + "/strom")).startsWith("200");
        });
    }

    @Test
    void theRestOfAnAnswerIsThereForAllToReadAndNobodyFindsWhatIsWithheld() {
        var one = "/horing/" + KeptInHearings.HEARING + "/svar/";
        assertThat(ANSWERS.get(one + 1)).startsWith("200").contains(KeptInHearings.OPEN, "[Unntatt: ");
        assertThat(ANSWERS.get(one + 2)).startsWith("200").contains("Straffeloven § 185");
        assertThat(ANSWERS.get(one + 3)).startsWith("404");
        assertThat(ANSWERS.get(one + 4)).startsWith("404");
        for (var kind : Withheld.values()) {
            assertThat(ANSWERS.get("/horing/" + KeptInHearings.HEARING + "/svar?q=" + kind.word()))
                    .contains("Ingen svar");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsInNoAnswer(Withheld kind) {
        var told = ANSWERS.entrySet().stream()
                .filter(answer -> said(answer.getKey(), answer.getValue(), kind.word()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(told).isEmpty();
    }

    /** Whether an answer says more than the address that was asked for. */
    private static boolean said(String address, String answer, String word) {
        var lower = answer.toLowerCase(Locale.ROOT);
        if (!address.contains(word)) {
            return lower.contains(word);
        }
        // An address that has the word may be repeated, as what was searched for is; a hit would say "om" before it.
        return lower.contains("om " + word);
    }
}
