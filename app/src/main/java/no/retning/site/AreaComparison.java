package no.retning.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.engines.cube.Cell;
import no.retning.engines.cube.Period;
import no.retning.formats.svg.Frame;
import no.retning.formats.svg.Palette;
import no.retning.formats.svg.Voice;
import no.retning.page.Reading;
import no.retning.page.Status;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedRelease;
import no.retning.site.figures.RecodedFigures;
import org.jspecify.annotations.Nullable;

/**
 * Every area of the last day of a period in that period and an earlier one. What was delivered by older codes is carried to it where
 * somebody knows how much went where, and is missing where nobody does.
 *
 * @param release null where none is published
 * @param periods every one that can be chosen
 * @param course the last of those from the earlier to the later, both with them
 */
record AreaComparison(
        Reading reading,
        Item indicator,
        @Nullable PublishedRelease release,
        List<IndicatorPages.Definition> definitions,
        List<String> periods,
        List<String> course,
        String from,
        String until,
        List<Area> areas,
        Voice voice) {
    /**
     * @param before null where there is none to show; likewise after
     * @param saidBefore as it is written, or why there is none; likewise after
     * @param cells by period, what there is of it
     */
    record Area(
            String code,
            String name,
            @Nullable Double before,
            @Nullable Double after,
            String saidBefore,
            String saidAfter,
            Map<String, Cell> cells) {}

    static AreaComparison of(
            Reading reading,
            Edition edition,
            @Nullable PublishedRelease release,
            PublishedAreas.Areas known,
            List<String> periods,
            List<String> course,
            String from,
            String until,
            List<PublishedFigure> said) {
        var item = edition.item();
        var definitions =
                release == null ? IndicatorPages.definitions(item) : IndicatorPages.definitions(item, release);
        var definition = definitions.getLast();
        var parts = said.stream()
                .filter(figure -> !figure.area().equals(PublishedFigure.WHOLE))
                .toList();
        var voice = new IndicatorSeries(reading, definitions, parts).voice();
        var areas = new ArrayList<Area>();
        if (!said.isEmpty()) {
            var day = Period.of(until).lastDay();
            Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
            RecodedFigures.of(edition.slug(), definition.aggregation(), definition.per(), said, known, day)
                    .figures()
                    .stream()
                    .filter(figure -> !figure.area().equals(PublishedFigure.WHOLE))
                    .forEach(figure -> cells.computeIfAbsent(figure.area(), unseen -> new LinkedHashMap<>())
                            .put(figure.period().code(), figure.cell()));
            cells.forEach((code, of) -> {
                var before = of.getOrDefault(from, Cell.ABSENT);
                var after = of.getOrDefault(until, Cell.ABSENT);
                areas.add(new Area(
                        code,
                        Objects.requireNonNullElse(known.name(code, day), code),
                        before.value(),
                        after.value(),
                        said(reading, voice, before),
                        said(reading, voice, after),
                        of));
            });
        }
        return new AreaComparison(reading, item, release, definitions, periods, course, from, until, areas, voice);
    }

    /** As it is written, or why there is none. */
    String said(Area area, String period) {
        return said(reading, voice, area.cells().getOrDefault(period, Cell.ABSENT));
    }

    private static String said(Reading reading, Voice voice, Cell cell) {
        if (cell.isHidden()) {
            return reading.word("release.mark.hidden");
        }
        return cell.value() == null
                ? reading.word(cell.gap() == null ? "release.mark.missing" : "release.mark.not-computable")
                : voice.value(cell.value());
    }

    /** What a chart of it stands in elsewhere, with its source, day and licence below it. @param path where its figures are */
    Frame alone(String path) {
        var credit = reading.word(
                "indicator.chart.credit",
                release == null ? "" : release.source().citation(),
                reading.site().name(),
                reading.site().origin() + reading.url(path),
                reading.day(reading.today()).text());
        var made = isIllustrative() ? reading.word("release.illustrative") + " " + credit : credit;
        return Frame.alone(
                ChartFiles.WIDTH, Palette.LIGHT, made + ". " + IndicatorChart.licence(reading, definitions.getLast()));
    }

    boolean isIllustrative() {
        return release != null && release.source().illustrative();
    }

    AreaComparisonPage.Row row(Area area, boolean here) {
        var before = area.before();
        var after = area.after();
        return new AreaComparisonPage.Row(
                area.name(),
                area.saidBefore(),
                area.saidAfter(),
                before == null || after == null ? "" : change(before, after),
                after == null ? null : standing(area.code(), after),
                here);
    }

    private String change(double before, double after) {
        int way = voice.shown(after).compareTo(voice.shown(before));
        return way == 0
                ? reading.word("area.compare.level")
                : reading.word(way > 0 ? "area.compare.up" : "area.compare.down", voice.difference(before, after));
    }

    private @Nullable Status standing(String code, double after) {
        var targets =
                new IndicatorTargets(reading, indicator, List.of(), new PublishedAreas.Areas(List.of(), List.of()));
        var own = targets.standing(code);
        var aimed = own == null ? targets.standing(PublishedFigure.WHOLE) : own;
        return aimed == null
                ? null
                : targets.held(aimed.target(), Period.of(until).lastDay(), after);
    }
}
