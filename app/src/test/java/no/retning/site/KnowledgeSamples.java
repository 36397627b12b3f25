package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Prose;
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
                List.of(line("/swot/eksempel", null)),
                List.of(line("/valg/eksempel", "Derfor.")),
                List.of(line("/funn/eksempel", words.of("knowledge.weighed", 2, 1))),
                List.of(line("/funn/trukket", words.of("knowledge.weighed", 0, 0))),
                List.of(),
                List.of(line("/prosess/eksempel", null)));
    }

    KnowledgePage none() {
        return new KnowledgePage(
                frame(words.of("knowledge.heading"), "/kunnskap"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
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
        var suggested = new SwotPage.Suggested(
                Text.of("Skriv det annerledes."),
                point.text(),
                Text.of("Eksempelet"),
                words.of("knowledge.disposition.partly"),
                prose("Derfor."),
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
                Link.of("/sammenlign", words.of("page.editions.changes")),
                List.of(
                        new SwotPage.Round(Text.of("Runden"), Text.of("Organet"), "2026", true, List.of(suggested)),
                        new SwotPage.Round(Text.of("Neste runde"), Text.of("Organet"), "2026", false, List.of())),
                Text.of("Eksempel"),
                true,
                List.of());
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
                null,
                null,
                null,
                false,
                List.of());
    }
}
