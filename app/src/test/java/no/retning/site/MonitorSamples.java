package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.EventLine;
import no.retning.formats.svg.Palette;
import no.retning.formats.svg.Point;
import no.retning.formats.svg.Series;
import no.retning.formats.svg.Sparkline;
import no.retning.page.Chart;
import no.retning.page.ChartVoice;
import no.retning.page.Diff;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/** How the strategy stands, with made-up contents. */
final class MonitorSamples {
    private final Words words;

    MonitorSamples(Words words) {
        this.words = words;
    }

    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path).active("strategy");
    }

    private static Prose prose(String text) {
        return Markdown.prose(text, null);
    }

    private static Status status(Status.Shape shape, String word, String colour) {
        return new Status(shape, word, null, null, null, null, colour);
    }

    private List<AssessmentPage.Part> parts() {
        return List.of(
                new AssessmentPage.Part(
                        "events",
                        Text.of(words.of("monitor.part.events")),
                        prose("Eksempel på en hendelse.\n\n- Det ene\n- Det andre")),
                new AssessmentPage.Part(
                        "figures", Text.of(words.of("monitor.part.figures")), prose("Eksempel på hva tallene sier.")));
    }

    private static List<AssessmentPage.Line> lines() {
        return List.of(
                new AssessmentPage.Line(
                        Link.of("/vurdering/nyest", "Vurdering 2026: Eksempelmålet"),
                        "31. mars 2026",
                        status(Status.Shape.ON_TRACK, "I rute", "good"),
                        false,
                        true),
                new AssessmentPage.Line(
                        Link.of("/vurdering/eldre", "Vurdering 2025: Eksempelmålet"),
                        "31. mars 2025",
                        status(Status.Shape.CHALLENGED, "Noen utfordringer", "warn"),
                        true,
                        false));
    }

    AssessmentPage.Standing standing() {
        return new AssessmentPage.Standing(
                parts(), Text.of("Målet kan nås."), words.of("monitor.sure.medium"), true, List.of(lines().getLast()));
    }

    AssessmentPage assessment() {
        return page(
                new AssessmentPage.Treated("Organet", Link.of("/sak/eksempel", "1/26 Eksempelsaken")),
                new AssessmentPage.Changes(
                        Link.of("/vurdering/eldre", "Vurdering 2025: Eksempelmålet"),
                        words.of("monitor.moved", "Noen utfordringer", "I rute"),
                        List.of(new AssessmentPage.Change(
                                Text.of(words.of("monitor.summary")),
                                List.of(
                                        new Diff.Run(Diff.Change.KEPT, "Det går "),
                                        new Diff.Run(Diff.Change.REMOVED, "tregt."),
                                        new Diff.Run(Diff.Change.ADDED, "bra."))))),
                lines());
    }

    AssessmentPage first() {
        return page(null, null, List.of());
    }

    private AssessmentPage page(
            AssessmentPage.@Nullable Treated treated,
            AssessmentPage.@Nullable Changes changes,
            List<AssessmentPage.Line> others) {
        return new AssessmentPage(
                frame("Vurdering 2026: Eksempelmålet", "/vurdering/nyest"),
                Link.of("/mal/eksempel", "Mål 1: Eksempelmålet"),
                Text.of("Vurdering 2026: Eksempelmålet"),
                status(Status.Shape.ON_TRACK, "I rute", "good"),
                Text.of("Målet blir nådd i tide."),
                words.of("monitor.sure.high"),
                prose("Det går bra."),
                parts(),
                List.of(Link.of("/funn/eksempel", "Eksempel på et funn")),
                words.of("monitor.said.by", "Eksempelet", "31. mars 2026"),
                words.of("monitor.assured", "Et annet eksempel", "2. april 2026"),
                treated,
                changes,
                others,
                Text.of("Eksempel"),
                true,
                List.of());
    }

    StatusPage status() {
        return new StatusPage(
                frame(words.of("monitor.overview"), "/status"),
                List.of(new StatusPage.Group(
                        Link.of("/struktur/eksempel", "Eksempelmålene"),
                        "2023–2030",
                        "I rute: 1. Ikke vurdert ennå: 1.",
                        List.of(
                                new StatusPage.Line(
                                        "Mål 1",
                                        Link.of("/mal/eksempel", "Eksempelmålet"),
                                        status(Status.Shape.ON_TRACK, "I rute", "good"),
                                        Link.of("/vurdering/nyest", "Vurdering 2026: Eksempelmålet"),
                                        "31. mars 2026",
                                        "Eksempelet",
                                        true,
                                        false),
                                new StatusPage.Line(
                                        "Delmål 1A",
                                        Link.of("/mal/delmal", "Eksempel på et delmål"),
                                        Status.notAssessed(words),
                                        null,
                                        null,
                                        null,
                                        false,
                                        true)))),
                List.of(
                        new StatusPage.Figure(
                                Link.of("/indikator/eksempel", "Eksempelindikatoren"),
                                "12,5 antall i 2025, opp 1,5 fra 2024",
                                "20 i 2030",
                                status(Status.Shape.CHALLENGED, "Noe framdrift", null),
                                spark(),
                                words.of("page.illustrative")),
                        new StatusPage.Figure(
                                Link.of("/indikator/annen", "En annen indikator"), "3 i 2025", "", null, null, "")),
                words.of("monitor.figures.more", 12, 40),
                List.of(new StatusPage.Change(
                        "2. april 2026",
                        Link.of("/vurdering/nyest", "Vurdering 2026: Eksempelmålet"),
                        words.of("monitor.moved", "Noen utfordringer", "I rute"),
                        true)),
                events(),
                List.of(
                        new StatusPage.Meaning(
                                status(Status.Shape.ON_TRACK, "I rute", "good"), Text.of("Målet blir nådd i tide.")),
                        new StatusPage.Meaning(Status.notAssessed(words), Text.of(words.of("monitor.silence")))));
    }

    private String spark() {
        return Sparkline.draw(
                new Caption("linje-eksempel", words.lang(), "Eksempelindikatoren", "Tall over tid"),
                Palette.LIGHT,
                ChartVoice.of(words, "", "", 1),
                new Series(
                        "Hele landet",
                        List.of(
                                Point.of(LocalDate.of(2024, 7, 1), "2024", 11.0),
                                Point.of(LocalDate.of(2025, 7, 1), "2025", 12.5))),
                null);
    }

    StatusPage none() {
        return new StatusPage(
                frame(words.of("monitor.overview"), "/status"),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(new StatusPage.Meaning(Status.notAssessed(words), Text.of(words.of("monitor.silence")))));
    }

    static List<EventsPage.Line> events() {
        return List.of(
                new EventsPage.Line(
                        2,
                        "11. april 2019",
                        Link.of("/hendelse/nyest", "Eksempel på et vedtak med et langt navn som brytes"),
                        "Vedtak",
                        List.of(Link.of("/mal/eksempel", "Eksempelmålet"), Link.of("/mal/annet", "Et annet mål")),
                        false),
                new EventsPage.Line(
                        1, "2017", Link.of("/hendelse/eldre", "Eksempel på en lov"), "Lov", List.of(), true));
    }

    EventsPage happened() {
        var lanes = List.of(
                new EventLine.Lane(
                        "Vedtak",
                        List.of(new EventLine.Mark(
                                2, "Et vedtak", LocalDate.of(2019, 4, 11), LocalDate.of(2019, 4, 11)))),
                new EventLine.Lane(
                        "Lov",
                        List.of(new EventLine.Mark(
                                1, "En lov", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)))));
        var voice = ChartVoice.of(words, "", "", 0);
        return new EventsPage(
                frame(words.of("event.heading"), "/hendelser"),
                Chart.of(
                        "hendelser",
                        (id, frame) -> EventLine.draw(
                                new Caption(id, words.lang(), words.of("event.heading"), ""), frame, voice, lanes)),
                events());
    }

    EventsPage nothingHappened() {
        return new EventsPage(frame(words.of("event.heading"), "/hendelser"), null, List.of());
    }

    EventPage event() {
        return new EventPage(
                frame("Eksempel på et vedtak", "/hendelse/nyest"),
                "Vedtak",
                Text.of("Eksempel på et vedtak"),
                "11. april 2019",
                prose("Eksempel på hva det betydde."),
                List.of(Link.of("/mal/eksempel", "Eksempelmålet")),
                Text.of("Eksempel"),
                true,
                List.of());
    }
}
