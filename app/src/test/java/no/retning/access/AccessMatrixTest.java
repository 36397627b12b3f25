package no.retning.access;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.actionPlan;
import static no.retning.Fixtures.activity;
import static no.retning.Fixtures.admission;
import static no.retning.Fixtures.analysis;
import static no.retning.Fixtures.areaScheme;
import static no.retning.Fixtures.assessment;
import static no.retning.Fixtures.benefit;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.choice;
import static no.retning.Fixtures.decision;
import static no.retning.Fixtures.deliveryKey;
import static no.retning.Fixtures.dependency;
import static no.retning.Fixtures.detail;
import static no.retning.Fixtures.dilemma;
import static no.retning.Fixtures.document;
import static no.retning.Fixtures.finding;
import static no.retning.Fixtures.goal;
import static no.retning.Fixtures.hearing;
import static no.retning.Fixtures.hearingAnswer;
import static no.retning.Fixtures.hearingCampaign;
import static no.retning.Fixtures.hearingCoding;
import static no.retning.Fixtures.hearingLetter;
import static no.retning.Fixtures.hearingRemark;
import static no.retning.Fixtures.hearingTheme;
import static no.retning.Fixtures.indicator;
import static no.retning.Fixtures.input;
import static no.retning.Fixtures.involvement;
import static no.retning.Fixtures.keyEvent;
import static no.retning.Fixtures.link;
import static no.retning.Fixtures.maturityAssessment;
import static no.retning.Fixtures.maturityScheme;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.meeting;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.need;
import static no.retning.Fixtures.order;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.person;
import static no.retning.Fixtures.position;
import static no.retning.Fixtures.process;
import static no.retning.Fixtures.progress;
import static no.retning.Fixtures.proposal;
import static no.retning.Fixtures.release;
import static no.retning.Fixtures.report;
import static no.retning.Fixtures.risk;
import static no.retning.Fixtures.roadmap;
import static no.retning.Fixtures.round;
import static no.retning.Fixtures.scale;
import static no.retning.Fixtures.scenarios;
import static no.retning.Fixtures.screening;
import static no.retning.Fixtures.seat;
import static no.retning.Fixtures.solution;
import static no.retning.Fixtures.structure;
import static no.retning.Fixtures.swot;
import static no.retning.Fixtures.topic;
import static no.retning.Fixtures.yearlyReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.edition.NamedFile;
import no.retning.feedback.Feedback;
import no.retning.feedback.Feedbacks;
import no.retning.file.Received;
import no.retning.file.Uploads;
import no.retning.governance.AllMinutes;
import no.retning.governance.AllNumberSeries;
import no.retning.governance.Attendance;
import no.retning.governance.Attendances;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.Decisions;
import no.retning.governance.Impartialities;
import no.retning.governance.Impartiality;
import no.retning.governance.Inputs;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.Membership;
import no.retning.governance.Memberships;
import no.retning.governance.Minutes;
import no.retning.governance.NumberSeries;
import no.retning.governance.PackReading;
import no.retning.governance.PackReadings;
import no.retning.governance.Paper;
import no.retning.governance.PaperType;
import no.retning.governance.Papers;
import no.retning.governance.Remark;
import no.retning.governance.Remarks;
import no.retning.governance.Seat;
import no.retning.governance.Seats;
import no.retning.governance.Stance;
import no.retning.governance.Stances;
import no.retning.governance.Stand;
import no.retning.governance.Statement;
import no.retning.governance.Statements;
import no.retning.governance.Topics;
import no.retning.hearing.GroupAnswers;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingCampaigns;
import no.retning.hearing.HearingCodings;
import no.retning.hearing.HearingGroupings;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.Hearings;
import no.retning.hearing.Screenings;
import no.retning.identity.Account;
import no.retning.identity.Accounts;
import no.retning.identity.Assignment;
import no.retning.identity.Assignments;
import no.retning.instance.ServeOptions;
import no.retning.knowledge.ActionPlans;
import no.retning.knowledge.AmbitionScales;
import no.retning.knowledge.Analyses;
import no.retning.knowledge.Dilemmas;
import no.retning.knowledge.Findings;
import no.retning.knowledge.InvolvementRegister;
import no.retning.knowledge.KnowledgeOrders;
import no.retning.knowledge.ProcessPlans;
import no.retning.knowledge.ProgressReports;
import no.retning.knowledge.ScenarioSets;
import no.retning.knowledge.StrategicChoices;
import no.retning.knowledge.Swots;
import no.retning.knowledge.UserNeeds;
import no.retning.knowledge.YearlyReports;
import no.retning.monitor.AreaSchemes;
import no.retning.monitor.Assessments;
import no.retning.monitor.DeliveryKeys;
import no.retning.monitor.Indicators;
import no.retning.monitor.KeyEvents;
import no.retning.monitor.MaturityAssessments;
import no.retning.monitor.MaturitySchemes;
import no.retning.monitor.Releases;
import no.retning.page.WordBook;
import no.retning.poll.ClosePoll;
import no.retning.poll.OpenPoll;
import no.retning.poll.Poll;
import no.retning.poll.Polls;
import no.retning.poll.Question;
import no.retning.poll.QuestionType;
import no.retning.portfolio.Admissions;
import no.retning.portfolio.Benefits;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Reports;
import no.retning.portfolio.Risks;
import no.retning.portfolio.Rounds;
import no.retning.prioritisation.Calculations;
import no.retning.prioritisation.Choices;
import no.retning.prioritisation.Prioritisations;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;
import no.retning.record.Records;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Positions;
import no.retning.roadmap.Activities;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.Details;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.ScheduleRuns;
import no.retning.strategy.Chapter;
import no.retning.strategy.Chapters;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.Phase;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structures;
import no.retning.thread.Links;
import no.retning.uptake.Solutions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role × (kind, state, action) of the access file, through the commands and over HTTP. */
class AccessMatrixTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String PUBLIC = Actor.PUBLIC_ROLE;

    private static TestInstance instance;
    private static AccessRules rules;
    private static Commands commands;
    private static final Map<String, Subject<?>> SUBJECTS = new TreeMap<>();
    private static final Map<String, Principal> PRINCIPALS = new LinkedHashMap<>();

    /** A record of a kind, the collection it is in, and another that could be created. */
    private record Subject<R extends Recorded<R>>(Records<R> records, R record, R another, UUID parent) {
        void attempt(Actor actor, String action, long version) {
            if (action.equals(Commands.CREATE)) {
                commands.create(actor, records, another);
            } else {
                commands.change(actor, action, records, record.header().id(), version, same -> same);
            }
        }

        R inState(String state) {
            return another.with(another.header().in(state));
        }

        void attemptCreate(Actor actor, String state) {
            commands.create(actor, records, inState(state));
        }
    }

    private record Principal(Actor actor, String token, String csrf) {}

    @BeforeAll
    static void oneRecordOfEachKindAndOneAccountForEachRole() throws Exception {
        instance = TestInstance.start(Map.of());
        rules = instance.bean(AccessRules.class);
        commands = instance.bean(Commands.class);
        records();
        for (var role : rules.roles().keySet()) {
            if (!role.equals(PUBLIC) && !role.equals(Actor.SYSTEM_ROLE)) {
                PRINCIPALS.put(role, principal(role));
            }
        }
        PRINCIPALS.put(PUBLIC, new Principal(Actor.PUBLIC, "", ""));
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static <R extends Recorded<R>> R put(Class<? extends Records<R>> type, R record, R another, UUID parent) {
        var records = instance.bean(type);
        var created = commands.create(SYSTEM, records, record);
        SUBJECTS.put(records.kind(), new Subject<>(records, created, another, parent));
        return created;
    }

    private static void records() throws IOException {
        var strategy = put(Strategies.class, strategy("strategien"), strategy("en-annen"), UUID.randomUUID());
        var strategyId = strategy.header().id();
        var chapter = put(Chapters.class, chapter(strategyId, "k1"), chapter(strategyId, "k2"), strategyId);
        var chapterId = chapter.header().id();
        put(Paragraphs.class, paragraph(chapterId, "a1"), paragraph(chapterId, "a2"), chapterId);
        var owner = strategy.header().ref();
        var structure = put(Structures.class, structure("s1", owner), structure("s2", owner), UUID.randomUUID());
        var structureId = structure.header().id();
        var goal = put(
                Goals.class,
                goal(structure, "m1", GoalType.GOAL, 1),
                goal(structure, "m2", GoalType.GOAL, 2),
                structureId);
        put(Assessments.class, assessment("v1", goal), assessment("v2", goal), UUID.randomUUID());
        put(AreaSchemes.class, areaScheme("a1"), areaScheme("a2"), UUID.randomUUID());
        var maturity = put(MaturitySchemes.class, maturityScheme("m1"), maturityScheme("m2"), UUID.randomUUID());
        put(
                MaturityAssessments.class,
                maturityAssessment("m1", maturity),
                maturityAssessment("m2", maturity),
                UUID.randomUUID());
        put(KeyEvents.class, keyEvent("h1", goal), keyEvent("h2", goal), UUID.randomUUID());
        var guiding =
                put(GuidingDocuments.class, document("f1", "Føring 1"), document("f2", "Føring 2"), UUID.randomUUID());
        var hearing = put(Hearings.class, hearing("h1", guiding), hearing("h2", guiding), UUID.randomUUID());
        put(
                HearingLetters.class,
                hearingLetter(hearing, "a"),
                hearingLetter(hearing, "b"),
                hearing.header().id());
        var answer = put(HearingAnswers.class, hearingAnswer(hearing, 1), hearingAnswer(hearing, 2), UUID.randomUUID());
        var other = commands.create(SYSTEM, instance.bean(HearingAnswers.class), hearingAnswer(hearing, 3));
        put(
                Screenings.class,
                screening(answer),
                screening(other),
                other.header().id());
        var hearingId = hearing.header().id();
        put(HearingGroupings.class, GroupAnswers.blank(hearingId), GroupAnswers.blank(hearingId), hearingId);
        put(HearingCampaigns.class, hearingCampaign(hearing, 1), hearingCampaign(hearing, 2), UUID.randomUUID());
        put(
                HearingCodings.class,
                hearingCoding(answer, UUID.randomUUID()),
                hearingCoding(answer, UUID.randomUUID()),
                hearingId);
        put(HearingThemes.class, hearingTheme(hearing, "t1"), hearingTheme(hearing, "t2"), hearingId);
        put(HearingRemarks.class, hearingRemark(hearing, "m1"), hearingRemark(hearing, "m2"), hearingId);
        var from = guiding.header().ref();
        var to = goal.header().ref();
        put(
                Links.class,
                link("guides", from, to, structureId),
                link("evidence-for", from, to, structureId),
                UUID.randomUUID());
        put(Polls.class, poll(), poll(), UUID.randomUUID());
        heldPoll();
        put(Feedbacks.class, feedback(), feedback(), UUID.randomUUID());
        var account = put(Accounts.class, account("a"), account("b"), UUID.randomUUID());
        var accountId = account.header().id();
        put(
                Assignments.class,
                Assignment.of(UUID.randomUUID(), accountId, "member", Validity.ALWAYS),
                Assignment.of(UUID.randomUUID(), accountId, "chair", Validity.ALWAYS),
                accountId);
        register();
    }

    private static void register() {
        var none = UUID.randomUUID();
        var organisation =
                put(Organisations.class, organisation("o1", "Direktoratet"), organisation("o2", "Kommunen"), none);
        var organisationId = organisation.header().id();
        portfolio(organisationId);
        var person = put(People.class, person("Første"), person("Andre"), none);
        var personId = person.header().id();
        put(Positions.class, position(personId, organisationId), position(personId, organisationId), personId);
        var body = put(Bodies.class, body("organ-1"), body("organ-2"), none);
        var seat = put(
                Seats.class,
                seat(body, organisation),
                seat(body, organisation),
                body.header().id());
        put(
                Memberships.class,
                Membership.of(UUID.randomUUID(), seat, personId, false, SOURCE),
                Membership.of(UUID.randomUUID(), seat, personId, true, SOURCE),
                seat.header().id());
        put(Topics.class, topic("Tema 1"), topic("Tema 2"), none);
        var meeting = put(
                Meetings.class,
                meeting(body, Instant.parse("2031-02-03T10:00:00Z")),
                meeting(body, Instant.parse("2031-03-03T10:00:00Z")),
                none);
        var one = put(
                Cases.class,
                proposal(body, "Sak 1", CaseType.DISCUSSION),
                proposal(body, "Sak 2", CaseType.DISCUSSION),
                none);
        put(
                Papers.class,
                paper(one, "Framlegg 1"),
                paper(one, "Framlegg 2"),
                one.header().id());
        var other = commands.create(
                SYSTEM, instance.bean(Meetings.class), meeting(body, Instant.parse("2031-04-03T10:00:00Z")));
        put(PackReadings.class, reading(meeting), reading(other), none);
        put(Inputs.class, input(one, "Innspill 1"), input(one, "Innspill 2"), none);
        put(Decisions.class, decision(one, "Vedtak 1"), decision(one, "Vedtak 2"), none);
        put(AllNumberSeries.class, series(body, 2031), series(body, 2032), none);
        inTheMeeting(body, meeting, one, seat, personId);
        roadmaps(organisation);
        var choice = put(Prioritisations.class, Choices.simple("valg-1"), Choices.simple("valg-2"), none);
        put(
                Calculations.class,
                Choices.unfinished(choice),
                Choices.unfinished(choice),
                choice.header().id());
    }

    private static void roadmaps(Organisation owner) {
        var goals = instance.bean(Goals.class);
        var goal = goals.get(SUBJECTS.get(Goal.KIND).record().header().id());
        var roadmap = put(Roadmaps.class, roadmap("veikart-1", owner), roadmap("veikart-2", owner), UUID.randomUUID());
        var activity = put(
                Activities.class,
                activity(roadmap, goal, owner, "aktivitet-1"),
                activity(roadmap, goal, owner, "aktivitet-2"),
                roadmap.header().id());
        put(
                Details.class,
                detail(activity, "detalj-1"),
                detail(activity, "detalj-2"),
                activity.header().id());
        put(Analyses.class, analysis("analyse-1"), analysis("analyse-2"), UUID.randomUUID());
        put(KnowledgeOrders.class, order("b-1", null), order("b-2", null), UUID.randomUUID());
        put(UserNeeds.class, need("n-1"), need("n-2"), UUID.randomUUID());
        put(Swots.class, swot("swot-1"), swot("swot-2"), UUID.randomUUID());
        put(Dilemmas.class, dilemma("d-1"), dilemma("d-2"), UUID.randomUUID());
        put(ScenarioSets.class, scenarios("s-1"), scenarios("s-2"), UUID.randomUUID());
        put(AmbitionScales.class, scale("skala-1"), scale("skala-2"), UUID.randomUUID());
        put(StrategicChoices.class, choice("k-1"), choice("k-2"), UUID.randomUUID());
        put(InvolvementRegister.class, involvement("medvirkning-1"), involvement("medvirkning-2"), UUID.randomUUID());
        var process = put(ProcessPlans.class, process("prosess-1"), process("prosess-2"), UUID.randomUUID());
        put(ProgressReports.class, progress("rapport-1", process), progress("rapport-2", process), UUID.randomUUID());
        put(ActionPlans.class, actionPlan("plan-1"), actionPlan("plan-2"), UUID.randomUUID());
        put(YearlyReports.class, yearlyReport("aret-1"), yearlyReport("aret-2"), UUID.randomUUID());
        put(Findings.class, finding("funn-1"), finding("funn-2"), UUID.randomUUID());
        put(Solutions.class, solution("losning-1", owner), solution("losning-2", owner), UUID.randomUUID());
        var alsoMeasured = commands.create(SYSTEM, instance.bean(Indicators.class), indicator("indikator-3", owner));
        var measured = put(
                Indicators.class, indicator("indikator-1", owner), indicator("indikator-2", owner), UUID.randomUUID());
        put(
                Releases.class,
                release("utgivelse-1", measured),
                release("utgivelse-2", alsoMeasured),
                alsoMeasured.header().id());
        put(
                DeliveryKeys.class,
                deliveryKey(owner.header().id(), LocalDate.of(2999, 1, 1)),
                deliveryKey(owner.header().id(), LocalDate.of(2999, 1, 1)),
                UUID.randomUUID());
        put(
                ScheduleRuns.class,
                ComputeSchedule.blank(roadmap),
                ComputeSchedule.blank(roadmap),
                roadmap.header().id());
    }

    private static void portfolio(UUID owner) {
        var one = put(Measures.class, measure("t1", owner), measure("t2", owner), UUID.randomUUID());
        var other = commands.create(SYSTEM, instance.bean(Measures.class), measure("t3", owner));
        var id = one.header().id();
        put(Admissions.class, admission(id), admission(id), id);
        put(Risks.class, risk(id, 1), risk(id, 2), id);
        put(Dependencies.class, dependency(other, one), dependency(other, one), id);
        put(Benefits.class, benefit(one), benefit(one), id);
        var round = put(Rounds.class, round("r1"), round("r2"), UUID.randomUUID())
                .header()
                .id();
        put(Reports.class, report(round, one), report(round, other), round);
    }

    private static void inTheMeeting(Body body, Meeting meeting, Case one, Seat seat, UUID person) {
        var other = commands.create(SYSTEM, instance.bean(People.class), person("Tredje"))
                .header()
                .id();
        var later = commands.create(
                SYSTEM, instance.bean(Meetings.class), meeting(body, Instant.parse("2031-04-03T10:00:00Z")));
        var another = commands.create(SYSTEM, instance.bean(Cases.class), proposal(body, "Sak 3", CaseType.DISCUSSION));
        var seatId = seat.header().id();
        var meetingId = meeting.header().id();
        var caseId = one.header().id();
        put(
                Attendances.class,
                Attendance.of(meeting, seatId, person),
                Attendance.of(meeting, seatId, other),
                meetingId);
        put(
                Impartialities.class,
                Impartiality.of(one, seatId, person, "Grunn"),
                Impartiality.of(one, seatId, other, "Grunn"),
                caseId);
        put(
                Statements.class,
                Statement.of(one, seatId, null, nb("Sagt.")),
                Statement.of(one, seatId, 1, nb("Svart.")),
                caseId);
        put(
                Stances.class,
                Stance.of(one, seatId, Stand.ENDORSEMENT, LocalisedText.NONE),
                Stance.of(another, seatId, Stand.ENDORSEMENT, LocalisedText.NONE),
                caseId);
        var minutes = put(AllMinutes.class, minutes(meeting), minutes(later), meetingId)
                .header()
                .id();
        put(Remarks.class, remark(body, minutes), remark(body, minutes), minutes);
    }

    private static Minutes minutes(Meeting meeting) {
        return new Minutes(
                Header.draft(UUID.randomUUID(), Minutes.KIND, meeting.header().slug(), AllMinutes.DRAFT),
                meeting.body(),
                meeting.header().id(),
                meeting.bodyTitle(),
                nb("Referat"),
                meeting.starts(),
                meeting.ends(),
                meeting.place(),
                LocalisedText.NONE,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Remark remark(Body body, UUID minutes) {
        var id = UUID.randomUUID();
        return new Remark(
                Header.draft(id, Remark.KIND, id.toString(), Remarks.OPEN),
                body.header().id(),
                minutes,
                null,
                null,
                null,
                nb("Merknad."),
                LocalisedText.NONE);
    }

    private static PackReading reading(Meeting meeting) {
        var id = UUID.randomUUID();
        return new PackReading(
                Header.draft(id, PackReading.KIND, id.toString(), PackReadings.UNCONFIRMED),
                meeting.body(),
                meeting.header().id(),
                id.toString(),
                Personal.NONE,
                0,
                0);
    }

    private static Paper paper(Case one, String title) {
        var content = title.getBytes(StandardCharsets.UTF_8);
        var receipt = ((Received.Taken) instance.bean(Uploads.class)
                        .receive(SYSTEM, new ByteArrayInputStream(content), "framlegg.txt", null))
                .receipt();
        var file = new NamedFile(receipt.file().sha256(), "framlegg.txt", "text/plain", content.length);
        var id = UUID.randomUUID();
        return new Paper(
                Header.draft(id, Paper.KIND, id.toString(), Papers.DRAFT),
                one.header().id(),
                one.body(),
                PaperType.CASE_PAPER,
                nb(title),
                LocalisedText.NONE,
                "v0.1",
                "",
                file,
                false,
                "");
    }

    private static NumberSeries series(Body body, int year) {
        return new NumberSeries(
                Header.draft(UUID.randomUUID(), NumberSeries.KIND, "serie-" + year, "active"),
                body.header().id(),
                year,
                17,
                3,
                "Gitt før dette");
    }

    private static Strategy strategy(String slug) {
        return new Strategy(
                Header.draft(UUID.randomUUID(), Strategy.KIND, slug, Phase.KUNNSKAPSGRUNNLAG.state()),
                nb("Strategien " + slug),
                nb("Strategien"),
                nb("Et sammendrag."),
                Validity.ALWAYS,
                null,
                "Direktoratet",
                "0.1",
                List.of(),
                SOURCE,
                "");
    }

    private static Chapter chapter(UUID strategy, String slug) {
        return new Chapter(
                Header.draft(UUID.randomUUID(), Chapter.KIND, slug, "active"), strategy, 1, "1", nb("Kapittel"));
    }

    private static Paragraph paragraph(UUID chapter, String slug) {
        return new Paragraph(
                Header.draft(UUID.randomUUID(), Paragraph.KIND, slug, "active"), chapter, 1, nb("Avsnitt."), SOURCE);
    }

    private static Feedback feedback() {
        var id = UUID.randomUUID();
        return new Feedback(
                Header.draft(id, Feedback.KIND, id.toString(), Feedback.NEW),
                "/strategi",
                null,
                true,
                Personal.NONE,
                Instant.now(),
                "",
                null);
    }

    /** A poll that has both what an open one has and what a closed one has, for it is tried in every state. */
    private static void heldPoll() throws IOException {
        var sql = instance.bean(JdbcClient.class);
        var draft = SUBJECTS.get(Poll.KIND).record();
        var id = draft.header().id();
        var open = instance.bean(OpenPoll.class).open(SYSTEM, id, draft.header().version());
        var box = sql.sql("select * from poll.box where poll = :id")
                .param("id", id)
                .query()
                .singleRow();
        var key = instance.bean(ServeOptions.class).home().resolve("polls").resolve(id + ".key");
        var bytes = Files.readAllBytes(key);
        var closed =
                instance.bean(ClosePoll.class).close(SYSTEM, id, open.header().version());
        Files.write(key, bytes);
        sql.sql("insert into poll.box (poll, generation, answers, sealed)"
                        + " values (:poll, :generation, :answers, :sealed)")
                .params(box)
                .update();
        SUBJECTS.put(Poll.KIND, new Subject<>(instance.bean(Polls.class), closed, poll(), UUID.randomUUID()));
    }

    private static Poll poll() {
        var id = UUID.randomUUID();
        var question = new Question(QuestionType.SINGLE, nb("Er du enig?"), List.of(nb("Ja"), nb("Nei")), List.of(), 0);
        var poll = Poll.draft(id, null, Set.of()).asking(nb("Avstemning"), nb("NUIT"), List.of(question));
        return poll.with(Header.draft(id, Poll.KIND, id.toString(), Poll.DRAFT));
    }

    private static Account account(String subject) {
        return Account.of(
                UUID.randomUUID(),
                "https://issuer.example",
                new Personal(subject),
                new Personal("N"),
                new Personal("e"));
    }

    private static Principal principal(String role) throws Exception {
        var account = commands.create(SYSTEM, instance.bean(Accounts.class), account("principal-" + role));
        var id = account.header().id();
        commands.create(
                SYSTEM, instance.bean(Assignments.class), Assignment.of(UUID.randomUUID(), id, role, Validity.ALWAYS));
        var token = "token-of-" + role;
        var csrf = "secret-of-" + role;
        instance.bean(JdbcClient.class)
                .sql("insert into identity.session (token, account, csrf) values (:token, :account, :csrf)")
                .param("token", MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)))
                .param("account", id)
                .param("csrf", csrf)
                .update();
        return new Principal(Actor.person(id, role, Set.of(role)), token, csrf);
    }

    private static void force(Subject<?> subject, String state) {
        instance.bean(JdbcClient.class)
                .sql("update record.record set state = :state where id = :id")
                .param("state", state)
                .param("id", subject.record().header().id())
                .update();
    }

    @Test
    void everyKindOfTheFileIsTried() {
        assertThat(SUBJECTS.keySet()).isEqualTo(new TreeMap<>(rules.kinds()).keySet());
    }

    @Test
    void throughTheCommandsEachMayExactlyWhatTheFileSays() {
        var wrong = new ArrayList<String>();
        int cells = 0;
        for (var entry : SUBJECTS.entrySet()) {
            var kind = rules.kind(entry.getKey());
            for (var state : kind.states()) {
                force(entry.getValue(), state);
                for (var action : kind.actions().entrySet()) {
                    for (var principal : PRINCIPALS.entrySet()) {
                        cells++;
                        var actor = principal.getValue().actor();
                        boolean expected = expected(action.getValue(), state, actor);
                        if (attempt(entry.getValue(), actor, action.getKey(), state) != expected) {
                            wrong.add("%s should %sbe able to %s a %s that is %s"
                                    .formatted(
                                            principal.getKey(),
                                            expected ? "" : "not ",
                                            action.getKey(),
                                            entry.getKey(),
                                            state));
                        }
                    }
                }
            }
            force(entry.getValue(), entry.getValue().record().header().state());
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(1_000);
    }

    @Test
    void theHistoryOfEveryKindIsToldInWords() throws Exception {
        var book = new WordBook();
        var wrong = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            for (var entry : SUBJECTS.entrySet()) {
                var kind = rules.kind(entry.getKey());
                for (var words : book.languages().values()) {
                    kind.actions().keySet().stream()
                            .map(action -> "strategy.action." + action)
                            .filter(key -> !words.has(key))
                            .forEach(key -> wrong.add(key + " in " + words.lang()));
                    kind.fields().keySet().stream()
                            .map(field -> "strategy.field." + field)
                            .filter(key -> !words.has(key))
                            .forEach(key -> wrong.add(key + " in " + words.lang()));
                }
                var record = entry.getValue().record();
                for (var principal : PRINCIPALS.entrySet()) {
                    if (!principal.getKey().equals(PUBLIC)
                            && instance.bean(Access.class)
                                    .allows(principal.getValue().actor(), record, "view")) {
                        int status = status(
                                client,
                                "/arbeid/historikk/" + record.header().ref(),
                                "GET /arbeid/historikk/{kind}/{id}",
                                principal.getValue());
                        if (status != 200) {
                            wrong.add(status + " for the history of a " + entry.getKey() + " to " + principal.getKey());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean expected(AccessRules.Action action, String state, Actor actor) {
        return isIn(action, state) && actor.hasAny(action.by());
    }

    /** Whether it was let through; nothing that is tried ever becomes true. */
    private static boolean attempt(Subject<?> subject, Actor actor, String action, String state) {
        var access = instance.bean(Access.class);
        try {
            instance.bean(TransactionTemplate.class).executeWithoutResult(never -> {
                never.setRollbackOnly();
                var header = subject.record().header();
                if (action.equals("view")) {
                    access.require(actor, header.kind(), state, action);
                } else if (action.equals(Commands.CREATE)) {
                    subject.attemptCreate(actor, state);
                } else {
                    subject.attempt(actor, action, header.version());
                }
            });
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    @Test
    void overHttpEachGetsInExactlyWhereTheFileSays() throws Exception {
        var wrong = new ArrayList<String>();
        int cells = 0;
        try (var client = HttpClient.newHttpClient()) {
            for (var entry : SUBJECTS.entrySet()) {
                var kind = rules.kind(entry.getKey());
                var subject = entry.getValue();
                for (var state : kind.states()) {
                    force(subject, state);
                    for (var action : kind.actions().entrySet()) {
                        var at = action.getValue().at();
                        if (at == null
                                || !tried(action.getKey(), at, state, subject)
                                || !action.getKey().equals(Commands.CREATE)
                                        && !isDrawn(kind, action.getValue(), state)) {
                            continue;
                        }
                        for (var principal : PRINCIPALS.entrySet()) {
                            cells++;
                            boolean expected = expected(
                                    action.getValue(),
                                    state,
                                    principal.getValue().actor());
                            int status =
                                    status(client, address(at, action.getKey(), subject), at, principal.getValue());
                            if (status >= 500 || letIn(status, principal.getKey()) != expected) {
                                wrong.add("%s got %d from %s on a %s that is %s, who should %sget in"
                                        .formatted(
                                                principal.getKey(),
                                                status,
                                                at,
                                                entry.getKey(),
                                                state,
                                                expected ? "" : "not "));
                            }
                        }
                    }
                }
                force(subject, subject.record().header().state());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(500);
    }

    /**
     * By the commands every state is tried; over HTTP the first in which an action is allowed and the first in which it is
     * not, in a long run every one.
     */
    private static boolean isDrawn(AccessRules.Kind kind, AccessRules.Action action, String state) {
        return Boolean.getBoolean("long")
                || kind.states().stream()
                        .filter(other -> isIn(action, other) == isIn(action, state))
                        .findFirst()
                        .orElseThrow()
                        .equals(state);
    }

    private static boolean isIn(AccessRules.Action action, String state) {
        return action.in().contains("all") || action.in().contains(state);
    }

    /** A form for a new record asks in the state that new records have; another route must say which record it means. */
    private static boolean tried(String action, String at, String state, Subject<?> subject) {
        return action.equals(Commands.CREATE)
                ? subject.another().header().state().equals(state)
                : at.contains("{id}");
    }

    private static String address(String at, String action, Subject<?> subject) {
        var id = action.equals(Commands.CREATE)
                ? subject.parent()
                : subject.record().header().id();
        return at.substring(at.indexOf(' ') + 1).replace("{id}", id.toString());
    }

    private static int status(HttpClient client, String path, String at, Principal principal)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(instance.baseUrl() + path)).header("Sec-Fetch-Site", "same-origin");
        if (!principal.token().isEmpty()) {
            request.header("Cookie", "__Host-retning=" + principal.token());
        }
        if (at.startsWith("GET ")) {
            request.GET();
        } else {
            // A version that nobody has seen: whoever gets in is told so, and nothing changes.
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("version=-1&fra=%s&til=%s&_csrf=%s"
                            .formatted(
                                    SUBJECTS.get("document").record().header().ref(),
                                    SUBJECTS.get("goal").record().header().ref(),
                                    masked(principal.csrf()))));
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static String masked(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * bytes.length)
                        .put(new byte[bytes.length])
                        .put(bytes)
                        .array());
    }

    /** Somebody who is nobody is shown the way to sign in; anybody else sees nothing. */
    private static boolean letIn(int status, String principal) {
        return !(status == 403
                || status == 404
                || (principal.equals(PUBLIC) && (status == 302 || status == 303 || status == 401)));
    }
}
