package no.retning.site;

import java.util.List;
import java.util.stream.IntStream;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Dumbbell;
import no.retning.page.Chart;
import no.retning.page.ChartVoice;
import no.retning.page.Download;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Text;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/** How far a country has come, with made-up contents. */
final class MaturitySamples {
    private static final int PHASES = 5;

    private final Words words;

    MaturitySamples(Words words) {
        this.words = words;
    }

    private Frame frame() {
        return Frame.of(words, SamplePages.SITE, words.of("maturity.heading"), "/modenhet")
                .active("strategy");
    }

    private MaturityPage.Phase phase(@Nullable Integer number) {
        return new MaturityPage.Phase(
                number,
                PHASES,
                number == null
                        ? words.of("maturity.notAssessed")
                        : words.of("maturity.named", number, "Et ord for fasen"));
    }

    MaturityPage later() {
        return new MaturityPage(frame(), told("31. mars 2024", 2.0, changes()));
    }

    MaturityPage first() {
        return new MaturityPage(frame(), told(null, null, null));
    }

    MaturityPage none() {
        return new MaturityPage(frame(), null);
    }

    private MaturityPage.Changes changes() {
        return new MaturityPage.Changes(
                Link.of("/modenhet/eldre", "Digital modenhet 2024: Norge"),
                words.of("maturity.changed", 1, 0, 1, 0, 1),
                List.of(new MaturityPage.Move(Text.of("En indikator"), phase(2).word(), phase(3).word())));
    }

    private MaturityPage.Told told(
            @Nullable String before, @Nullable Double was, MaturityPage.@Nullable Changes changes) {
        return new MaturityPage.Told(
                Text.of("Digital modenhet 2026: Norge"),
                words.of("maturity.headline", "Norge", 3, PHASES, "Et ord for fasen", 2, 3) + " "
                        + words.of("maturity.headline.least", "Et langt navn på en kategori", "2,5"),
                words.of("monitor.said.by", "Eksempelet", "31. mars 2026"),
                true,
                changes == null ? Link.of("/modenhet/nyere", "Digital modenhet 2026: Norge") : null,
                changes == null ? null : Markdown.prose("En oppsummering.", null),
                before,
                "31. mars 2026",
                List.of(
                        new MaturityPage.Row(
                                "en",
                                Text.of("Et langt navn på en kategori som brytes"),
                                phase(3),
                                "2,5",
                                before == null ? "" : "2,0",
                                words.of("maturity.assessed", 2, 2)),
                        new MaturityPage.Row(
                                "to",
                                Text.of("En annen kategori"),
                                phase(null),
                                "",
                                "",
                                words.of("maturity.assessed", 0, 1))),
                Chart.of(
                        "modenhet",
                        (id, frame) -> Dumbbell.draw(
                                new Caption(id, words.lang(), "Digital modenhet", words.of("maturity.chart.text")),
                                frame,
                                ChartVoice.of(words, "", "", 1),
                                before,
                                "31. mars 2026",
                                List.of(
                                        new Dumbbell.Row("Et langt navn på en kategori som brytes", was, 2.5),
                                        new Dumbbell.Row("En annen kategori", was, null)),
                                1,
                                PHASES)),
                changes,
                List.of(
                        new MaturityPage.Group("en", Text.of("En kategori"), List.of(gauge(3))),
                        new MaturityPage.Group("to", Text.of("En annen kategori"), List.of(gauge(null)))),
                new MaturityPage.Scheme(Text.of("Skjemaet"), Markdown.prose("Hva det er.", null), Text.of("Eksempel")),
                Text.of("Eksempel"),
                changes == null
                        ? List.of()
                        : List.of(
                                line("Digital modenhet 2026: Norge", "31. mars 2026", true),
                                line("Digital modenhet 2024: Norge", "31. mars 2024", false)),
                List.of(new Download("/modenhet/nyest/modenhet.csv", "CSV", "text/csv")),
                "/modenhet/nyest/figur",
                List.of());
    }

    private static MaturityPage.Line line(String title, String day, boolean here) {
        return new MaturityPage.Line(Link.of("/modenhet/nyest", title), day, "Landet er i en fase.", true, here);
    }

    private MaturityPage.Gauge gauge(@Nullable Integer number) {
        return new MaturityPage.Gauge(
                Text.of("En indikator"),
                phase(number),
                number == null ? null : Text.of("Det er gjort litt."),
                number == null ? null : Text.of("Vi har sett det."),
                IntStream.rangeClosed(1, PHASES)
                        .mapToObj(step -> new MaturityPage.Step(
                                phase(step),
                                Text.of("Det som er tilfellet i denne fasen."),
                                Integer.valueOf(step).equals(number)))
                        .toList());
    }
}
