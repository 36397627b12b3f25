package no.retning.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.formats.svg.Caption;
import no.retning.formats.svg.Event;
import no.retning.formats.svg.Frame;
import no.retning.formats.svg.Headline;
import no.retning.formats.svg.LineChart;
import no.retning.formats.svg.Palette;
import no.retning.formats.svg.Series;
import no.retning.formats.svg.Sparkline;
import no.retning.formats.svg.Target;
import no.retning.page.Chart;
import no.retning.page.Reading;
import no.retning.record.Ref;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An indicator drawn over time and said in a sentence, with what happened that its reader must know of. */
@Component
final class IndicatorChart {
    private static final String ID = "indikator";

    private final PublishedEvents events;

    IndicatorChart(PublishedEvents events) {
        this.events = events;
    }

    /** As in "140 millioner besøk i 2021 (anslag), opp 68 fra 2020"; null where nothing is of the whole. */
    @Nullable
    String headline(
            Reading reading, Item indicator, List<IndicatorPages.Definition> definitions, List<PublishedFigure> said) {
        var whole = said.stream().filter(PublishedFigure::isWhole).toList();
        if (whole.stream().allMatch(figure -> figure.value() == null)) {
            return null;
        }
        var drawn = new IndicatorSeries(reading, definitions, whole);
        return Headline.of(drawn.voice(), drawn.all().getFirst(), target(reading, indicator, whole)) + drawn.doubt();
    }

    /** As small as a word, of all of the country; null where there are not two values to draw a line between. */
    static @Nullable String spark(
            Reading reading, Item indicator, List<IndicatorPages.Definition> definitions, List<PublishedFigure> whole) {
        var drawn = new IndicatorSeries(reading, definitions, whole);
        if (!drawn.isDrawable()) {
            return null;
        }
        var caption = new Caption(
                "linje-" + indicator.slug(),
                reading.language().tag(),
                reading.text(indicator.title()).text(),
                reading.word("indicator.chart.text"));
        return Sparkline.draw(
                caption, Palette.LIGHT, drawn.voice(), drawn.all().getFirst(), target(reading, indicator, whole));
    }

    /** Null where there is nothing to see: fewer than two values, or more lines than can be told apart. */
    @Nullable
    Chart of(Reading reading, Item indicator, List<IndicatorPages.Definition> definitions, List<PublishedFigure> said) {
        var drawn = new IndicatorSeries(reading, definitions, said);
        return drawn.isDrawable() ? Chart.of(ID, (id, frame) -> draw(reading, indicator, drawn, id, frame)) : null;
    }

    /** The chart alone, to be shown elsewhere; null where there is none. */
    @Nullable
    String alone(Reading reading, Item indicator, PublishedRelease release, List<PublishedFigure> said, String path) {
        var drawn = new IndicatorSeries(reading, IndicatorPages.definitions(indicator, release), said);
        if (!drawn.isDrawable()) {
            return null;
        }
        var source = release.source();
        var credit = reading.word(
                "indicator.chart.credit",
                source.citation(),
                reading.site().name(),
                reading.site().origin() + reading.url(path),
                reading.day(reading.today()).text());
        var aimed = IndicatorTargets.drawn(reading, indicator);
        var made = aimed != null && aimed.source().illustrative()
                ? reading.word("target.illustrative") + " " + credit
                : credit;
        var whole = source.illustrative() ? reading.word("release.illustrative") + " " + made : made;
        var told = whole + ". " + licence(reading, drawn.definitions().getLast());
        return draw(reading, indicator, drawn, ID, Frame.alone(ChartFiles.WIDTH, Palette.LIGHT, told));
    }

    /** Under what licence the figures may be used, or that nobody has said it. */
    static String licence(Reading reading, IndicatorPages.Definition definition) {
        return definition.licence().isBlank()
                ? reading.word("indicator.chart.noLicence")
                : reading.word("indicator.chart.licence", definition.licence());
    }

    private String draw(Reading reading, Item indicator, IndicatorSeries drawn, String id, Frame frame) {
        var caption = new Caption(
                id,
                reading.language().tag(),
                reading.text(indicator.title()).text(),
                reading.word("indicator.chart.text"));
        return LineChart.draw(
                caption,
                frame,
                drawn.voice(),
                drawn.all(),
                target(reading, indicator, drawn.said()),
                during(reading, indicator, drawn.all()));
    }

    /** What was decided of all of the country, where that is what is drawn. */
    private static @Nullable Target target(Reading reading, Item indicator, List<PublishedFigure> said) {
        var decided = IndicatorTargets.drawn(reading, indicator);
        return decided == null || said.stream().noneMatch(PublishedFigure::isWhole)
                ? null
                : TargetLine.of(
                        reading,
                        decided,
                        IndicatorPages.definitions(indicator).getLast().frequency());
    }

    /** What touched the indicator or a goal of it while the figures run. */
    private List<Event> during(Reading reading, Item indicator, List<Series> drawn) {
        var about = Stream.concat(
                        Stream.of(indicator.id()),
                        IndicatorPages.goals(indicator).stream().map(Ref::id))
                .toList();
        var years = drawn.stream()
                .flatMap(series -> series.points().stream())
                .mapToInt(point -> point.day().getYear())
                .summaryStatistics();
        return events.all(reading).stream()
                .map(edition -> edition.item())
                .filter(event -> PublishedEvents.about(event).stream().anyMatch(ref -> about.contains(ref.id())))
                .filter(event -> {
                    int year = PublishedEvents.from(event).first().getYear();
                    return year >= years.getMin() && year <= years.getMax();
                })
                .map(event -> new Event(
                        PublishedEvents.from(event).first(),
                        PublishedEvents.when(reading, event) + ": "
                                + reading.text(event.title()).text()))
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }
}
