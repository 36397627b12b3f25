package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.page.Choice;
import no.retning.page.Dates;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Pagination;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import no.retning.page.Words;
import no.retning.record.Json;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;

/** The pages of a roadmap with activities in every state; all of it is said to be an example. */
final class RoadSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Words words;
    private final Reading reading;

    RoadSamples(Words words, String lang) {
        this.words = words;
        this.reading = new Reading(
                new Language(lang),
                new Languages(
                        List.of(new Language("nb"), new Language("nn"), new Language("en")),
                        List.of(new Language("nb"))),
                words,
                SamplePages.SITE,
                AsOf.NOW);
    }

    private RoadActivity activity(int number, String state) {
        var id = new UUID(1, number);
        var from = DAY.minusMonths(10).plusMonths(number);
        boolean open = !state.equals("done") && !state.equals("stopped");
        return new RoadActivity(
                id,
                "aktivitet-" + number,
                state,
                LocalisedText.of("nb", "Kjernejournal: innføring i kommunene, del " + number),
                LocalisedText.of("nb", "Hva som gjøres."),
                new UUID(2, number % 2),
                null,
                List.of(),
                new UUID(3, 1),
                LocalisedText.of("nb", "Norsk helsenett"),
                Set.of("citizens", "general-practitioners"),
                "municipal",
                from,
                from.plusMonths(8),
                open ? from.plusMonths(8) : null,
                open ? null : from.plusMonths(7),
                open ? new RoadActivity.Forecast(from.plusMonths(8), from.plusMonths(11), 40, 20) : null,
                number == 2
                        ? List.of(new RoadActivity.Need(
                                new Ref("activity", new UUID(1, 0)),
                                LocalisedText.of("nb", "Kjernejournal"),
                                "delivery",
                                "proposed",
                                LocalisedText.of("nb", "Leveransen"),
                                DAY))
                        : List.of(),
                true,
                RoadActivity.packed(new Item(Json.MAPPER.createObjectNode())));
    }

    private List<RoadActivity> activities(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> activity(number, RoadActivity.STATES.get(number % RoadActivity.STATES.size())))
                .toList();
    }

    private Moment moment(LocalDate day) {
        return Dates.day(day, words.lang());
    }

    UptakeSamples uptake() {
        return new UptakeSamples(words, reading);
    }

    RoadmapPage none() {
        return new RoadmapPage(
                frame("/veikart"),
                null,
                null,
                words.of("roadmap.none"),
                List.of(),
                "/veikart",
                Map.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Pagination.NONE,
                null,
                List.of(),
                null,
                null,
                false);
    }

    private Frame frame(String path) {
        return Frame.of(words, SamplePages.SITE, words.of("roadmap.heading"), path)
                .active("roadmap");
    }

    RoadmapPage roadmap(int count) {
        var all = activities(count);
        var lines = all.stream().map(one -> RoadLines.line(reading, one)).toList();
        var group = new RoadGroups.Group(
                "2", Text.of("2 Enklere arbeidshverdag"), Link.of("/mal/2", "2"), "/veikart?mal=2", all);
        boolean folded = count > RoadDrawing.MOST_BARS;
        return new RoadmapPage(
                frame("/veikart"),
                Text.of("Veikart for nasjonal e-helsestrategi 2021–2027"),
                Text.of("Hva som gjøres for å nå målene."),
                RoadLines.count(reading, all),
                List.of(new RoadmapPage.Option(Link.of("/veikart", "Veikart 2021–2027"), true)),
                "/veikart",
                Map.of("vis", "eier"),
                List.of(new RoadmapPage.Select(
                        "for", words.of("roadmap.by.for"), List.of(new Choice("", words.of("roadmap.any.for"), true)))),
                Link.of("/veikart", words.of("roadmap.showAll")),
                lines.subList(0, 2),
                List.of(new RoadmapPage.Option(Link.of("/veikart", words.of("roadmap.vis.mal")), true)),
                List.of(new RoadmapPage.Option(Link.of("/veikart", words.of("roadmap.sorter.navn")), false)),
                List.of(new RoadmapPage.Group(
                        "g-2",
                        group.heading(),
                        group.page(),
                        RoadLines.count(reading, all),
                        lines,
                        folded ? Link.of("/veikart?mal=2", words.of("roadmap.onlyThese")) : null)),
                folded,
                folded
                        ? new Pagination(
                                null,
                                "/veikart?side=2",
                                List.of(
                                        new Pagination.Step(1, "/veikart?side=1", true),
                                        new Pagination.Step(2, "/veikart?side=2", false)))
                        : Pagination.NONE,
                new RoadmapPage.Run(
                        words.of("roadmap.whole", "1. mars 2028", "1. juni 2028"),
                        words.of("roadmap.computed", moment(DAY).text(), 10_000),
                        List.of(new RoadmapPage.OfGoal(
                                Link.of("/mal/2", "2 Enklere arbeidshverdag"), moment(DAY), moment(DAY))),
                        List.of(new RoadmapPage.Driver(
                                lines.getFirst().page(), new Text("Prøvedrift", "nb"), moment(DAY), moment(DAY))),
                        List.of(Link.of(
                                "/utgave/" + "0".repeat(64),
                                words.of("roadmap.joined.edition", "Veikart for kommunene", "3"))),
                        words.of("roadmap.detail.closed", 2)),
                List.of(waiting(lines.getFirst())),
                RoadDrawing.of(reading, words.of("roadmap.picture"), List.of(group), DAY),
                Text.of("ehelse.no"),
                true);
    }

    private RoadmapPage.Waiting waiting(RoadmapPage.Line line) {
        return new RoadmapPage.Waiting(
                line,
                Link.of("/veikart", "Veikart for kommunene"),
                List.of(line.page()),
                words.of("roadmap.kept", words.of("roadmap.chance", 40)));
    }

    ActivityPage activity() {
        var one = RoadLines.line(reading, activity(1, "ongoing"));
        var other = RoadLines.line(reading, activity(0, "delayed"));
        return new ActivityPage(
                Frame.of(words, SamplePages.SITE, "Kjernejournal", "/aktivitet/kjernejournal")
                        .active("roadmap"),
                Link.of("/veikart", "Veikart 2021–2027"),
                Text.of("Kjernejournal: innføring i kommunene"),
                Text.of("En av de nasjonale løsningene."),
                one,
                words.of("roadmap.level.municipal"),
                "1. januar 2026 – 31. mars 2027",
                words.of("roadmap.begins.gate", "BP3"),
                moment(DAY),
                Link.of("/mal/2", "2 Enklere arbeidshverdag"),
                List.of(Link.of("/mal/4", "4 Tilgjengelig informasjon")),
                new ActivityPage.Forecast(
                        moment(DAY), moment(DAY), words.of("roadmap.chance", 40), words.of("roadmap.chance", 20)),
                new ActivityPage.Estimate(words.of("roadmap.estimate.said", 10, 20, 60), Text.of("Erfaring.")),
                new ActivityPage.Detail(
                        Text.of("Innføring i ti kommuner"),
                        List.of(
                                new ActivityPage.Task(
                                        new Text("Prøvedrift", "nb"),
                                        new Text("Opplæring", "nb"),
                                        new ActivityPage.Forecast(
                                                moment(DAY), moment(DAY), null, words.of("roadmap.chance", 40))),
                                new ActivityPage.Task(new Text("Opplæring", "nb"), null, null)),
                        words.of("roadmap.detail.more", 12)),
                List.of(new ActivityPage.Wave(Text.of("Pulje 1"), "2026", "done", words.of("roadmap.wave.state.done"))),
                null,
                List.of(new ActivityPage.Need(
                        Text.of("Kjernejournal"),
                        other.page(),
                        other,
                        words.of("roadmap.need.type.delivery"),
                        Text.of("Leveransen"),
                        moment(DAY))),
                List.of(new RiskLine(
                        1,
                        Text.of("Det tar lengre tid"),
                        Text.of("Fordi noe mangler"),
                        Text.of("Gevinsten kommer senere"),
                        3,
                        4,
                        12,
                        Text.of("Vi følger med"),
                        Text.of("KS"),
                        null)),
                List.of(other),
                List.of(waiting(other)),
                new ThreadView(List.of()),
                List.of(other),
                List.of(uptake().line()),
                Text.of("ehelse.no"),
                true);
    }
}
