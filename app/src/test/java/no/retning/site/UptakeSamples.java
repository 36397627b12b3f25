package no.retning.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import no.retning.page.Words;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/** The pages of national solutions, with every standing; all of it is said to be an example. */
record UptakeSamples(Words words, Reading reading) {
    private static final Source EXAMPLE = new Source("", null, true);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static SolutionEdition.Figure figure(String type, int year, int percent) {
        return new SolutionEdition.Figure(
                type, "hospital", "", "", LocalDate.of(year, 1, 1), null, null, BigDecimal.valueOf(percent), EXAMPLE);
    }

    private static SolutionEdition.Standing standing(String group, String position, @Nullable Integer share) {
        return new SolutionEdition.Standing(
                group,
                "",
                "",
                position,
                share == null ? null : DAY,
                share,
                share == null ? null : Integer.valueOf(100),
                share == null ? null : BigDecimal.valueOf(share),
                0,
                share == null ? null : EXAMPLE,
                null);
    }

    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path).active("roadmap");
    }

    private List<SolutionPage.Group> groups() {
        return List.of(
                        standing("citizens", "no-figure", null),
                        standing("general-practitioners", "above", 90),
                        standing("municipal-health", "at", 80),
                        standing("hospital", "below", 40),
                        standing("pharmacies", "no-threshold", 40))
                .stream()
                .map(one -> new SolutionPage.Group(
                        UptakeLines.group(reading, one.group()),
                        UptakeLines.full(reading, one),
                        words.of("uptake.aim", "90", "1. januar 2027")))
                .toList();
    }

    SolutionsPage.Line line() {
        return new SolutionsPage.Line(
                Link.of("/losning/eksempel", "Eksempel på en løsning"),
                Text.of("Norsk helsenett"),
                words.of("uptake.enough", 1, 2),
                List.of(new Status(
                        Status.Shape.REACHED,
                        words.of("uptake.word", "Apotek", "100 %", words.of("uptake.position.above")),
                        null,
                        null,
                        null,
                        null)));
    }

    SolutionsPage all() {
        return new SolutionsPage(frame(words.of("uptake.solutions"), "/losninger"), List.of(line()));
    }

    SolutionsPage none() {
        return new SolutionsPage(frame(words.of("uptake.solutions"), "/losninger"), List.of());
    }

    SolutionPage solution() {
        var figures = List.of(
                figure("observed", 2024, 20),
                figure("observed", 2025, 30),
                figure("observed", 2026, 40),
                figure("planned", 2027, 90));
        var threshold = new SolutionEdition.Threshold(BigDecimal.valueOf(80), LocalisedText.NONE, EXAMPLE);
        var point = new SolutionPage.Point(
                "1. januar 2026",
                "observed",
                words.of("uptake.type.observed"),
                words.of("uptake.share", "40"),
                Text.of(words.of("uptake.illustrative")));
        return page(
                groups(),
                new SolutionPage.Limit(words.of("uptake.limit", "80"), Text.of("Derfor."), null, true),
                List.of(new SolutionPage.Series(
                        UptakeDrawing.of(reading, "hospital", figures, threshold), List.of(point))),
                List.of(new SolutionPage.Part(
                        words.of("roadmap.group.hospital"),
                        "Eksempelregion A",
                        "",
                        words.of("uptake.share", "40"),
                        "1. januar 2026",
                        UptakeLines.plain(reading, standing("hospital", "below", 40)))));
    }

    SolutionPage silent() {
        return page(
                List.of(new SolutionPage.Group(
                        words.of("roadmap.group.hospital"),
                        UptakeLines.full(reading, standing("hospital", "no-figure", null)),
                        null)),
                null,
                List.of(),
                List.of());
    }

    private SolutionPage page(
            List<SolutionPage.Group> groups,
            SolutionPage.@Nullable Limit limit,
            List<SolutionPage.Series> series,
            List<SolutionPage.Part> parts) {
        return new SolutionPage(
                frame("Eksempel på en løsning", "/losning/eksempel"),
                Text.of("Norsk helsenett"),
                Text.of("Eksempel på en løsning"),
                Text.of("Hva den er til."),
                words.of("uptake.since.said", "2013"),
                words.of("uptake.silent", 1),
                groups,
                limit,
                series,
                parts,
                parts.isEmpty() ? null : words.of("uptake.parts.cut", 1, 2),
                List.of(),
                new ThreadView(List.of()),
                Link.of("https://www.example.org/", words.of("uptake.more")),
                series.isEmpty() ? List.of() : List.of(Link.of("/losning/eksempel/utbredelse.csv", "CSV")),
                Text.of("Veikart for nasjonale e-helseløsninger 2021–2025"),
                !series.isEmpty(),
                List.of());
    }
}
