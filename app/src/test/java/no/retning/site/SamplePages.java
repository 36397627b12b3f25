package no.retning.site;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.page.Assets;
import no.retning.page.Choice;
import no.retning.page.Colophon;
import no.retning.page.Dates;
import no.retning.page.Diff;
import no.retning.page.Download;
import no.retning.page.ErrorPage;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Moment;
import no.retning.page.Pagination;
import no.retning.page.Prose;
import no.retning.page.Site;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import no.retning.page.ThreadView.Place;
import no.retning.page.WordBook;
import no.retning.page.Words;
import retning.view.StaticTemplates;

/** Every public page, filled as it will be: names from the source, everything else said to be an example. */
final class SamplePages {

    static final Site SITE = new Site("Retning", "http://retning.test", List.of("nb", "nn", "en"), Assets.read());
    private static final WordBook BOOK = new WordBook();
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String HASH = "9f2c51d07a4be3286c1d90ef7a35b8421c6de07f93ab548213fedc0976a1b354";

    private static final List<String[]> GOALS = List.of(
            new String[] {
                "1",
                "Aktiv medvirkning i egen og næres helse",
                "Du skal kunne delta i det som gjelder din egen helse, og hjelpe dem som står deg nær."
            },
            new String[] {
                "2",
                "Enklere arbeidshverdag",
                "De som arbeider i helse- og omsorgstjenesten, skal ha digitale verktøy som gjør arbeidet lettere."
            },
            new String[] {
                "3",
                "Helsedata til fornying og forbedring",
                "Opplysninger om helse skal kunne brukes til å forbedre tjenestene, til styring og til forskning."
            },
            new String[] {
                "4",
                "Tilgjengelig informasjon og styrket samhandling",
                "De som hjelper deg, skal ha de opplysningene de trenger, når de trenger dem, på tvers av tjenester og virksomheter."
            },
            new String[] {
                "5",
                "Samarbeid og virkemidler som styrker gjennomføringskraft",
                "De som skal få det til, skal trekke sammen og ha det de trenger for å gjøre det."
            });

    private final Words words;
    private final String lang;

    SamplePages(String lang) {
        this.words = BOOK.in(lang);
        this.lang = lang;
    }

    /** All pages by the name of their template; a dash and a word where a template is shown in a second state. */
    Map<String, JteModel> all() {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put("home", TEMPLATES.siteHome(home()));
        pages.put(
                "home-empty",
                TEMPLATES.siteHome(
                        new HomePage(frame("", ""), null, null, List.of(), List.of(), List.of(), List.of())));
        pages.put("strategies", TEMPLATES.siteStrategies(strategies()));
        pages.put("strategy", TEMPLATES.siteStrategy(strategy()));
        pages.put("chapter", TEMPLATES.siteChapter(chapter()));
        pages.put("strategyMap", TEMPLATES.siteStrategyMap(strategyMap()));
        pages.put("structure", TEMPLATES.siteStructure(structure()));
        var monitor = new MonitorSamples(words);
        pages.put("goal", TEMPLATES.siteGoal(goal(Status.notAssessed(words), null)));
        pages.put("goal-assessed", TEMPLATES.siteGoal(goal(assessed(), monitor.standing())));
        pages.put("assessment", TEMPLATES.siteAssessment(monitor.assessment()));
        pages.put("assessment-first", TEMPLATES.siteAssessment(monitor.first()));
        pages.put("events", TEMPLATES.siteEvents(monitor.happened()));
        pages.put("events-empty", TEMPLATES.siteEvents(monitor.nothingHappened()));
        pages.put("event", TEMPLATES.siteEvent(monitor.event()));
        var maturity = new MaturitySamples(words);
        pages.put("maturity", TEMPLATES.siteMaturity(maturity.later()));
        pages.put("maturity-first", TEMPLATES.siteMaturity(maturity.first()));
        pages.put("maturity-empty", TEMPLATES.siteMaturity(maturity.none()));
        pages.put("status", TEMPLATES.siteStatus(monitor.status()));
        pages.put("status-empty", TEMPLATES.siteStatus(monitor.none()));
        var hearings = new HearingSamples(words);
        pages.put("hearings", TEMPLATES.siteHearings(hearings.all()));
        pages.put("hearings-empty", TEMPLATES.siteHearings(hearings.none()));
        pages.put("hearing", TEMPLATES.siteHearing(hearings.open()));
        pages.put("treatment", TEMPLATES.siteTreatment(hearings.treatment()));
        pages.put("hearing-concluded", TEMPLATES.siteHearing(hearings.concluded()));
        pages.put("hearingAnswers", TEMPLATES.siteHearingAnswers(hearings.answers()));
        pages.put("hearingAnswers-none", TEMPLATES.siteHearingAnswers(hearings.noAnswers()));
        pages.put("hearingAnswer", TEMPLATES.siteHearingAnswer(hearings.answer()));
        pages.put("hearingAnswer-gone", TEMPLATES.siteHearingAnswer(hearings.goneAnswer()));
        var indicators = new IndicatorSamples(words);
        pages.put("indicators", TEMPLATES.siteIndicators(indicators.all()));
        pages.put("indicators-empty", TEMPLATES.siteIndicators(indicators.none()));
        pages.put("indicator", TEMPLATES.siteIndicator(indicators.indicator()));
        pages.put("releases", TEMPLATES.siteReleases(indicators.releases()));
        pages.put("releases-empty", TEMPLATES.siteReleases(indicators.noReleases()));
        pages.put("areaScheme", TEMPLATES.siteAreaScheme(indicators.scheme()));
        var areas = new AreaSamples(words);
        pages.put("myArea", TEMPLATES.siteMyArea(areas.mine()));
        pages.put("myArea-unchosen", TEMPLATES.siteMyArea(areas.unchosen()));
        pages.put("areaComparison", TEMPLATES.siteAreaComparison(areas.compared()));
        pages.put("areaComparison-empty", TEMPLATES.siteAreaComparison(areas.nothing()));
        pages.put("recoded", TEMPLATES.siteRecoded(indicators.recoded()));
        pages.put("recoded-wrong", TEMPLATES.siteRecoded(indicators.recodedWrongly()));
        pages.put("indicator-replaced", TEMPLATES.siteIndicator(indicators.replaced()));
        pages.put("revisions", TEMPLATES.siteRevisions(indicators.revisions()));
        pages.put("revisions-empty", TEMPLATES.siteRevisions(indicators.noRevisions()));
        pages.put("documents", TEMPLATES.siteDocuments(documents()));
        pages.put("document", TEMPLATES.siteDocument(document()));
        pages.put("bodies", TEMPLATES.siteBodies(bodies()));
        pages.put("body", TEMPLATES.siteBody(body()));
        pages.put("portfolio", TEMPLATES.sitePortfolio(portfolio(false)));
        pages.put("portfolio-empty", TEMPLATES.sitePortfolio(portfolio(true)));
        pages.put("measure", TEMPLATES.siteMeasure(measure()));
        var roads = new RoadSamples(words, lang);
        pages.put("roadmap", TEMPLATES.siteRoadmap(roads.roadmap(7)));
        pages.put("roadmap-folded", TEMPLATES.siteRoadmap(roads.roadmap(70)));
        pages.put("roadmap-empty", TEMPLATES.siteRoadmap(roads.none()));
        pages.put("activity", TEMPLATES.siteActivity(roads.activity()));
        pages.put("solutions", TEMPLATES.siteSolutions(roads.uptake().all()));
        pages.put("solutions-empty", TEMPLATES.siteSolutions(roads.uptake().none()));
        pages.put("solution", TEMPLATES.siteSolution(roads.uptake().solution()));
        pages.put("solution-silent", TEMPLATES.siteSolution(roads.uptake().silent()));
        var knowledge = new KnowledgeSamples(words, thread());
        pages.put("knowledge", TEMPLATES.siteKnowledge(knowledge.knowledge()));
        pages.put("knowledge-empty", TEMPLATES.siteKnowledge(knowledge.none()));
        pages.put("analysis", TEMPLATES.siteAnalysis(knowledge.analysis()));
        pages.put("analysis-empty", TEMPLATES.siteAnalysis(knowledge.emptyAnalysis()));
        pages.put("order", TEMPLATES.siteOrder(knowledge.order()));
        pages.put("order-overdue", TEMPLATES.siteOrder(knowledge.overdueOrder()));
        pages.put("need", TEMPLATES.siteNeed(knowledge.need()));
        pages.put("need-unmet", TEMPLATES.siteNeed(knowledge.unmetNeed()));
        pages.put("swot", TEMPLATES.siteSwot(knowledge.swot()));
        pages.put("choice", TEMPLATES.siteChoice(knowledge.choice()));
        pages.put("choice-open", TEMPLATES.siteChoice(knowledge.openChoice()));
        pages.put("dilemma", TEMPLATES.siteDilemma(knowledge.dilemma()));
        pages.put("dilemma-open", TEMPLATES.siteDilemma(knowledge.openDilemma()));
        pages.put("scenario", TEMPLATES.siteScenario(knowledge.scenarios()));
        pages.put("scenario-bare", TEMPLATES.siteScenario(knowledge.bareScenarios()));
        pages.put("scale", TEMPLATES.siteScale(knowledge.scale()));
        pages.put("scale-empty", TEMPLATES.siteScale(knowledge.emptyScale()));
        pages.put("finding", TEMPLATES.siteFinding(knowledge.finding()));
        pages.put("finding-withdrawn", TEMPLATES.siteFinding(knowledge.withdrawn()));
        var processes = new ProcessSamples(words);
        pages.put("process", TEMPLATES.siteProcess(processes.process()));
        pages.put("progress", TEMPLATES.siteProgress(processes.progress()));
        var plans = new PlanSamples(words);
        pages.put("actionPlan", TEMPLATES.siteActionPlan(plans.plan()));
        pages.put("actionPlan-empty", TEMPLATES.siteActionPlan(plans.none()));
        pages.put("yearlyReport", TEMPLATES.siteYearlyReport(plans.report()));
        pages.put("yearlyReport-empty", TEMPLATES.siteYearlyReport(plans.noReport()));
        pages.put("process-empty", TEMPLATES.siteProcess(processes.none()));
        var involvement = new InvolvementSamples(words);
        pages.put("involvement", TEMPLATES.siteInvolvement(involvement.all()));
        pages.put("involvement-empty", TEMPLATES.siteInvolvement(involvement.none()));
        pages.put("involvementRound", TEMPLATES.siteInvolvementRound(involvement.round()));
        pages.put("round", TEMPLATES.siteRound(round(false)));
        pages.put("round-empty", TEMPLATES.siteRound(round(true)));
        pages.put("meetings", TEMPLATES.siteMeetings(meetings()));
        pages.put("meeting", TEMPLATES.siteMeeting(meeting()));
        pages.put("case", TEMPLATES.siteCase(agendaCase()));
        pages.put("minutes", TEMPLATES.siteMinutes(minutes()));
        pages.put("decisions", TEMPLATES.siteDecisions(decisions()));
        pages.put("compare", TEMPLATES.siteCompare(compare(null)));
        pages.put("compare-editions", TEMPLATES.siteCompare(compare(diff())));
        pages.put("search", TEMPLATES.siteSearch(search()));
        pages.put(
                "search-nothing",
                TEMPLATES.siteSearch(new SearchPage(
                        frame("Søk", "/sok").active("search"),
                        "lege midler",
                        0,
                        link("/sok?q=legemidler", "legemidler"),
                        List.of(),
                        List.of(),
                        Pagination.NONE,
                        null)));
        pages.put(
                "editions",
                TEMPLATES.siteEditions(new EditionsPage(
                        frame("Alle utgaver", "/strategi/2023/utgaver"),
                        strategyLink(),
                        editions(),
                        choices("2"),
                        choices("3"),
                        "/sammenlign")));
        pages.put("edition", TEMPLATES.siteEdition(edition()));
        pages.put(
                "thanks",
                TEMPLATES.siteThanks(new ThanksPage(
                        frame("Takk", "/tilbakemelding"),
                        false,
                        comment(null),
                        "t",
                        link("/strategi", words.of("site.thanks.back")))));
        pages.put(
                "thanks-wrong",
                TEMPLATES.siteThanks(new ThanksPage(
                        frame("Takk", "/tilbakemelding"),
                        true,
                        comment("Teksten er for lang. Skriv høyst 2000 tegn."),
                        "t",
                        link("/strategi", words.of("site.thanks.back")))));
        pages.put("error", TEMPLATES.pageError(ErrorPage.notFound(frame("Fant ikke siden", "/borte"))));
        pages.put("error-failed", TEMPLATES.pageError(ErrorPage.failed(frame("Noe gikk galt", "/feil"), "7f3a-21c0")));
        pages.put("access", TEMPLATES.siteAccess(access()));
        pages.put(
                "thread",
                TEMPLATES.siteThread(new WholeThreadPage(
                        frame("Tråden: Mål 4", "/trad/goal/mal-4"), link("/mal/mal-4", "Mål 4"), thread())));
        pages.put(
                "about",
                TEMPLATES.siteText(new TextPage(
                        frame("Om", "/om"),
                        words.of("page.foot.about"),
                        Markdown.page(resource("texts/about_" + lang + ".md"), null))));
        pages.put(
                "accessibility",
                TEMPLATES.siteText(new TextPage(
                        frame("Tilgjengelighet", "/tilgjengelighet"),
                        words.of("page.foot.accessibility"),
                        Markdown.page(resource("texts/accessibility_" + lang + ".md"), null))));
        return pages;
    }

    private HomePage home() {
        var goals = GOALS.stream()
                .map(goal -> new HomePage.Goal(
                        goal[0], link("/mal/" + goal[0], goal[1]), nb(goal[2]), Status.notAssessed(words), false))
                .toList();
        return new HomePage(
                frame("", ""),
                strategyLink(),
                nb("Felles, helhetlige, trygge og fornyende tjenester som fremmer helse og mestring."),
                goals,
                List.of(
                        edition(strategyLink(), 3, "2026-11-20", "Rettet en skrivefeil i kapittel 2.", true),
                        edition(link("/foringer/meld-st-9", "Meld. St. 9 (2012–2013)"), 1, "2026-11-18", null, false),
                        edition(
                                link("/strategi/2017", "Nasjonal e-helsestrategi 2017–2022"),
                                1,
                                "2026-11-17",
                                null,
                                false)),
                List.of(),
                documentLines());
    }

    private StrategiesPage strategies() {
        return new StrategiesPage(
                frame("Strategiene", "/strategi").active("strategy"),
                List.of(
                        new StrategiesPage.Line(
                                strategyLink(),
                                "2023–",
                                words.of("site.phase.inForce"),
                                true,
                                nb("Fem mål for digitaliseringen av hele helse- og omsorgssektoren.")),
                        new StrategiesPage.Line(
                                link("/strategi/2017", "Nasjonal e-helsestrategi 2017–2022"),
                                "2017–2022",
                                words.of("site.phase.replaced"),
                                false,
                                nb("Seks strategiske områder, med Meld. St. 9 som grunnlag."))),
                List.of(new StrategiesPage.Line(link("/mal", "Fem strategiske mål"), "2023–", null, false, null)),
                List.of(new StrategiesPage.Line(
                        link("/handlingsplan/eksempel", "Eksempel på en handlingsplan"), "2023–", null, false, null)));
    }

    private StrategyPage strategy() {
        return new StrategyPage(
                published("Nasjonal e-helsestrategi 2023–2030", "/strategi/2023")
                        .active("strategy"),
                nb("Nasjonal e-helsestrategi 2023–2030"),
                nb("Hele helse- og omsorgssektorens strategi for digitalisering."),
                words.of("site.phase.inForce"),
                "2023–2030",
                new StrategyPage.Notice(
                        words.of("site.strategy.older"), link("/strategi/2023", words.of("site.strategy.newest"))),
                List.of(link("/mal", "Fem strategiske mål")),
                List.of(
                        chapterText("1", "Strategiens rolle"),
                        chapterText("2", "Visjon, overordnede mål og målgrupper"),
                        chapterText("3", "Strategisk styring og oppfølging av strategien")),
                List.of(Link.of("/stratml/2023.xml", words.of("site.strategy.stratml", 2))),
                editions(),
                "/strategi/2023/utgaver");
    }

    private ChapterText chapterText(String number, String title) {
        return new ChapterText(
                "k-" + number,
                number,
                link("/strategi/2023/" + number, title),
                prose("Dette kapitlet sier hva strategien er til for. (Eksempel.)"),
                List.of(
                        paragraph(
                                number,
                                "1",
                                "Felles retning",
                                "Strategien skal gi **felles retning** og forutsigbarhet for det digitale arbeidet i helsetjenesten, og være til hjelp når noe må prioriteres.",
                                false),
                        paragraph(
                                number,
                                "2",
                                null,
                                "Den gjelder for:\n\n- kommuner og fastleger\n- helseforetak\n- staten",
                                true),
                        paragraph(
                                number,
                                "3",
                                null,
                                "Staten må ha hjemmel i lov for å pålegge kommunene plikter. Derfor hviler mye på at de som skal gjøre arbeidet, er enige om [retningen](/foringer).",
                                false)));
    }

    private ChapterText.Paragraph paragraph(String chapter, String number, String title, String text, boolean changed) {
        return new ChapterText.Paragraph(
                "a-" + chapter + "-" + number,
                chapter + "." + number,
                "/id/paragraph/" + chapter + number,
                title == null ? null : nb(title),
                prose(text),
                changed ? null : nb("Direktoratet for e-helse, nettside om strategien, 2022"),
                changed,
                changed ? link("/sammenlign?fra=2&til=3", words.of("site.paragraph.changed", 3)) : null);
    }

    private ChapterPage chapter() {
        return new ChapterPage(
                published("Strategiens rolle", "/strategi/2023/1").active("strategy"),
                strategyLink(),
                chapterText("2", "Visjon, overordnede mål og målgrupper"),
                null,
                link("/strategi/2023/1", "Strategiens rolle"),
                link("/strategi/2023/3", "Strategisk styring og oppfølging av strategien"));
    }

    private StrategyMapPage strategyMap() {
        var act = new StrategyMapPage.Act(
                Link.of("/aktivitet/eksempel", "Eksempel på en aktivitet"),
                "delayed",
                words.of("roadmap.state.delayed"));
        var part = new StrategyMapPage.Goal(
                "delmal",
                "Delmål",
                true,
                Link.of("/mal/delmal", "Eksempel på et delmål"),
                words.of("map.under", 1, 0, 0, 0),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var goal = new StrategyMapPage.Goal(
                "eksempel",
                "Mål",
                true,
                Link.of("/mal/eksempel", "Eksempel på et mål med et navn over flere linjer"),
                words.of("map.under", 2, 1, 2, 2),
                Status.notAssessed(words),
                List.of(new StrategyMapPage.Basis(
                        StrategyMapPage.Sort.CHOICE,
                        words.of("kind.choice"),
                        Link.of("/valg/eksempel", "Eksempel på et valg"),
                        List.of(new StrategyMapPage.Basis(
                                StrategyMapPage.Sort.BASIS,
                                words.of("kind.finding"),
                                Link.of("/funn/eksempel", "Eksempel på et funn"),
                                List.of())))),
                List.of(part),
                List.of(
                        new StrategyMapPage.Initiative(
                                Link.of("/handlingsplan/eksempel#fullt", "Eksempel på et initiativ"),
                                Text.of("Eksempelvirksomheten"),
                                List.of(new StrategyMapPage.Work(
                                        Link.of("/tiltak/eksempel", "Eksempel på et tiltak"),
                                        Status.notReported(words),
                                        words.of("portfolio.state.paused"),
                                        List.of())),
                                List.of(act),
                                List.of(Link.of("/losning/eksempel", "Eksempel på en løsning"))),
                        new StrategyMapPage.Initiative(
                                Link.of("/handlingsplan/eksempel#tomt", "Et annet initiativ"),
                                null,
                                List.of(),
                                List.of(),
                                List.of())),
                List.of(new StrategyMapPage.Work(
                        Link.of("/tiltak/eksempel", "Eksempel på et tiltak"),
                        Status.notReported(words),
                        words.of("portfolio.state.paused"),
                        List.of(act))),
                List.of(act),
                List.of(Link.of("/indikator/eksempel", "Eksempel på en indikator")));
        return new StrategyMapPage(
                published("Kartet", "/kart"),
                nb("Mål 2023–2030"),
                words.of("map.counted", 2, 1, 2, 2),
                new StrategyMapPage.Entry(
                        Link.of("/id/finding/eksempel", "Eksempel på et funn"), Set.of("/funn/eksempel")),
                List.of(
                        new RoadmapPage.Option(Link.of("/kart?struktur=ny", "Nye mål"), true),
                        new RoadmapPage.Option(Link.of("/kart?struktur=gammel", "Gamle mål"), false)),
                "/kart",
                "ny",
                "finding/eksempel",
                List.of(new RoadmapPage.Select(
                        "aktor", words.of("map.by.actor"), List.of(new Choice("", "Alle", true)))),
                Link.of("/kart", words.of("map.all")),
                new StrategyMapDrawing(words).of(words.of("map.heading"), List.of(goal)),
                List.of(goal));
    }

    private StructurePage structure() {
        return new StructurePage(
                published("Fem strategiske mål", "/mal").active("strategy"),
                nb("Fem strategiske mål"),
                "2023–",
                nb("Målene i strategien fra 2023, med delmål der de er kjent."),
                strategyLink(),
                goals(true),
                List.of(link("/sammenlign?fra=2017&til=2023", "Seks strategiske områder 2017–2022")),
                editions());
    }

    private List<GoalNode> goals(boolean below) {
        return GOALS.stream()
                .map(goal -> new GoalNode(
                        words.of("site.goal.kind", "").strip(),
                        goal[0],
                        link("/mal/" + goal[0], goal[1]),
                        nb(goal[2]),
                        false,
                        below && goal[0].equals("1")
                                ? List.of(new GoalNode(
                                        words.of("site.goal.subGoals"),
                                        "1A",
                                        link("/mal/1a", "Et delmål som eksempel"),
                                        null,
                                        true,
                                        List.of()))
                                : List.of()))
                .toList();
    }

    private GoalPage goal(Status status, AssessmentPage.Standing standing) {
        return new GoalPage(
                published(GOALS.get(3)[1], "/mal/4")
                        .active("strategy")
                        .under(
                                new Frame.Crumb("/strategi/2023", nb("Nasjonal e-helsestrategi 2023–2030")),
                                new Frame.Crumb("/mal", nb("Fem strategiske mål"))),
                words.of("site.goal.kind", "4"),
                nb(GOALS.get(3)[1]),
                nb(GOALS.get(3)[2]),
                status,
                standing,
                standing == null ? List.of() : MonitorSamples.events(),
                standing == null ? List.of() : IndicatorSamples.measured(),
                thread(),
                link("/kart?struktur=eksempel#mal-4", words.of("map.goal")),
                KnowledgeSamples.why(words),
                List.of(),
                List.of(
                        new GoalNode(
                                "Innen 2030",
                                null,
                                link("/mal/4-1", "Opplysninger følger deg mellom tjenestene"),
                                null,
                                true,
                                List.of()),
                        new GoalNode(
                                "Innen 2030",
                                null,
                                link("/mal/4-2", "Legemiddellisten din er lik hos alle som behandler deg"),
                                null,
                                true,
                                List.of())),
                List.of(nb("Innbyggere"), nb("Helsepersonell")),
                prose(
                        "Behovet for at opplysninger følger pasienten, går igjen i kunnskapsgrunnlaget. Målet svarer på det."),
                nb("Direktoratet for e-helse: høringsdokument 31. mai 2022"),
                false,
                editions());
    }

    private ThreadView thread() {
        return new ThreadView(List.of(
                new ThreadView.Step(
                        Place.BEFORE,
                        "Bygger på · overordnet mål i Meld. St. 9 (2012–2013)",
                        nb("Helsepersonell skal ha enkel og sikker tilgang til pasient- og brukeropplysninger"),
                        "/mal/meld-st-9-1",
                        prose("Stortingsmeldingen setter tre overordnede mål for IKT-utviklingen."),
                        nb("Meld. St. 9 (2012–2013) · sagt av sekretariatet 18. november 2026"),
                        false,
                        null),
                new ThreadView.Step(
                        Place.BEFORE,
                        "Viderefører · område i strategien 2017–2022",
                        nb("Bedre sammenheng i pasientforløp"),
                        "/mal/2017-2",
                        null,
                        null,
                        true,
                        null),
                new ThreadView.Step(
                        Place.HERE,
                        words.of("page.thread.here"),
                        nb(words.of("site.goal.kind", "4")),
                        null,
                        prose("Fører videre område 2 og 5 i strategien 2017–2022. [Se sammenhengen](/sammenlign)"),
                        null,
                        false,
                        null),
                new ThreadView.Step(
                        Place.BROKEN,
                        "Leveres gjennom · tiltak",
                        nb("Tråden er brutt: ingen tiltak er knyttet til målet"),
                        null,
                        null,
                        null,
                        false,
                        link("/sok?q=tiltak", "Les hva som skal til"))));
    }

    private Status assessed() {
        return new Status(
                Status.Shape.CHALLENGED,
                words.of("page.status.challenged"),
                words.of("page.direction.up"),
                nb(
                        "Delingen av legemiddelopplysninger går framover; felles grunnmur venter på avklart finansiering. (Eksempel.)"),
                "Vurdert av Direktoratet for e-helse 15. januar 2024.",
                link("/mal/4/vurderinger", "Tidligere vurderinger"));
    }

    private List<DocumentLine> documentLines() {
        return List.of(
                new DocumentLine(
                        link("/foringer/meld-st-9", "Meld. St. 9 (2012–2013) Én innbygger – én journal"),
                        nb("Helse- og omsorgsdepartementet"),
                        "2012–",
                        false,
                        6),
                new DocumentLine(link("/foringer/nhsp", "Nasjonal helse- og sykehusplan"), null, "2020–2023", null, 2),
                new DocumentLine(
                        link(
                                "/foringer/digital",
                                "Én digital offentlig sektor: Digitaliseringsstrategi for offentlig sektor 2019–2025"),
                        nb("Kommunal- og moderniseringsdepartementet"),
                        "2019–2025",
                        false,
                        1));
    }

    private DocumentsPage documents() {
        return new DocumentsPage(
                frame("Føringer", "/foringer").active("documents"),
                documentLines(),
                documentLines().subList(1, 2));
    }

    private BodiesPage bodies() {
        return new BodiesPage(
                frame("Råd og utvalg", "/organ").active("bodies"),
                List.of(new BodiesPage.Line(
                        Link.of("/organ/nuit", "Prioriteringsutvalget"), "NUIT", "Ledere", "1. januar 2016 –")),
                List.of(new BodiesPage.Line(
                        Link.of("/organ/nasjonalt-e-helsestyre", "Nasjonalt e-helsestyre"),
                        null,
                        "Øverste ledere",
                        "")));
    }

    private BodyPage body() {
        return new BodyPage(
                published("Prioriteringsutvalget", "/organ/nuit").active("bodies"),
                "NUIT",
                Text.of("Prioriteringsutvalget"),
                null,
                "Ledere",
                "Ved enighet. Ingen blir stemt ned.",
                "1. januar 2016 –",
                Link.of("/organ/nasjonalt-e-helsestyre", "Nasjonalt e-helsestyre"),
                null,
                "/organ/nuit",
                Field.of("dato", "Se hvem som satt der en annen dag", ""),
                new Moment("2021-09-07", "7. september 2021"),
                List.of(
                        new BodyPage.Seat(
                                Text.of("Bærum kommune"),
                                "Medlem",
                                List.of(new BodyPage.Holder(
                                        "Bente Herdlevær", Text.of("Kommunaldirektør"), false, false))),
                        new BodyPage.Seat(Text.of("KS"), "Medlem", List.of())),
                null,
                List.of());
    }

    private PortfolioPage portfolio(boolean empty) {
        var all = new Choice("", words.of("site.portfolio.all"), true);
        var goal = "Mål 2 – Enklere arbeidshverdag";
        var line = new PortfolioPage.Line(
                Link.of("/tiltak/program-pasientens-legemiddelliste", "Program pasientens legemiddelliste"),
                Text.of("Direktoratet for e-helse"),
                nb(goal),
                nb("Gjennomføre"),
                Status.notReported(words),
                words.of("portfolio.risk.medium"),
                null);
        return new PortfolioPage(
                frame("Porteføljen", "/portefolje").active("portfolio"),
                words.of("site.portfolio.counted", 1, 1),
                empty ? List.of() : List.of(new PortfolioPage.Count(goal, 1)),
                List.of(all, new Choice("g2", goal + " (1)", false)),
                List.of(all),
                List.of(all),
                "/portefolje",
                empty ? List.of() : List.of(line),
                Pagination.of(2, 3, page -> "/portefolje?side=" + page));
    }

    private RoundPage round(boolean empty) {
        var measure = new Link("/tiltak/eksempel", nb("Eksempel på et tiltak"));
        var green = new Status(Status.Shape.ON_TRACK, words.of("page.status.onTrack"), null, null, null, null);
        var yellow = new Status(
                Status.Shape.CHALLENGED,
                words.of("page.status.challenged"),
                words.of("site.round.worse"),
                null,
                null,
                null);
        var red = new Status(Status.Shape.OFF_TRACK, words.of("page.status.offTrack"), null, null, null, null);
        return new RoundPage(
                frame("Status per januar", "/rapport/status-januar").active("portfolio"),
                nb("Status per januar"),
                "15. januar 2026 kl. 12.00",
                words.of("site.round.counted", empty ? 0 : 1, empty ? 0 : 2),
                null,
                empty ? List.of() : List.of(new RoundPage.Change(measure, words.of("site.round.new"))),
                new Link("/utgave/0", nb("Status per oktober")),
                empty ? List.of() : List.of(new RoundPage.Problem(nb("Et problem"), nb("Hva det er."), measure)),
                empty
                        ? List.of()
                        : List.of(new RoundPage.AtRisk(
                                measure,
                                new Link("/tiltak/eksempel-to", nb("Et tiltak til")),
                                nb("Et register"),
                                "1. juni 2027",
                                List.of(words.of("site.round.atRisk.unanswered")))),
                empty
                        ? List.of()
                        : List.of(
                                new RoundPage.Line(
                                        measure,
                                        nb("Helse Vest RHF"),
                                        yellow,
                                        green,
                                        nb("Leverandøren er forsinket."),
                                        nb("Kontrakten er endret."),
                                        List.of(nb("Porteføljekontoret: enig."))),
                                new RoundPage.Line(
                                        new Link("/tiltak/eksempel-to", nb("Et tiltak til")),
                                        nb("Helse Nord RHF"),
                                        Status.notReported(words),
                                        null,
                                        null,
                                        null,
                                        List.of())),
                List.of(new RoundPage.Counts(
                        words.of("site.round.by.phase"),
                        words.of("portfolio.phase"),
                        List.of(new RoundPage.Count("Gjennomføre", 0, 1, 0, 1)))),
                List.of(
                        new RoundPage.Meaning(green, nb("Som planlagt.")),
                        new RoundPage.Meaning(yellow, nb("Noe avvik.")),
                        new RoundPage.Meaning(red, nb("Vesentlig avvik."))),
                List.of(Link.of("/rapport/status-januar/rapport.csv", words.of("site.round.csv"))),
                List.of());
    }

    private MeasurePage measure() {
        return new MeasurePage(
                published("Program pasientens legemiddelliste", "/tiltak/program-pasientens-legemiddelliste")
                        .active("portfolio"),
                "Program · Direktoratet for e-helse",
                nb("Program pasientens legemiddelliste"),
                nb("Alle som gir helsehjelp, skal se de samme opplysningene om legemidlene dine."),
                words.of("portfolio.state.closing"),
                Status.notReported(words),
                List.of(
                        new MeasurePage.Fact(
                                words.of("portfolio.mainGoal"),
                                nb("Enklere arbeidshverdag"),
                                Link.of("/mal/mal-2-enklere-arbeidshverdag", "Enklere arbeidshverdag")),
                        new MeasurePage.Fact(words.of("portfolio.phase"), nb("Gjennomføre"), null)),
                Markdown.prose("Eksempel på en beskrivelse.", null),
                List.of(
                        new MeasurePage.Delivery("2024", nb("Eksempel på en leveranse"), true, null),
                        new MeasurePage.Delivery(
                                "2025",
                                nb("Eksempel på en leveranse til"),
                                false,
                                words.of("roadmap.probably", "1. mai 2025", "1. august 2025"))),
                new MeasurePage.Forecast(
                        words.of("roadmap.probably", "1. mai 2025", "1. august 2025"),
                        words.of("roadmap.computed", "1. januar 2025", 10_000),
                        Link.of("/veikart", "Et veikart")),
                List.of(Link.of("/tiltak/eksempel", "Eksempel på en del")),
                new MeasurePage.Admission(
                        words.of("site.measure.admission.accepted", "Porteføljekontoret", "12. juni 2024"),
                        nb("Eksempel på et vilkår"),
                        nb("Inngangskriteriene"),
                        words.of("portfolio.admission.come.yes"),
                        List.of(new MeasurePage.Criterion(
                                "2a",
                                nb("Tiltaket må samordnes mellom flere aktører."),
                                words.of("portfolio.admission.met.yes"),
                                nb("Eksempel på en grunn")))),
                List.of(new MeasurePage.Need(
                        Link.of("/tiltak/eksempel", "Eksempel på et tiltak"),
                        nb("Eksempel på noe som trengs"),
                        "1. januar 2027",
                        words.of("portfolio.dependency.state.acknowledged"))),
                List.of(new RiskLine(
                        1,
                        nb("Eksempel på en risiko"),
                        nb("Årsak"),
                        nb("Følge"),
                        3,
                        4,
                        12,
                        nb("Det som gjøres"),
                        nb("KS"),
                        words.of("site.measure.risk.up", 8, "1. januar 2026"))),
                List.of(new MeasurePage.Benefit(
                        nb("Eksempel på en gevinst"),
                        nb("KS"),
                        nb("Før"),
                        nb("Etter"),
                        "Målt 2026",
                        words.of("portfolio.benefit.state.active"))),
                new MeasurePage.Money(
                        words.of("site.measure.cost", "100", "120", "115", "2024"),
                        List.of(new MeasurePage.Share(
                                nb("Helse Vest RHF"), "2024", words.of("portfolio.amount", "12", "2024"), null))),
                nb("Eksempel på hva som følger."),
                new ThreadView(List.of(new ThreadView.Step(
                        Place.HERE, words.of("page.thread.here"), nb("Program"), null, null, null, false, null))),
                Link.of("https://example.org/", words.of("site.measure.more")),
                nb("Eksempel"),
                true,
                List.of());
    }

    private MeetingsPage meetings() {
        var line = new MeetingsPage.Line(
                Link.of("/mote/nuit-2021-4", "Møte 4/2021 i NUIT"),
                new Moment("2021-09-07", "7. september 2021"),
                "14.30–15.45",
                nb("NUIT"),
                words.of("meeting.state.cancelled"));
        var months = List.of(
                new MeetingsPage.Month("august", List.of()), new MeetingsPage.Month("september", List.of(line)));
        var year = new MeetingsPage.Option(Link.of("/moter?ar=2021", "2021"), true);
        var all = new MeetingsPage.Option(Link.of("/moter", words.of("site.meetings.allBodies")), true);
        return new MeetingsPage(
                frame("Møter", "/moter").active("meetings"),
                null,
                List.of(all, new MeetingsPage.Option(Link.of("/moter?organ=nuit", "NUIT"), false)),
                List.of(year),
                List.of(line),
                new MeetingsPage.Wheel(2021, months),
                List.of(line),
                "/kalender.ics");
    }

    private MeetingPage meeting() {
        return new MeetingPage(
                published("Møte 4/2021 i NUIT", "/mote/nuit-2021-4").active("meetings"),
                nb("Møte 4/2021 i NUIT"),
                Link.of("/moter?organ=nuit", "NUIT"),
                words.of("meeting.state.dispatched"),
                false,
                new Moment("2021-09-07", "7. september 2021"),
                "14.30–15.45",
                nb("Oslo"),
                true,
                true,
                prose("Møtet er flyttet fra Oslo til nettet."),
                List.of(agendaLine(false), agendaLine(true)),
                List.of("Bente Herdlevær, Kommunaldirektør, Bærum kommune"),
                List.of(),
                Link.of("/mote/nuit-2021-5", "Møte 5/2021 i NUIT"),
                new Moment("2021-11-10", "10. november 2021"),
                "/kalender/nuit.ics",
                "/mote/nuit-2021-4/sakspapirer.pdf",
                "/mote/nuit-2021-4/sakspapirer.docx",
                Link.of("/referat/nuit-2021-4", "Referat fra Møte 4/2021 i NUIT"),
                List.of());
    }

    private MeetingPage.Case agendaLine(boolean withheld) {
        var slug = withheld ? "nuit-20-21" : "nuit-19-21";
        var file = "/filer/" + HASH + "/analyse.pdf";
        return new MeetingPage.Case(
                slug,
                withheld ? "20/21" : "19/21",
                Link.of("/sak/" + slug, withheld ? "Drift" : "Ny e-helsestrategi 2023 – nåsituasjonsanalyse v 0.7"),
                words.of("meeting.type.discussion"),
                "14.35",
                "20+30",
                withheld ? List.of() : List.of("Siv Ingebrigtsen, Direktoratet for e-helse"),
                withheld ? List.of() : List.of(prose("Er det noe som oppleves unyansert?")),
                withheld ? null : prose("NUIT ber om at innspillene tas med i det videre arbeidet."),
                null,
                withheld ? words.of("meeting.caseState.withdrawn") : null,
                true,
                withheld ? "offl. § 14" : null,
                List.of(new MeetingPage.Paper(
                        nb("Nåsituasjonsanalyse"),
                        withheld ? null : file,
                        words.of("paper.type.case-paper") + ", v0.8, PDF, 1,2 MB",
                        words.of("paper.replaces", "v0.8", "v0.7"),
                        true,
                        withheld ? "offl. § 14" : null)));
    }

    private CasePage agendaCase() {
        return new CasePage(
                published("Ny e-helsestrategi", "/sak/nuit-19-21").active("meetings"),
                nb("Ny e-helsestrategi 2023 – nåsituasjonsanalyse v 0.7"),
                agendaLine(false),
                nb("NUIT"),
                Link.of("/mote/nuit-2021-4", "Møte 4/2021 i NUIT"),
                new Moment("2021-09-07", "7. september 2021"),
                prose("Analysen av situasjonen legges fram."),
                words.of("meeting.outcome.discussed"),
                List.of(inputLine()),
                List.of(decisionLine()),
                List.of(new CasePage.Other(
                        nb("NUFA"),
                        Link.of("/sak/nufa-30-21", "30/21 Nåsituasjonsanalyse"),
                        new Moment("2021-09-02", "2. september 2021"),
                        words.of("meeting.outcome.discussed"),
                        true,
                        prose("NUFA ba om at innspillene tas med."))),
                List.of());
    }

    private MinutesPage minutes() {
        var day = new Moment("2021-09-07", "7. september 2021");
        return new MinutesPage(
                published("Referat fra Møte 4/2021 i NUIT", "/referat/nuit-2021-4")
                        .active("meetings"),
                Text.of("Referat fra Møte 4/2021 i NUIT"),
                Text.of("NUIT"),
                "Utgave 2",
                Link.of("/mote/nuit-2021-4", "Møtet"),
                day,
                "14.30–15.25",
                null,
                new MinutesPage.Approval(Link.of("/sak/nuit-21-21", "Sak 21/21"), Text.of("Møte 6/2021 i NUIT"), day),
                List.of(new MinutesPage.Row(
                        Text.of("Bærum kommune"), "medlem", "Navn på vegne av et annet navn", "Til stede, sak 19/21")),
                null,
                List.of(new MinutesPage.Case(
                        "nuit-19-21",
                        "19/21",
                        Link.of("/sak/nuit-19-21", "Ny e-helsestrategi 2023"),
                        "Drøfting",
                        "14.35–15.25",
                        prose("**Bærum kommune:** Savner de små kommunene."),
                        List.of(new MinutesPage.Stand(
                                Text.of("Bærum kommune"), "Slutter seg til med forbehold", Text.of("Finansiering."))),
                        prose("NUIT ber om at innspillene tas med."),
                        prose("NUIT ber direktoratet ta innspillene med."),
                        "Drøftet",
                        null)),
                List.of(new MinutesPage.Correction(
                        "Sak 19/21, vedtak",
                        day,
                        Text.of("Bærum kommune"),
                        Text.of("Feil gjengitt."),
                        prose("Før."),
                        prose("Etter."))),
                "/referat/nuit-2021-4/referat.pdf",
                "/referat/nuit-2021-4/referat.docx",
                List.of());
    }

    private DocumentPage document() {
        return new DocumentPage(
                published("Meld. St. 9", "/foringer/meld-st-9").active("documents"),
                nb("Meld. St. 9 (2012–2013) Én innbygger – én journal"),
                nb("Helse- og omsorgsdepartementet"),
                "2012–",
                false,
                prose("Meldingen setter tre overordnede mål for IKT-utviklingen i helse- og omsorgssektoren."),
                link("https://www.regjeringen.no/", "regjeringen.no"),
                words.of("site.document.type.white-paper"),
                "NLOD 2.0",
                link("/filer/eksempel", words.of("site.document.copy", "meld-st-9.pdf")),
                words.of("site.document.copied", "1. mai 2026"),
                new ThreadView(List.of(
                        new ThreadView.Step(
                                Place.HERE,
                                words.of("page.thread.here"),
                                nb("Meld. St. 9 (2012–2013)"),
                                null,
                                null,
                                null,
                                false,
                                null),
                        new ThreadView.Step(
                                Place.AFTER,
                                "Ligger til grunn for · strategi",
                                nb("Nasjonal e-helsestrategi 2017–2022"),
                                "/strategi/2017",
                                null,
                                null,
                                false,
                                null))),
                List.of(new DocumentPage.Used(
                        prose("Dette står der."),
                        "side 3",
                        words.of("knowledge.use.for"),
                        link("/funn/eksempel", "Eksempel"))),
                nb("Nettsiden om strategien, 2022"),
                List.of());
    }

    private ComparePage compare(Diff diff) {
        var lines = List.of(
                new ComparePage.Line(
                        link("/mal/2017-1", "1 Digitalisering av arbeidsprosesser"),
                        List.of(new ComparePage.Continuation(
                                "Videreført i",
                                link("/mal/2", "2 Enklere arbeidshverdag"),
                                prose("Begge handler om arbeidet til dem som gir hjelp."),
                                nb("Sagt av sekretariatet 18. november 2026"),
                                true))),
                new ComparePage.Line(
                        link("/mal/2017-2", "2 Bedre sammenheng i pasientforløp"),
                        List.of(
                                new ComparePage.Continuation(
                                        "Videreført i",
                                        link("/mal/4", "4 Tilgjengelig informasjon og styrket samhandling"),
                                        null,
                                        null,
                                        true),
                                new ComparePage.Continuation(
                                        "Delvis videreført i",
                                        link("/mal/1", "1 Aktiv medvirkning i egen og næres helse"),
                                        null,
                                        null,
                                        true))),
                new ComparePage.Line(link("/mal/2017-5", "5 Felles grunnmur for digitale tjenester"), List.of()));
        return new ComparePage(
                frame("Sammenlign", "/sammenlign").active("compare"),
                choices("2"),
                choices("3"),
                link("/mal/2017", diff == null ? "Seks områder 2017–2022" : "Utgave 2"),
                link("/mal/2023", diff == null ? "Fem mål 2023–" : "Utgave 3"),
                diff == null ? lines : List.of(),
                diff == null
                        ? List.of(link("/mal/5", "5 Samarbeid og virkemidler som styrker gjennomføringskraft"))
                        : List.of(),
                diff);
    }

    private Diff diff() {
        var kept = new Diff.Run(Diff.Change.KEPT, "Strategien skal gi felles retning");
        return new Diff(List.of(
                new Diff.Block(
                        Diff.Fate.SAME, "1.1", "/strategi/2023#a-1-1", List.of(), List.of(kept), fallback(), List.of()),
                new Diff.Block(
                        Diff.Fate.CHANGED,
                        "1.2",
                        "/strategi/2023#a-1-2",
                        List.of(new Diff.Run(Diff.Change.KEPT, "Rolle")),
                        List.of(
                                kept,
                                new Diff.Run(Diff.Change.REMOVED, " og styring"),
                                new Diff.Run(Diff.Change.ADDED, " og forutsigbarhet"),
                                new Diff.Run(Diff.Change.KEPT, " for arbeidet.")),
                        fallback(),
                        List.of(link("/id/choice/1", "Hvordan får vi mange aktører til å dra i samme retning?"))),
                new Diff.Block(
                        Diff.Fate.ADDED,
                        "1.3",
                        "/strategi/2023#a-1-3",
                        List.of(),
                        List.of(new Diff.Run(Diff.Change.ADDED, "Et nytt avsnitt.")),
                        fallback(),
                        List.of()),
                new Diff.Block(
                        Diff.Fate.REMOVED,
                        "1.4",
                        null,
                        List.of(),
                        List.of(new Diff.Run(Diff.Change.REMOVED, "Et avsnitt som er tatt ut.")),
                        fallback(),
                        List.of())));
    }

    private SearchPage search() {
        var hit = new SearchPage.Hit(
                link("/mal/4", GOALS.get(3)[1]),
                "Nasjonal e-helsestrategi 2023–2030 · Mål 4",
                List.of(
                        new SearchPage.Run("De som hjelper deg, skal ha de ", false),
                        new SearchPage.Run("opplysningene", true),
                        new SearchPage.Run(" de trenger, når de trenger dem …", false)),
                fallback());
        return new SearchPage(
                frame("Søk: opplysninger", "/sok").active("search"),
                "opplysninger",
                42,
                null,
                List.of(
                        new SearchPage.Filter(
                                words.of("site.search.kind"),
                                List.of(
                                        new SearchPage.Option(
                                                words.of("site.kinds.goal"), 3, "/sok?q=opplysninger&kind=goal", true),
                                        new SearchPage.Option(
                                                words.of("site.kinds.paragraph"),
                                                39,
                                                "/sok?q=opplysninger&kind=paragraph",
                                                false))),
                        new SearchPage.Filter(
                                words.of("site.search.year"),
                                List.of(new SearchPage.Option("2023", 40, "/sok?q=opplysninger&year=2023", false)))),
                List.of(
                        new SearchPage.Group(words.of("site.kinds.goal"), 3, List.of(hit, hit)),
                        new SearchPage.Group(words.of("site.kinds.paragraph"), 39, List.of(hit))),
                new Pagination(
                        null,
                        "/sok?q=opplysninger&page=2",
                        List.of(
                                new Pagination.Step(1, "/sok?q=opplysninger", true),
                                new Pagination.Step(2, "/sok?q=opplysninger&page=2", false),
                                new Pagination.Step(5, "/sok?q=opplysninger&page=5", false))),
                "/sok.atom?q=opplysninger");
    }

    private EditionPage edition() {
        return new EditionPage(
                published("Utgave 2", "/utgave/" + HASH),
                strategyLink(),
                2,
                Dates.day(LocalDate.of(2026, 11, 18), lang),
                nb("Rettet navnet på et mål."),
                true,
                link("/utgave/1", "Utgave 1"),
                link("/utgave/3", "Utgave 3"),
                link("/sammenlign", words.of("page.editions.changes")),
                HASH,
                link("/utgave/2.json", "JSON"),
                prose("Dette er teksten til det hele."),
                List.of(
                        new EditionPage.Item(
                                "del",
                                1,
                                "1",
                                nb("Strategiens rolle"),
                                prose("Dette kapitlet sier hva strategien er til for."),
                                List.of()),
                        new EditionPage.Item(
                                "del",
                                2,
                                "1.1",
                                nb("Felles retning"),
                                prose("Strategien skal gi felles retning."),
                                List.of(new EditionPage.Fact(words.of("monitor.status"), nb("● I rute"))))));
    }

    private AccessPage access() {
        return new AccessPage(
                frame("Tilgang", "/tilgang"),
                List.of(
                        new AccessPage.Role("Sekretær", "Skriver, ser over og publiserer."),
                        new AccessPage.Role("Alle", "Leser det som er publisert.")),
                List.of(new AccessPage.Kind(
                        "Strategi",
                        List.of(
                                new AccessPage.Permission("utkast", "endre", List.of("Sekretær")),
                                new AccessPage.Permission("publisert", "lese", List.of("Alle"))))),
                List.of(
                        new AccessPage.Route("GET", "/strategi/{slug}", List.of("Alle")),
                        new AccessPage.Route("POST", "/arbeid/strategi/{slug}/publiser", List.of("Sekretær"))));
    }

    private List<EditionLine> editions() {
        return List.of(
                edition(strategyLink(), 3, "2026-11-20", "Rettet en skrivefeil i kapittel 2.", true),
                edition(strategyLink(), 2, "2026-11-18", "Nytt kapittel om oppfølging.", false),
                edition(strategyLink(), 1, "2026-11-17", null, false));
    }

    private EditionLine edition(Link thing, int number, String day, String reason, boolean correction) {
        return new EditionLine(
                thing,
                Link.of("/utgave/" + number, words.of("page.editions.number", number)),
                Dates.day(LocalDate.parse(day), lang),
                reason == null ? null : nb(reason),
                correction,
                number == 3,
                number == 1 ? null : Link.of("/sammenlign?fra=1&til=2", words.of("page.editions.changes")));
    }

    private List<Choice> choices(String chosen) {
        return List.of(
                new Choice("1", "Utgave 1, 17. november 2026", chosen.equals("1")),
                new Choice("2", "Utgave 2, 18. november 2026", chosen.equals("2")),
                new Choice("3", "Utgave 3, 20. november 2026", chosen.equals("3")));
    }

    private Field comment(String error) {
        return Field.of("text", words.of("site.thanks.comment"), "")
                .hint(words.of("site.thanks.hint"))
                .error(error);
    }

    private InputLine inputLine() {
        return new InputLine(
                "innspill-1",
                nb("Bærum kommune"),
                Dates.day(LocalDate.of(2021, 9, 1), lang),
                prose("De små kommunene bør nevnes. (Eksempel.)"),
                new Status(Status.Shape.REACHED, words.of("input.disposition.taken-in"), null, null, null, null),
                prose("Tatt inn i analysen. (Eksempel.)"),
                null,
                null);
    }

    private DecisionLine decisionLine() {
        return new DecisionLine(
                "vedtak-i-nuit-sak-19-21",
                link("/sak/nuit-19-21", "Vedtak i NUIT, sak 19/21"),
                nb("NUIT"),
                Dates.day(LocalDate.of(2021, 9, 7), lang),
                prose("NUIT ber direktoratet ta med innspillene i det videre arbeidet. (Eksempel.)"),
                nb("Direktoratet for e-helse"),
                prose("Ta med innspillene i det videre arbeidet."),
                Dates.day(LocalDate.of(2021, 12, 1), lang),
                new Status(Status.Shape.OFF_TRACK, words.of("decision.late"), null, null, null, null),
                prose("Innspillene er tatt med. (Eksempel.)"),
                List.of(link("/mal/4", GOALS.get(3)[1])));
    }

    private DecisionsPage decisions() {
        var nuit = link("/vedtak?organ=nuit", "NUIT");
        return new DecisionsPage(
                frame("Vedtak", "/vedtak").active("meetings"),
                List.of(
                        new MeetingsPage.Option(link("/vedtak", words.of("site.meetings.allBodies")), false),
                        new MeetingsPage.Option(nuit, true)),
                link("/mal/4", GOALS.get(3)[1]),
                List.of(decisionLine()),
                List.of(new DecisionsPage.Untreated(
                        link("/mal/5", GOALS.get(4)[1]), words.of("decision.neverTreated"))));
    }

    private Frame frame(String title, String path) {
        return Frame.of(words, SITE, title, path);
    }

    private Frame published(String title, String path) {
        var at = Dates.day(LocalDate.of(2026, 11, 20), lang);
        return frame(title, path)
                .asOf(path.equals("/strategi/2023/1") ? new Moment("2026-11-20", at.text()) : null)
                .colophon(new Colophon(
                        at,
                        Link.of("/utgave/3", words.of("page.editions.number", 3)),
                        Link.of("/sammenlign?fra=2&til=3", words.of("page.editions.changes")),
                        Link.of("/kart?ved=goal/eksempel", words.of("map.at")),
                        "http://retning.test/id/strategy/0193f5b2-7c1e-7d40-9a55-3f0c2be81d44",
                        nb("Direktoratet for e-helse"),
                        List.of(new Download(path + ".json", "JSON", "application/json"))));
    }

    private Link strategyLink() {
        return link("/strategi/2023", "Nasjonal e-helsestrategi 2023–2030");
    }

    private Link link(String url, String label) {
        return new Link(url, nb(label));
    }

    private Text nb(String text) {
        return new Text(text, fallback());
    }

    private Prose prose(String markdown) {
        return Markdown.prose(markdown, fallback());
    }

    private String fallback() {
        return lang.equals("nb") ? null : "nb";
    }

    private static String resource(String path) {
        try (var in = SamplePages.class.getClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
