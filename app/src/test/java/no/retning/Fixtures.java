package no.retning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.access.Actor;
import no.retning.engines.cube.Revisions;
import no.retning.figure.Amount;
import no.retning.governance.Body;
import no.retning.governance.BodyLevel;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Cases;
import no.retning.governance.Decision;
import no.retning.governance.DecisionRule;
import no.retning.governance.Decisions;
import no.retning.governance.Giver;
import no.retning.governance.GiverKind;
import no.retning.governance.Handling;
import no.retning.governance.Input;
import no.retning.governance.InputAnswer;
import no.retning.governance.Inputs;
import no.retning.governance.Meeting;
import no.retning.governance.Meetings;
import no.retning.governance.Placement;
import no.retning.governance.Presenter;
import no.retning.governance.Seat;
import no.retning.governance.SeatRole;
import no.retning.governance.Sender;
import no.retning.governance.Topic;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.Deadline;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingCampaign;
import no.retning.hearing.HearingCoding;
import no.retning.hearing.HearingFrame;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingQuestion;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingStance;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.HearingType;
import no.retning.hearing.Invitation;
import no.retning.hearing.LetterChannel;
import no.retning.hearing.LetterReason;
import no.retning.hearing.LetterSender;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.RemarkTreatment;
import no.retning.hearing.SaidPoint;
import no.retning.hearing.Screening;
import no.retning.hearing.Withholding;
import no.retning.knowledge.ActionPlan;
import no.retning.knowledge.Alternative;
import no.retning.knowledge.AmbitionScale;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.AnalysisSection;
import no.retning.knowledge.AnalysisType;
import no.retning.knowledge.Axis;
import no.retning.knowledge.Dilemma;
import no.retning.knowledge.Finding;
import no.retning.knowledge.FocusArea;
import no.retning.knowledge.Horizon;
import no.retning.knowledge.Importance;
import no.retning.knowledge.Initiative;
import no.retning.knowledge.Involvement;
import no.retning.knowledge.InvolvementType;
import no.retning.knowledge.Judged;
import no.retning.knowledge.KnowledgeOrder;
import no.retning.knowledge.NeedGroup;
import no.retning.knowledge.Outcome;
import no.retning.knowledge.Passage;
import no.retning.knowledge.Pole;
import no.retning.knowledge.ProcessPlan;
import no.retning.knowledge.ProcessStep;
import no.retning.knowledge.ProgressReport;
import no.retning.knowledge.Quadrant;
import no.retning.knowledge.ReportChapter;
import no.retning.knowledge.ScaleReading;
import no.retning.knowledge.Scenario;
import no.retning.knowledge.ScenarioSet;
import no.retning.knowledge.Stance;
import no.retning.knowledge.StepType;
import no.retning.knowledge.StrategicChoice;
import no.retning.knowledge.StrategicResource;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.Use;
import no.retning.knowledge.UserNeed;
import no.retning.knowledge.YearlyReport;
import no.retning.monitor.Aggregation;
import no.retning.monitor.Announcement;
import no.retning.monitor.AreaScheme;
import no.retning.monitor.AreaType;
import no.retning.monitor.Assessment;
import no.retning.monitor.Confidence;
import no.retning.monitor.Correction;
import no.retning.monitor.Definition;
import no.retning.monitor.DeliveryKey;
import no.retning.monitor.Direction;
import no.retning.monitor.FigureOrigin;
import no.retning.monitor.Frequency;
import no.retning.monitor.Indicator;
import no.retning.monitor.IndicatorType;
import no.retning.monitor.KeyEvent;
import no.retning.monitor.KeyEventType;
import no.retning.monitor.MaturityAssessment;
import no.retning.monitor.MaturityScheme;
import no.retning.monitor.Narrative;
import no.retning.monitor.Release;
import no.retning.monitor.ReleaseReason;
import no.retning.monitor.Trend;
import no.retning.monitor.UpstreamState;
import no.retning.monitor.Verdict;
import no.retning.page.Dates;
import no.retning.portfolio.Admission;
import no.retning.portfolio.Admissions;
import no.retning.portfolio.Answers;
import no.retning.portfolio.Benefit;
import no.retning.portfolio.BenefitType;
import no.retning.portfolio.Benefits;
import no.retning.portfolio.Cost;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureType;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Met;
import no.retning.portfolio.Report;
import no.retning.portfolio.Risk;
import no.retning.portfolio.RiskLevel;
import no.retning.portfolio.Risks;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Ref;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationType;
import no.retning.register.Person;
import no.retning.register.Position;
import no.retning.register.WrittenStandard;
import no.retning.roadmap.Activity;
import no.retning.roadmap.ActivityLevel;
import no.retning.roadmap.Detail;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.UserGroup;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.Structure;
import no.retning.thread.Link;
import no.retning.uptake.Solution;
import no.retning.uptake.Threshold;
import org.jspecify.annotations.Nullable;

/** Small things to build tests from, in the words of the domain. */
public final class Fixtures {
    public static final Actor SECRETARY =
            Actor.person(UUID.fromString("0199aaaa-0000-7000-8000-000000000001"), "Sekretær", Set.of("secretariat"));
    public static final Actor AUDITOR =
            Actor.person(UUID.fromString("0199aaaa-0000-7000-8000-000000000002"), "Riksrevisor", Set.of("auditor"));
    public static final Source SOURCE = new Source("Eksempel til prøver", null, true);

    private Fixtures() {}

    public static LocalisedText nb(String text) {
        return LocalisedText.of("nb", text);
    }

    public static GuidingDocument document(String slug, String title) {
        return new GuidingDocument(
                Header.draft(UUID.randomUUID(), GuidingDocument.KIND, slug, "active"),
                nb(title),
                nb(title),
                "Departementet",
                "2013",
                false,
                null,
                nb("Hva dokumentet sier om " + title + "."),
                null,
                "",
                null,
                SOURCE);
    }

    /** An active project, executing. */
    public static Measure measure(String slug, UUID owner) {
        return new Measure(
                Header.draft(UUID.randomUUID(), Measure.KIND, slug, Measures.ACTIVE),
                nb("Tiltak " + slug),
                LocalisedText.NONE,
                nb("Formålet med " + slug + "."),
                LocalisedText.NONE,
                MeasureType.PROJECT,
                owner,
                null,
                "",
                "",
                "execute",
                List.of(),
                RiskLevel.UNKNOWN,
                null,
                List.of(),
                null,
                List.of(),
                "",
                List.of(),
                null,
                List.of(),
                false,
                LocalisedText.NONE,
                null,
                SOURCE);
    }

    /** The same, with sums that are kept from publication. */
    public static Measure confidential(Measure measure, BigDecimal p50, BigDecimal p85) {
        return new Measure(
                measure.header(),
                measure.title(),
                measure.shortTitle(),
                measure.summary(),
                measure.text(),
                measure.type(),
                measure.owner(),
                measure.reporter(),
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
                List.of(new Financing(measure.owner(), 2027, p50, p85, 2026)),
                true,
                measure.unfunded(),
                new Cost(p50, p85, null, 2026),
                measure.source());
    }

    public static Risk risk(UUID measure, int number) {
        var id = UUID.randomUUID();
        return new Risk(
                Header.draft(id, Risk.KIND, id.toString(), Risks.OPEN),
                new Ref(Measure.KIND, measure),
                number,
                nb("Det går galt"),
                nb("Fordi det er vanskelig"),
                nb("Det blir dyrere"),
                2,
                3,
                nb("Vi følger med."),
                null,
                SOURCE);
    }

    public static Dependency dependency(Measure needed, Measure needing) {
        var id = UUID.randomUUID();
        return new Dependency(
                Header.draft(id, Dependency.KIND, id.toString(), Dependencies.PROPOSED),
                needed.header().ref(),
                needing.header().ref(),
                DependencyType.DELIVERY,
                nb("En leveranse"),
                LocalDate.of(2031, 1, 1),
                0,
                LocalisedText.NONE,
                SOURCE);
    }

    /** Not decided; it meets the criteria of the spring of 2024. */
    public static Admission admission(UUID measure) {
        var id = UUID.randomUUID();
        return new Admission(
                Header.draft(id, Admission.KIND, id.toString(), Admissions.ASSESSED),
                measure,
                "criteria-2",
                new TreeMap<>(Map.of(
                        "1", new Admission.Answer(Met.YES, nb("Kjernen")),
                        "2b", new Admission.Answer(Met.YES, nb("Nevnt i strategien")))),
                LocalDate.of(2024, 5, 2),
                "Porteføljekontoret",
                null,
                SOURCE);
    }

    public static Benefit benefit(Measure measure) {
        var id = UUID.randomUUID();
        return new Benefit(
                Header.draft(id, Benefit.KIND, id.toString(), Benefits.ACTIVE),
                measure.header().id(),
                nb("Spart tid"),
                BenefitType.UNPRICED,
                measure.owner(),
                nb("En time"),
                nb("Ti minutter"),
                List.of(),
                List.of(),
                SOURCE);
    }

    /** A round whose cut-off has passed. */
    public static Round round(String slug) {
        return new Round(
                Header.draft(UUID.randomUUID(), Round.KIND, slug, Rounds.CREATED),
                nb("Runde " + slug),
                null,
                Instant.parse("2026-01-15T11:00:00Z"),
                "scale-1",
                LocalisedText.NONE,
                List.of(),
                List.of());
    }

    /** One that its owner has begun on. */
    public static Report report(UUID round, Measure measure) {
        return Report.asked(UUID.randomUUID(), round, measure.header().id(), Answers.of(measure))
                .begun(Instant.parse("2026-01-05T09:00:00Z"));
    }

    public static Structure structure(String slug, Ref owner) {
        return new Structure(
                Header.draft(UUID.randomUUID(), Structure.KIND, slug, "active"),
                nb("Målene i " + slug),
                nb("En struktur av mål."),
                owner,
                SOURCE);
    }

    public static Goal goal(Structure in, String slug, GoalType type, int position) {
        return new Goal(
                Header.draft(UUID.randomUUID(), Goal.KIND, slug, "active"),
                in.header().id(),
                null,
                position,
                type,
                String.valueOf(position),
                nb("Tittelen på " + slug),
                nb("Teksten til " + slug + "."),
                SOURCE);
    }

    public static Link link(String type, Ref from, Ref to, UUID statedIn) {
        var id = UUID.randomUUID();
        return new Link(
                Header.draft(id, Link.KIND, "trad-" + id, "active").valid(Validity.from(LocalDate.of(2023, 1, 1))),
                type,
                from,
                to,
                nb("Fordi det står i dokumentet."),
                SOURCE,
                "Direktoratet for e-helse",
                LocalDate.of(2023, 1, 1),
                statedIn);
    }

    public static Organisation organisation(String slug, String title) {
        return new Organisation(
                Header.draft(UUID.randomUUID(), Organisation.KIND, slug, "active"),
                nb(title),
                LocalisedText.NONE,
                OrganisationType.OTHER,
                OrganisationLevel.NATIONAL,
                "",
                null,
                WrittenStandard.NONE,
                SOURCE);
    }

    public static Person person(String name) {
        return Person.of(UUID.randomUUID(), new Personal(name), null, SOURCE);
    }

    public static Position position(UUID person, UUID organisation) {
        return new Position(
                Header.draft(UUID.randomUUID(), Position.KIND, "stilling-" + UUID.randomUUID(), "active"),
                person,
                organisation,
                nb("Direktør"),
                false,
                SOURCE);
    }

    public static Body body(String slug) {
        return new Body(
                Header.draft(UUID.randomUUID(), Body.KIND, slug, "active"),
                nb("Utvalget " + slug),
                nb(slug),
                nb("Utvalget gir råd."),
                BodyLevel.SENIOR_MANAGERS,
                DecisionRule.CONSENSUS,
                true,
                SOURCE);
    }

    public static Seat seat(Body body, Organisation organisation) {
        return Seat.of(
                UUID.randomUUID(), body.header().id(), organisation.header().id(), SeatRole.MEMBER, SOURCE);
    }

    public static Meeting meeting(Body body, Instant starts) {
        var id = UUID.randomUUID();
        return new Meeting(
                Header.draft(id, Meeting.KIND, id.toString(), Meetings.PLANNED),
                body.header().id(),
                body.shortTitle(),
                body.header().slug(),
                null,
                nb("Møte i " + body.header().slug()),
                starts,
                starts.plus(Duration.ofHours(2)),
                nb("Møterommet"),
                false,
                false,
                "",
                LocalisedText.NONE,
                SOURCE);
    }

    public static Case proposal(Body body, String title, CaseType... types) {
        var id = UUID.randomUUID();
        var all = CaseTypes.of(types);
        return new Case(
                Header.draft(id, Case.KIND, id.toString(), Cases.PROPOSED),
                body.header().id(),
                null,
                null,
                false,
                false,
                nb(title),
                LocalisedText.NONE,
                all,
                nb("Om " + title + "."),
                List.of(new Presenter(new Personal("Den som legger fram"), "Direktoratet")),
                Placement.none(all.minutes()),
                List.of(nb("Hva mener utvalget om " + title + "?")),
                nb("Utvalget tar saken om " + title + " til orientering."),
                LocalisedText.NONE,
                null,
                "",
                true,
                Handling.NONE,
                SOURCE);
    }

    public static Input input(Case about, String text) {
        var id = UUID.randomUUID();
        return new Input(
                Header.draft(id, Input.KIND, id.toString(), Inputs.REGISTERED),
                about.header().ref(),
                about.body(),
                nb("Innspill fra Helsefaglig forum"),
                nb(text),
                new Giver(GiverKind.OTHER, null, null, nb("Helsefaglig forum")),
                Sender.NONE,
                LocalDate.of(2021, 9, 2),
                InputAnswer.NONE,
                true,
                SOURCE);
    }

    public static Decision decision(Case in, String obligation) {
        var id = UUID.randomUUID();
        return new Decision(
                Header.draft(id, Decision.KIND, id.toString(), Decisions.OPEN),
                in.header().id(),
                in.body(),
                nb("Vedtak i saken"),
                in.decision(),
                null,
                nb("Direktoratet"),
                nb(obligation),
                null,
                Decision.Duty.NONE,
                Decision.Report.NONE,
                SOURCE);
    }

    public static Roadmap roadmap(String slug, Organisation owner) {
        return new Roadmap(
                Header.draft(UUID.randomUUID(), Roadmap.KIND, slug, Roadmap.ACTIVE),
                nb("Veikartet " + slug),
                nb("Hva som gjøres for å nå målene."),
                owner.header().id(),
                SOURCE);
    }

    public static Activity activity(Roadmap roadmap, Goal goal, Organisation owner, String slug) {
        return new Activity(
                Header.draft(UUID.randomUUID(), Activity.KIND, slug, Activity.PLANNED),
                roadmap.header().id(),
                goal.header().id(),
                List.of(),
                null,
                null,
                nb("Aktiviteten " + slug),
                nb("Hva som gjøres i " + slug + "."),
                LocalisedText.NONE,
                owner.header().id(),
                List.of(UserGroup.MUNICIPAL_HEALTH),
                ActivityLevel.NATIONAL,
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                null,
                List.of(),
                null,
                null,
                null,
                SOURCE);
    }

    /** For municipalities, with benefit from 80 per cent and no figures. */
    public static Solution solution(String slug, Organisation owner) {
        return new Solution(
                Header.draft(UUID.randomUUID(), Solution.KIND, slug, Solution.ACTIVE),
                nb("Løsningen " + slug),
                nb("Hva den er til."),
                owner.header().id(),
                "",
                null,
                List.of(UserGroup.MUNICIPAL_HEALTH),
                new Threshold(BigDecimal.valueOf(80), nb("Derfor."), SOURCE),
                List.of(),
                List.of(),
                SOURCE);
    }

    /** A draft with one passage that speaks for it. */
    public static Finding finding(String slug) {
        return new Finding(
                Header.draft(UUID.randomUUID(), Finding.KIND, slug, Finding.DRAFT),
                nb("Funnet " + slug),
                nb("Mer om det."),
                "Prøverne",
                null,
                List.of(passage(Use.FOR, "Det sies her.")),
                null,
                LocalisedText.NONE,
                SOURCE);
    }

    /** A draft with one section in it, in which nothing has been found yet. */
    public static Analysis analysis(String slug) {
        return new Analysis(
                Header.draft(UUID.randomUUID(), Analysis.KIND, slug, Analysis.DRAFT),
                nb("Analysen " + slug),
                nb("Kort om den."),
                AnalysisType.INTERNAL,
                "Prøverne",
                "0.1",
                List.of(section("forst")),
                List.of(),
                List.of(),
                List.of(),
                SOURCE);
    }

    public static AnalysisSection section(String slug, UUID... findings) {
        return new AnalysisSection(
                UUID.randomUUID(),
                slug,
                nb("Avsnittet " + slug),
                nb("Teksten i " + slug + "."),
                List.of(findings),
                SOURCE);
    }

    /** A draft that asks for something by a day; nobody is asked yet. */
    public static KnowledgeOrder order(String slug, @Nullable LocalDate due) {
        return new KnowledgeOrder(
                Header.draft(UUID.randomUUID(), KnowledgeOrder.KIND, slug, KnowledgeOrder.DRAFT),
                nb("Bestillingen " + slug),
                nb("Mer om den."),
                nb("Fordi vi ikke vet det."),
                "Prøverne",
                null,
                null,
                due,
                null,
                List.of(),
                SOURCE);
    }

    /** A draft that nothing shows and no goal is to meet. */
    public static UserNeed need(String slug) {
        return new UserNeed(
                Header.draft(UUID.randomUUID(), UserNeed.KIND, slug, UserNeed.DRAFT),
                nb("Behovet " + slug),
                nb("Mer om det."),
                NeedGroup.NEXT_OF_KIN,
                "Prøverne",
                List.of(),
                List.of(),
                SOURCE);
    }

    /** A draft with one point in it. */
    public static Swot swot(String slug) {
        return new Swot(
                Header.draft(UUID.randomUUID(), Swot.KIND, slug, Swot.DRAFT),
                nb("SWOT-en " + slug),
                nb("Kort om den."),
                "Prøverne",
                "0.1",
                List.of(point(Quadrant.WEAKNESS, "svak")),
                List.of(),
                List.of(),
                SOURCE);
    }

    public static SwotPoint point(Quadrant quadrant, String slug) {
        return new SwotPoint(UUID.randomUUID(), slug, quadrant, null, nb("Punktet " + slug), List.of(), SOURCE);
    }

    /** A draft with one meeting planned and no word of what came of it. */
    public static ProcessPlan process(String slug) {
        return new ProcessPlan(
                Header.draft(UUID.randomUUID(), ProcessPlan.KIND, slug, ProcessPlan.DRAFT),
                nb("Prosessen " + slug),
                nb("Kort om den."),
                "Prøverne",
                "",
                List.of(step(StepType.MEETING, "mote", "2030-09-07", null, null)),
                SOURCE);
    }

    /** A step of a process, whose title is its slug. */
    public static ProcessStep step(
            StepType type, String slug, String from, @Nullable String until, @Nullable Outcome outcome) {
        return new ProcessStep(
                UUID.randomUUID(),
                slug,
                type,
                nb("Steget " + slug),
                LocalisedText.NONE,
                null,
                new RoughDate(from),
                until == null ? null : new RoughDate(until),
                outcome,
                SOURCE);
    }

    /** A draft of a workshop on a day, with nobody in it. */
    public static Involvement involvement(String slug) {
        return involvement(slug, InvolvementType.WORKSHOP, "2030-05-01", List.of(), null, null, null);
    }

    /** A draft of a round of involvement, with organisations by name. */
    public static Involvement involvement(
            String slug,
            InvolvementType type,
            String day,
            List<String> organisations,
            @Nullable Amount counted,
            @Nullable Amount persons,
            @Nullable Integer firstTime) {
        return new Involvement(
                Header.draft(UUID.randomUUID(), Involvement.KIND, slug, Involvement.DRAFT),
                nb("Runden " + slug),
                LocalisedText.NONE,
                "Prøverne",
                type,
                new RoughDate(day),
                null,
                List.of(),
                organisations,
                counted,
                persons,
                firstTime,
                null,
                LocalisedText.NONE,
                SOURCE);
    }

    /** Being considered, with two alternatives and nothing that it rests on. */
    public static StrategicChoice choice(String slug) {
        return new StrategicChoice(
                Header.draft(UUID.randomUUID(), StrategicChoice.KIND, slug, StrategicChoice.CONSIDERED),
                nb("Valget " + slug),
                nb("Bakgrunnen."),
                "Prøverne",
                List.of(alternative("Det ene"), alternative("Det andre")),
                LocalisedText.NONE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SOURCE);
    }

    /** A draft that tells of a process up to the end of March 2026. */
    public static ProgressReport progress(String slug, ProcessPlan process) {
        return new ProgressReport(
                Header.draft(UUID.randomUUID(), ProgressReport.KIND, slug, ProgressReport.DRAFT),
                nb("Framdriften " + slug),
                process.header().id(),
                LocalDate.of(2026, 3, 31),
                "Prøverne",
                nb("Det går framover."),
                SOURCE);
    }

    /** A draft of a plan with one focus area, and one initiative in it that nobody answers for. */
    public static ActionPlan actionPlan(String slug) {
        var area = new FocusArea(UUID.randomUUID(), "innsats", nb("Innsats"), nb("Der det trengs."), null, SOURCE);
        var initiative = new Initiative(
                UUID.randomUUID(),
                "initiativ",
                area.id(),
                nb("Initiativ"),
                nb("Det skal gjøres."),
                null,
                new RoughDate("2026"),
                null,
                List.of(),
                LocalisedText.NONE,
                LocalisedText.NONE,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SOURCE);
        return new ActionPlan(
                Header.draft(UUID.randomUUID(), ActionPlan.KIND, slug, ActionPlan.DRAFT),
                nb("Handlingsplanen " + slug),
                nb("Det som skal gjøres."),
                "Prøverne",
                List.of(area),
                List.of(initiative),
                SOURCE);
    }

    /** A draft of a report for 2026 with one chapter and one trend. */
    public static YearlyReport yearlyReport(String slug) {
        return new YearlyReport(
                Header.draft(UUID.randomUUID(), YearlyReport.KIND, slug, YearlyReport.DRAFT),
                nb("Årsrapporten " + slug),
                nb("Slik gikk året."),
                2026,
                "Prøverne",
                List.of(new ReportChapter(UUID.randomUUID(), "tall", nb("Tall"), nb("Noen tall."), SOURCE)),
                List.of(new no.retning.knowledge.Trend(
                        UUID.randomUUID(),
                        "trend",
                        nb("Noe endrer seg"),
                        nb("Litt etter litt."),
                        Horizon.NOW,
                        List.of(),
                        List.of(),
                        SOURCE)),
                SOURCE);
    }

    /** A draft as of the end of March 2026, on track, by nobody in particular. */
    public static Assessment assessment(String slug, Goal goal) {
        return new Assessment(
                Header.draft(UUID.randomUUID(), Assessment.KIND, slug, Assessment.DRAFT),
                nb("Vurderingen " + slug),
                goal.header().ref(),
                LocalDate.of(2026, 3, 31),
                new Narrative(nb("Det har skjedd noe."), nb("Tallene øker."), nb("Mer er i gang."), nb("Det går bra.")),
                new Verdict("goals-1", "on-track", Trend.BETTER, Confidence.MEDIUM),
                "Prøverne",
                List.of(),
                Set.of(),
                null,
                null,
                SOURCE);
    }

    /** A draft on a guiding document, of ample length, with one question and one invited. */
    public static Hearing hearing(String slug, GuidingDocument about) {
        return new Hearing(
                Header.draft(UUID.randomUUID(), Hearing.KIND, slug, Hearing.DRAFT),
                nb("Høringen " + slug),
                HearingType.GENERAL,
                about.header().ref(),
                "",
                "22/414",
                new HearingFrame(
                        "Prøverne", nb("Hva mener du?"), nb("Resten."), LocalisedText.NONE, "post@example.org", SOURCE),
                List.of(new HearingQuestion(UUID.randomUUID(), nb("Er du enig?"), null)),
                List.of(new Invitation(null, "Eksempelforeningen", "Foreninger", "nb")),
                "utredningsinstruksen-2016",
                null,
                null,
                Deadline.endOf(LocalDate.now(Dates.ZONE).plusMonths(4), Dates.ZONE),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** An answer that was late, and has a contact. */
    /** What has been proposed to withhold of an answer: all of its first point. */
    public static Screening screening(HearingAnswer answer) {
        return Screening.blank(answer)
                .screened(
                        Actor.system("test"),
                        answer.revision(),
                        List.of(Withholding.point(0, List.of(), "personal")),
                        "Grunnen",
                        null);
    }

    public static HearingAnswer hearingAnswer(Hearing hearing, int number) {
        var id = UUID.randomUUID();
        return new HearingAnswer(
                Header.draft(id, HearingAnswer.KIND, "svar-" + id, HearingAnswer.RECEIVED),
                nb("Eksempelforeningen"),
                hearing.header().id(),
                number,
                1,
                new AnswerContent(
                        List.of(new OnBehalfOf("Eksempelforeningen", null)),
                        false,
                        List.of(new AnswerPoint(null, HearingStance.SUPPORTS, "Vi er enige.")),
                        List.of(),
                        "nb"),
                new AnswerContact(Personal.NONE, new Personal("Kontakten"), new Personal("post@example.org")),
                Instant.parse("2031-01-01T00:00:00Z"),
                true,
                null);
    }

    /** A letter that awaits a person. */
    public static HearingLetter hearingLetter(Hearing hearing, String digit) {
        var id = UUID.randomUUID();
        return new HearingLetter(
                Header.draft(id, HearingLetter.KIND, "brev-" + id, HearingLetter.WAITING),
                hearing.header().id(),
                LetterChannel.MAIL,
                new Personal(digit.repeat(64)),
                new LetterSender(new Personal("Avsenderen"), new Personal("post@example.org"), Personal.NONE),
                new Personal("Høringssvar"),
                new Personal("Vi er enige."),
                List.of(),
                List.of(),
                null,
                Instant.parse("2031-01-01T00:00:00Z"),
                LetterReason.NO_NUMBER,
                null,
                null);
    }

    /** A remark that many made and that was not followed. */
    public static HearingRemark hearingRemark(Hearing hearing, String slug) {
        return new HearingRemark(
                Header.draft(UUID.randomUUID(), HearingRemark.KIND, slug, HearingRemark.DRAFT),
                nb("Merknaden " + slug),
                hearing.header().id(),
                null,
                List.of(),
                12,
                nb("Flere ba om det."),
                new RemarkTreatment(nb("Det er en god tanke."), "not-followed", nb("Det er for dyrt."), null),
                Set.of(),
                null,
                SOURCE);
    }

    /** Answers that are nearly the same; none is in it yet. */
    public static HearingCampaign hearingCampaign(Hearing hearing, int number) {
        var id = UUID.randomUUID();
        return new HearingCampaign(
                Header.draft(id, HearingCampaign.KIND, id.toString(), HearingCampaign.GROUPED),
                hearing.header().id(),
                number);
    }

    /** Somebody has read the whole of an answer, and found it to be about no theme. */
    public static HearingCoding hearingCoding(HearingAnswer answer, UUID coder) {
        return HearingCoding.blank(
                UUID.randomUUID(),
                answer.hearing(),
                new SaidPoint(answer.header().id(), null, ""),
                answer.revision(),
                coder);
    }

    public static HearingTheme hearingTheme(Hearing hearing, String slug) {
        return new HearingTheme(
                Header.draft(UUID.randomUUID(), HearingTheme.KIND, slug, HearingTheme.ACTIVE),
                nb("Temaet " + slug),
                hearing.header().id(),
                null,
                LocalisedText.NONE);
    }

    /** Proposed: a number of something a year, reported by an organisation. */
    public static Indicator indicator(String slug, Organisation owner) {
        return new Indicator(
                Header.draft(UUID.randomUUID(), Indicator.KIND, slug, Indicator.PROPOSED),
                nb("Indikatoren " + slug),
                nb("Hvor mye det er."),
                owner.header().id(),
                "Prøverne",
                IndicatorType.USE,
                List.of(new Definition(
                        1,
                        null,
                        nb("Antall"),
                        LocalisedText.NONE,
                        nb("Alle"),
                        nb("antall"),
                        Direction.UP,
                        Frequency.YEAR,
                        1,
                        1,
                        Aggregation.SUM,
                        List.of(),
                        FigureOrigin.REPORTED,
                        LocalisedText.NONE,
                        "",
                        LocalisedText.NONE,
                        LocalisedText.NONE,
                        SOURCE)),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                SOURCE);
    }

    /** A draft without figures. */
    public static DeliveryKey deliveryKey(UUID owner, LocalDate until) {
        var id = UUID.randomUUID();
        return new DeliveryKey(
                Header.draft(id, DeliveryKey.KIND, id.toString(), DeliveryKey.ACTIVE),
                nb("Nattlig kjøring"),
                owner,
                until,
                id.toString(),
                null);
    }

    public static Release release(String slug, Indicator indicator) {
        return new Release(
                Header.draft(UUID.randomUUID(), Release.KIND, slug, Release.DRAFT),
                nb("Utgivelsen " + slug),
                indicator.header().id(),
                "1.0.0",
                Revisions.Step.MINOR,
                Map.of("NEW", 1),
                1,
                ReleaseReason.ERROR,
                nb("Noe nytt."),
                Correction.of(nb("Noe var feil."), nb("Noen ble talt to ganger."), null, UpstreamState.NOT_TOLD),
                Set.of(),
                null,
                null,
                0,
                "0".repeat(64),
                SOURCE,
                new Announcement(
                        Instant.parse("2026-01-01T07:00:00Z"),
                        nb("Noe nytt."),
                        Instant.parse("2025-12-01T07:00:00Z"),
                        List.of()),
                null);
    }

    /** One category with two indicators and two phases. */
    public static MaturityScheme maturityScheme(String slug) {
        var phases = List.of(nb("Det er ikke begynt."), nb("Det er gjort."));
        return new MaturityScheme(
                Header.draft(UUID.randomUUID(), MaturityScheme.KIND, slug, MaturityScheme.ACTIVE),
                nb("Skjemaet " + slug),
                nb("Det som blir sett på."),
                List.of(new MaturityScheme.Phase(nb("Ikke begynt")), new MaturityScheme.Phase(nb("Gjort"))),
                List.of(new MaturityScheme.Category(
                        "kategorien",
                        nb("Kategorien"),
                        List.of(
                                new MaturityScheme.Gauge("det-ene", nb("Det ene"), phases),
                                new MaturityScheme.Gauge("det-andre", nb("Det andre"), phases)))),
                SOURCE);
    }

    /** A draft as of the end of March 2026, in which one of two indicators has its phase. */
    public static MaturityAssessment maturityAssessment(String slug, MaturityScheme scheme) {
        return new MaturityAssessment(
                Header.draft(UUID.randomUUID(), MaturityAssessment.KIND, slug, MaturityAssessment.DRAFT),
                nb("Modenheten " + slug),
                scheme.header().id(),
                "NO",
                LocalDate.of(2026, 3, 31),
                "Prøverne",
                nb("Noe er gjort."),
                List.of(new MaturityAssessment.Placement("det-ene", 2, nb("Vi har sett det."))),
                SOURCE);
    }

    /** Two municipalities that became one in 2020. */
    public static AreaScheme areaScheme(String slug) {
        var day = LocalDate.of(2020, 1, 1);
        return new AreaScheme(
                Header.draft(UUID.randomUUID(), AreaScheme.KIND, slug, AreaScheme.ACTIVE),
                nb("Inndelingen " + slug),
                nb("Hvordan landet er delt."),
                AreaType.MUNICIPALITY,
                List.of(
                        new AreaScheme.Area("5001", "Trondheim", null, null, "50"),
                        new AreaScheme.Area("5030", "Klæbu", null, day, "50")),
                List.of(
                        new AreaScheme.Change(day, "5001", "5001", null, null),
                        new AreaScheme.Change(day, "5030", "5001", null, null)),
                SOURCE);
    }

    /** A draft of a decision in April 2019 that touched a goal. */
    public static Detail detail(Activity activity, String slug) {
        return new Detail(
                Header.draft(UUID.randomUUID(), Detail.KIND, slug, Detail.KEPT),
                activity.header().id(),
                activity.owner(),
                nb("Planen"),
                Json.parse("""
                        {"format": "retning-project", "version": 1, "name": "Planen", "unit": "day", "start": "2027-01-04T08:00",
                         "activities": [{"id": "a", "name": "Første", "duration": 5}]}"""),
                SOURCE);
    }

    public static KeyEvent keyEvent(String slug, Goal goal) {
        return new KeyEvent(
                Header.draft(UUID.randomUUID(), KeyEvent.KIND, slug, KeyEvent.DRAFT),
                nb("Hendelsen " + slug),
                nb("Noe ble bestemt."),
                KeyEventType.DECISION,
                new RoughDate("2019-04"),
                null,
                List.of(goal.header().ref()),
                SOURCE);
    }

    /** A draft between two poles, of which one is leaned to. */
    public static Dilemma dilemma(String slug) {
        var pole = new Pole(UUID.randomUUID(), nb("Den ene veien"), nb("Derfor."), SOURCE);
        return new Dilemma(
                Header.draft(UUID.randomUUID(), Dilemma.KIND, slug, Dilemma.DRAFT),
                nb("Dilemmaet " + slug),
                nb("Bakgrunnen."),
                nb("Styring"),
                "Prøverne",
                List.of(pole, new Pole(UUID.randomUUID(), nb("Den andre veien"), nb("Derfor."), SOURCE)),
                List.of(new Stance(
                        UUID.randomUUID(), null, "Eksempelforeningen", pole.id(), nb("Vi vil dit."), null, SOURCE)),
                List.of(),
                null,
                SOURCE);
    }

    /** A draft with one axis, two scenarios on it, and no resource. */
    public static ScenarioSet scenarios(String slug) {
        var fast = new Axis.End(UUID.randomUUID(), nb("Fort"));
        var slow = new Axis.End(UUID.randomUUID(), nb("Sakte"));
        return new ScenarioSet(
                Header.draft(UUID.randomUUID(), ScenarioSet.KIND, slug, ScenarioSet.DRAFT),
                nb("Framtidene " + slug),
                nb("Kort om dem."),
                "Prøverne",
                2035,
                null,
                List.of(new Axis(UUID.randomUUID(), nb("Farten"), List.of(fast, slow), SOURCE)),
                List.of(scenario("rask", fast), scenario("rolig", slow)),
                List.of(),
                List.of(),
                List.of(),
                SOURCE);
    }

    private static Scenario scenario(String slug, Axis.End end) {
        return new Scenario(
                UUID.randomUUID(),
                slug,
                nb("Framtiden " + slug),
                nb("Slik er den."),
                List.of(end.id()),
                nb("Det betyr noe."),
                nb("Det skal noe til."),
                SOURCE);
    }

    /** A resource with what it means in each scenario of a set, in their order; nobody has judged the rest. */
    public static StrategicResource resource(ScenarioSet set, String slug, Importance... means) {
        return new StrategicResource(
                UUID.randomUUID(),
                slug,
                nb("Ressursen " + slug),
                nb("Om den."),
                IntStream.range(0, means.length)
                        .mapToObj(at -> new Judged(set.scenarios().get(at).id(), means[at], nb("Derfor.")))
                        .toList(),
                SOURCE);
    }

    /** A draft with seven steps and one reading. */
    public static AmbitionScale scale(String slug) {
        return new AmbitionScale(
                Header.draft(UUID.randomUUID(), AmbitionScale.KIND, slug, AmbitionScale.DRAFT),
                nb("Skalaen " + slug),
                nb("Bakgrunnen."),
                "Prøverne",
                nb("Få og skarpe valg"),
                nb("Bred enighet"),
                7,
                List.of(new ScaleReading(
                        UUID.randomUUID(),
                        LocalDate.of(2026, 3, 1),
                        null,
                        "Eksempelutvalget",
                        new BigDecimal("2"),
                        new BigDecimal("5"),
                        null,
                        null,
                        SOURCE)),
                SOURCE);
    }

    private static Alternative alternative(String title) {
        return new Alternative(UUID.randomUUID(), nb(title), nb("For."), nb("Mot."), false);
    }

    public static Passage passage(Use use, String text) {
        return new Passage(UUID.randomUUID(), use, nb(text), "", "2026", "side 1", null, SOURCE);
    }

    public static Topic topic(String title) {
        return new Topic(
                Header.draft(UUID.randomUUID(), Topic.KIND, "tema-" + UUID.randomUUID(), "active"),
                nb(title),
                nb("Om " + title + "."),
                SOURCE);
    }

    public static List<UUID> ids(List<? extends Link> links) {
        return links.stream().map(link -> link.header().id()).toList();
    }
}
