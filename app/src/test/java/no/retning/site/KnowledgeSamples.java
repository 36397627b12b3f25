package no.retning.site;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/** The pages of the knowledge base, with all they can show; all of it is said to be an example. */
record KnowledgeSamples(Words words, ThreadView thread) {
    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path).active("knowledge");
    }

    private static Prose prose(String markdown) {
        return Markdown.prose(markdown, null);
    }

    private static KnowledgePage.Line line(String path, @Nullable String said) {
        return new KnowledgePage.Line(Link.of(path, "Eksempel " + path), said == null ? null : Text.of(said), true);
    }

    KnowledgePage knowledge() {
        return new KnowledgePage(
                frame(words.of("knowledge.heading"), "/kunnskap"),
                List.of(line("/analyse/eksempel", words.of("knowledge.analysis.state.validation"))),
                List.of(line("/swot/eksempel", null)),
                List.of(line("/scenario/eksempel", words.of("knowledge.scenarios.said", 2, 1))),
                List.of(
                        new KnowledgePage.Theme(
                                Text.of("Styring"),
                                List.of(line("/dilemma/eksempel", words.of("knowledge.dilemma.state.open")))),
                        new KnowledgePage.Theme(null, List.of(line("/dilemma/annet", null)))),
                List.of(line("/skala/eksempel", words.of("knowledge.scale.between", "Få", "Mange"))),
                List.of(line("/valg/eksempel", "Derfor.")),
                List.of(line("/funn/eksempel", words.of("knowledge.weighed", 2, 1))),
                List.of(
                        new KnowledgePage.Group(
                                words.of("knowledge.pestle.social"),
                                List.of(Link.of("/funn/eksempel", "Eksempel på et funn"))),
                        new KnowledgePage.Group(words.of("knowledge.pestle.legal"), List.of())),
                List.of(
                        new KnowledgePage.Group(
                                words.of("knowledge.need.group.citizen"),
                                List.of(Link.of("/behov/eksempel", "Eksempel på et behov"))),
                        new KnowledgePage.Group(words.of("knowledge.need.group.next-of-kin"), List.of())),
                List.of(line("/funn/trukket", words.of("knowledge.weighed", 0, 0))),
                List.of(line("/bestilling/eksempel", words.of("knowledge.order.dueSaid", "1. januar 2026"))),
                List.of(),
                List.of(line("/prosess/eksempel", null)),
                List.of(line("/utviklingstrekk/eksempel", "Slik gikk året.")));
    }

    KnowledgePage none() {
        return new KnowledgePage(
                frame(words.of("knowledge.heading"), "/kunnskap"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    AnalysisPage analysis() {
        return new AnalysisPage(
                frame("Eksempel på en analyse", "/analyse/eksempel"),
                words.of("knowledge.analysis.type.internal"),
                words.of("knowledge.version.said", "0.7") + " · " + words.of("knowledge.analysis.state.validation"),
                Text.of("Eksempel på en analyse"),
                prose("Hva den handler om."),
                List.of(
                        new AnalysisPage.Section(
                                "forst",
                                Text.of("Det første avsnittet"),
                                prose("Et avsnitt med **tekst**."),
                                List.of(
                                        new AnalysisPage.Found(
                                                Link.of("/funn/eksempel", "Eksempel på et funn"),
                                                words.of("knowledge.strength.strong")),
                                        new AnalysisPage.Found(Link.of("/funn/annet", "Et annet funn"), null)),
                                Text.of("Eksempel"),
                                true),
                        new AnalysisPage.Section(
                                "sist",
                                Text.of("Det siste avsnittet"),
                                prose("Et avsnitt til."),
                                List.of(),
                                null,
                                false)),
                List.of(
                        new AnalysisPage.Target(
                                "3.8",
                                Text.of("Alle har tilgang til gode helsetjenester"),
                                words.of("knowledge.maturity.developing"),
                                2,
                                prose("Derfor."),
                                Text.of("Eksempel"),
                                true),
                        new AnalysisPage.Target(
                                "9.c",
                                Text.of("Alle har tilgang til teknologi"),
                                words.of("knowledge.maturity.not-assessed"),
                                null,
                                null,
                                null,
                                false)),
                List.of(
                        new AnalysisPage.Version(
                                Link.of("/utgave/to", words.of("knowledge.version.said", "0.7")),
                                words.of("knowledge.analysis.state.validation"),
                                "1. mars 2026",
                                null),
                        new AnalysisPage.Version(
                                Link.of("/utgave/en", words.of("knowledge.version.said", "0.6")),
                                words.of("knowledge.analysis.state.finished"),
                                "1. januar 2026",
                                Link.of("/sammenlign", words.of("knowledge.version.compare")))),
                validated(),
                Link.of("/analyse/eksempel/analyse.pdf", words.of("knowledge.analysis.print")),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    AnalysisPage emptyAnalysis() {
        return new AnalysisPage(
                frame("Eksempel på en analyse", "/analyse/eksempel"),
                words.of("knowledge.analysis.type.pandemic"),
                words.of("knowledge.analysis.state.validation"),
                Text.of("Eksempel på en analyse"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Link.of("/analyse/eksempel/analyse.pdf", words.of("knowledge.analysis.print")),
                null,
                false,
                List.of());
    }

    private Status standing(Status.Shape shape, String state) {
        return new Status(shape, words.of("knowledge.knowledge-order.state." + state), null, null, null, null);
    }

    OrderPage order() {
        return new OrderPage(
                frame("Eksempel på en bestilling", "/bestilling/eksempel"),
                standing(Status.Shape.REACHED, "delivered"),
                Text.of("Eksempel på en bestilling"),
                prose("Mer om det."),
                prose("Derfor."),
                Text.of("Eksempelorganet"),
                "1. januar 2026",
                "1. mars 2026",
                new OrderPage.Delivered(
                        prose("Dette kom."),
                        "1. februar 2026",
                        Link.of("https://www.example.org/", "Kilden"),
                        Link.of("/foringer/eksempel", "Dokumentet"),
                        Text.of("Eksempel"),
                        true),
                List.of(Link.of("/funn/eksempel", "Eksempel på et funn")),
                thread,
                Text.of("Eksempel"),
                true,
                List.of());
    }

    OrderPage overdueOrder() {
        return new OrderPage(
                frame("Eksempel på en bestilling", "/bestilling/eksempel"),
                standing(Status.Shape.CHALLENGED, "overdue"),
                Text.of("Eksempel på en bestilling"),
                null,
                prose("Derfor."),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                List.of());
    }

    NeedPage need() {
        return new NeedPage(
                frame("Eksempel på et behov", "/behov/eksempel"),
                words.of("knowledge.need.group.citizen"),
                Text.of("Eksempel på et behov"),
                prose("Mer om det."),
                grounds(words),
                thread,
                Text.of("Eksempel"),
                true,
                List.of());
    }

    NeedPage unmetNeed() {
        return new NeedPage(
                frame("Eksempel på et behov", "/behov/eksempel"),
                words.of("knowledge.need.group.personnel"),
                Text.of("Eksempel på et behov"),
                null,
                List.of(),
                null,
                null,
                false,
                List.of());
    }

    SwotPage swot() {
        var point = new SwotPage.Point(
                "punkt",
                Text.of("Eksempel på et punkt"),
                List.of(new SwotPage.Ground(
                        words.of("knowledge.use.for"), Link.of("/funn/eksempel", "Eksempel på et funn"))),
                Text.of("Eksempel"),
                true);
        return new SwotPage(
                frame("Eksempel på en SWOT", "/swot/eksempel"),
                words.of("knowledge.swot.state.validation"),
                Text.of("Eksempel på en SWOT"),
                Text.of("Kort om den."),
                List.of(
                        quadrant("strength", List.of(point)),
                        quadrant("weakness", List.of()),
                        quadrant("opportunity", List.of()),
                        quadrant("threat", List.of())),
                List.of(
                        new KnowledgePage.Group(
                                words.of("knowledge.pestle.social"),
                                List.of(Link.of("#punkt", "Eksempel på et punkt"))),
                        new KnowledgePage.Group(words.of("knowledge.pestle.legal"), List.of())),
                Link.of("/sammenlign", words.of("page.editions.changes")),
                validated(),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    private List<ValidationLine> validated() {
        var suggested = new ValidationLine.Suggested(
                Text.of("Skriv det annerledes."),
                Text.of("Eksempel på et punkt"),
                Text.of("Eksempelet"),
                words.of("knowledge.disposition.partly"),
                prose("Derfor."),
                true);
        return List.of(
                new ValidationLine(Text.of("Runden"), Text.of("Organet"), "2026", true, List.of(suggested)),
                new ValidationLine(Text.of("Neste runde"), Text.of("Organet"), "2026", false, List.of()));
    }

    private SwotPage.Quadrant quadrant(String code, List<SwotPage.Point> points) {
        return new SwotPage.Quadrant(
                code,
                words.of("knowledge.quadrants." + code),
                words.of("knowledge.internal"),
                words.of("knowledge.response." + code),
                points);
    }

    private static List<Ground> grounds(Words words) {
        return List.of(new Ground(
                words.of("knowledge.ground.swot-item"),
                Link.of("/swot/eksempel#punkt", "Eksempel på et punkt"),
                List.of(),
                List.of(new Ground(
                        words.of("knowledge.ground.finding"),
                        Link.of("/funn/eksempel", "Eksempel på et funn"),
                        List.of(quote("Dette taler for.")),
                        List.of()))));
    }

    static List<ChoicePage.Why> why(Words words) {
        return List.of(new ChoicePage.Why(
                Link.of("/valg/eksempel", "Eksempel på et valg"),
                words.of("knowledge.why.chosen", "Det ene"),
                prose("Derfor."),
                true,
                List.of(new ChoicePage.Advised(
                        "Eksempelutvalget",
                        prose("Ta det ene."),
                        Link.of("/sak/eksempel", "Eksempel på en sak"),
                        null,
                        true)),
                grounds(words)));
    }

    ChoicePage choice() {
        return new ChoicePage(
                frame("Eksempel på et valg", "/valg/eksempel"),
                Text.of("Eksempel på et valg"),
                prose("Bakgrunnen."),
                new ChoicePage.Option(Text.of("Det ene"), prose("For."), prose("Mot.")),
                prose("Derfor."),
                words.of("knowledge.decided.said", "1. januar 2026"),
                List.of(new ChoicePage.Option(Text.of("Det andre"), prose("For."), null)),
                grounds(words),
                List.of(Link.of("/mal/eksempel", "Eksempel på et mål")),
                List.of(Link.of("/strategi/eksempel/kapittel/1#a-1-1", "Slik begynner et avsnitt …")),
                List.of(new ChoicePage.Advised(
                        "Eksempelorganet",
                        prose("Gjør det ene."),
                        Link.of("/sak/eksempel", "Saken"),
                        Text.of("Eksempel"),
                        true)),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    ChoicePage openChoice() {
        return new ChoicePage(
                frame("Eksempel på et valg", "/valg/eksempel"),
                Text.of("Eksempel på et valg"),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                List.of());
    }

    DilemmaPage dilemma() {
        var stands = new DilemmaPage.Stands(
                Text.of("Eksempelorganet"), prose("Gjør det ene."), "1. januar 2026", Text.of("Eksempel"), true);
        return new DilemmaPage(
                frame("Eksempel på et dilemma", "/dilemma/eksempel"),
                words.of("knowledge.dilemma.state.resolved"),
                Text.of("Styring"),
                Text.of("Eksempel på et dilemma"),
                prose("Bakgrunnen."),
                new DilemmaPage.Resolved(
                        prose("Slik."), "1. januar 2026", Link.of("/valg/eksempel", "Valget"), null, true),
                List.of(
                        new DilemmaPage.Way(
                                Text.of("Det ene"), prose("Derfor."), Text.of("Eksempel"), true, List.of(stands)),
                        new DilemmaPage.Way(Text.of("Det andre"), null, null, false, List.of())),
                List.of(stands),
                grounds(words),
                thread,
                Text.of("Eksempel"),
                true,
                List.of());
    }

    DilemmaPage openDilemma() {
        return new DilemmaPage(
                frame("Eksempel på et dilemma", "/dilemma/eksempel"),
                words.of("knowledge.dilemma.state.open"),
                null,
                Text.of("Eksempel på et dilemma"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                List.of());
    }

    ScenarioPage scenarios() {
        var sign = new ScenarioPage.Sign(
                Text.of("Noe skjer"),
                Text.of("Et tall"),
                Link.of("/indikator/eksempel", "Eksempel på en indikator"),
                words.of("knowledge.sighting.beginning"),
                Text.of("Eksempel"),
                true);
        return new ScenarioPage(
                frame("Eksempel på scenarioer", "/scenario/eksempel"),
                words.of("knowledge.horizon.said", "2035"),
                Text.of("Eksempel på scenarioer"),
                Text.of("Kort om dem."),
                List.of(Link.of("#en", "Den ene ressursen")),
                List.of(Text.of("Farten"), Text.of("Hvem")),
                ScenarioDrawing.of(
                        new ScenarioDrawing.Square(
                                Text.of("Hvem"),
                                List.of(Text.of("Mange"), Text.of("Få")),
                                Text.of("Farten"),
                                List.of(Text.of("Fort"), Text.of("Sakte")),
                                List.of(
                                        List.of(List.of(Text.of("En rask framtid")), List.of()),
                                        List.of(List.of(), List.of(Text.of("En rolig framtid"))))),
                        words.of("knowledge.scenarios.picture")),
                List.of(
                        new ScenarioPage.Future(
                                "rask",
                                Text.of("En rask framtid"),
                                List.of(Text.of("Fort"), Text.of("Mange")),
                                prose("Slik er den."),
                                prose("Det betyr noe."),
                                prose("Det skal noe til."),
                                List.of(sign),
                                words.of("knowledge.signs.seen", 1, 1),
                                Text.of("Eksempel"),
                                true),
                        new ScenarioPage.Future(
                                "rolig",
                                Text.of("En rolig framtid"),
                                Arrays.asList(Text.of("Sakte"), null),
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                false)),
                List.of(
                        resource("en", "useful", true),
                        resource("to", "harmful", false),
                        resource("tre", "neutral", false)),
                List.of(Text.of("Den fjerde"), Text.of("Den femte")),
                regret(),
                List.of(new ScenarioPage.Opportunity(
                        "mulighet", Text.of("En mulighet"), prose("Om den."), Text.of("Eksempel"), true)),
                List.of(new ScenarioPage.Consequence(
                        Link.of("/valg/eksempel", "Valget"), List.of(Text.of("Den ene"), Text.of("Den andre")))),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    private ScenarioPage.Regret regret() {
        return new ScenarioPage.Regret(
                words.of("knowledge.regret.said", 1, 2),
                List.of(Text.of("Den ene ressursen")),
                List.of(
                        new ScenarioPage.RegretLine(
                                words.of("knowledge.regret.best", "En rask framtid"),
                                "Den andre ressursen",
                                List.of(0, 3),
                                3,
                                false),
                        new ScenarioPage.RegretLine(
                                words.of("knowledge.regret.least"), "Den ene ressursen", List.of(2, 0), 2, true)),
                List.of(new ScenarioPage.Otherwise(
                        Text.of("Den ene ressursen"),
                        words.of("knowledge.regret.in"),
                        words.of("knowledge.regret.without", 1))),
                true);
    }

    private ScenarioPage.Resource resource(String slug, String code, boolean robust) {
        return new ScenarioPage.Resource(
                slug,
                Text.of("Ressursen " + slug),
                prose("Om den."),
                Arrays.asList(
                        new ScenarioPage.Judged(code, words.of("knowledge.importance." + code), Text.of("Derfor.")),
                        robust
                                ? new ScenarioPage.Judged("critical", words.of("knowledge.importance.critical"), null)
                                : null),
                robust,
                Text.of("Eksempel"),
                true);
    }

    ScenarioPage bareScenarios() {
        return new ScenarioPage(
                frame("Eksempel på scenarioer", "/scenario/eksempel"),
                null,
                Text.of("Eksempel på scenarioer"),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                false,
                List.of());
    }

    ScalePage scale() {
        var low = Text.of("Få og skarpe valg");
        var high = Text.of("Bred enighet");
        return new ScalePage(
                frame("Eksempel på en skala", "/skala/eksempel"),
                Text.of("Eksempel på en skala"),
                prose("Bakgrunnen."),
                low,
                high,
                words.of("knowledge.scale.said", low.text(), 7, high.text()),
                List.of(
                        new ScalePage.Placed(
                                Text.of("Eksempelutvalget"),
                                "1. januar 2026",
                                "2",
                                "5,5",
                                words.of("knowledge.reading.answers.said", 12),
                                Text.of("Eksempel"),
                                true),
                        new ScalePage.Placed(Text.of("Eksempelorganet"), "1. mars 2026", "3", null, null, null, false)),
                new ScaleDrawing(7)
                        .draw(
                                low,
                                high,
                                List.of(
                                        new ScaleDrawing.Mark(
                                                Text.of("Eksempelutvalget"),
                                                new BigDecimal("2"),
                                                new BigDecimal("5.5")),
                                        new ScaleDrawing.Mark(Text.of("Eksempelorganet"), new BigDecimal("3"), null)),
                                words.of("knowledge.scale.picture", low.text(), high.text()),
                                "Eksempelutvalget: 2 og 5,5. Eksempelorganet: 3."),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    ScalePage emptyScale() {
        return new ScalePage(
                frame("Eksempel på en skala", "/skala/eksempel"),
                Text.of("Eksempel på en skala"),
                null,
                Text.of("Få"),
                Text.of("Mange"),
                words.of("knowledge.scale.said", "Få", 7, "Mange"),
                List.of(),
                null,
                null,
                false,
                List.of());
    }

    private static FindingPage.Quote quote(String text) {
        return new FindingPage.Quote(
                prose(text),
                "Eksempel, 2026, side 3",
                Link.of("https://www.example.org/", "Kilden"),
                Link.of("/foringer/eksempel", "Dokumentet"),
                true);
    }

    FindingPage finding() {
        return new FindingPage(
                frame("Eksempel på et funn", "/funn/eksempel"),
                words.of("knowledge.finding"),
                Text.of("Eksempel på et funn"),
                prose("Mer om det."),
                null,
                new FindingPage.Assessed(
                        words.of("knowledge.strength.strong"),
                        prose("Derfor."),
                        Text.of(words.of("knowledge.assessed.said", "Eksempelet", "1. januar 2026")),
                        true),
                List.of(quote("Dette taler for.")),
                List.of(quote("Dette taler imot.")),
                List.of(Link.of("/analyse/eksempel#forst", "Eksempel på en analyse: Det første avsnittet")),
                thread,
                words.of("knowledge.valid.said", "2026"),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    FindingPage withdrawn() {
        return new FindingPage(
                frame("Eksempel på et funn", "/funn/eksempel"),
                words.of("knowledge.finding"),
                Text.of("Eksempel på et funn"),
                null,
                prose("Det gjelder ikke lenger."),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                List.of());
    }
}
