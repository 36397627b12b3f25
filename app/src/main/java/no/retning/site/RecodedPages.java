package no.retning.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.engines.cube.Cell;
import no.retning.engines.cube.Mark;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.site.figures.GapWords;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedFigure;
import no.retning.site.figures.PublishedFigures;
import no.retning.site.figures.RecodedFigures;
import org.springframework.stereotype.Component;

/** The figures of an indicator carried to the areas of one day, as a page. */
@Component
final class RecodedPages {
    static final String PATH = "/omrader";
    private static final int MOST = 400;

    private final PublishedFigures figures;
    private final PublishedAreas areas;
    private final PublishedEditions editions;
    private final FigureLines lines;

    RecodedPages(PublishedFigures figures, PublishedAreas areas, PublishedEditions editions, FigureLines lines) {
        this.figures = figures;
        this.areas = areas;
        this.editions = editions;
        this.lines = lines;
    }

    /** @param typed the day as it was asked for; empty for the one that is read */
    RecodedPage page(Reading reading, Edition edition, String typed) {
        var definition = IndicatorPages.definitions(edition.item()).getLast();
        var said = figures.during(edition.id(), reading.asOf(), figures.periods(edition.id(), reading.asOf()));
        var known = areas.asOf(reading.asOf());
        var wanted = PublishedAreas.day(typed).orElse(null);
        var day = wanted == null ? reading.today() : wanted;
        var delivered = delivered(said);
        var recoded = RecodedFigures.of(edition.slug(), definition.aggregation(), definition.per(), said, known, day);
        var title = reading.text(edition.title());
        return new RecodedPage(
                reading.frame(reading.word("area.recoded.of", title.text()), Addresses.of(edition) + PATH)
                        .active("strategy")
                        .under(new Frame.Crumb(
                                reading.url(IndicatorPages.PATH), Text.of(reading.word("indicator.all")))),
                Lines.link(reading, edition),
                typed.isEmpty() ? day.toString() : typed,
                reading.day(day).text(),
                !typed.isEmpty() && wanted == null ? reading.word("area.wrong.day") : null,
                reading.text(definition.unit()).text(),
                recoded.figures().stream()
                        .limit(MOST)
                        .map(figure -> row(reading, figure, known, delivered, day, definition.decimals()))
                        .toList(),
                recoded.figures().size() > MOST
                        ? reading.word("release.cut", MOST, recoded.figures().size())
                        : null,
                recoded.figures().isEmpty() ? List.of() : downloads(reading, edition, day),
                recoded.unplaced().stream()
                        .map(one -> reading.word(
                                "area.unplaced",
                                name(known, one.area(), one.day()),
                                one.period().code(),
                                reading.day(one.day()).text()))
                        .toList(),
                editions.all(PublishedAreas.KIND, reading.asOf()).stream()
                        .map(scheme -> Lines.link(reading, scheme))
                        .toList(),
                figures.releases(edition.id(), reading.asOf()).stream()
                        .anyMatch(release -> release.source().illustrative()));
    }

    private List<Link> downloads(Reading reading, Edition edition, LocalDate day) {
        return figures.releases(edition.id(), reading.asOf()).stream()
                .limit(1)
                .flatMap(release -> lines.downloads(reading, edition, release, "?per=" + day).stream())
                .toList();
    }

    private static Map<String, PublishedFigure> delivered(List<PublishedFigure> said) {
        var delivered = new HashMap<String, PublishedFigure>();
        said.stream()
                .filter(figure -> figure.codes().isEmpty())
                .forEach(figure -> delivered.put(figure.area() + " " + figure.period(), figure));
        return delivered;
    }

    private static RecodedPage.Row row(
            Reading reading,
            RecodedFigures.Figure figure,
            PublishedAreas.Areas known,
            Map<String, PublishedFigure> delivered,
            LocalDate day,
            int decimals) {
        var same = delivered.get(figure.area() + " " + figure.period().code());
        return new RecodedPage.Row(
                figure.period().code(),
                figure.area().equals(PublishedFigure.WHOLE)
                        ? reading.word("release.whole")
                        : name(known, figure.area(), day),
                value(reading, figure.cell(), decimals),
                note(reading, figure.cell(), known, figure.period().lastDay()),
                same == null ? "" : FigureLines.value(reading, same));
    }

    static String name(PublishedAreas.Areas known, String code, LocalDate day) {
        var name = known.name(code, day);
        return name == null ? code : code + " " + name;
    }

    private static String value(Reading reading, Cell cell, int decimals) {
        if (cell.isHidden()) {
            return reading.word("release.mark.hidden");
        }
        var value = cell.value();
        if (value == null) {
            return reading.word(
                    cell.marks().contains(Mark.MISSING) ? "release.mark.missing" : "release.mark.not-computable");
        }
        return reading.number(BigDecimal.valueOf(value)
                .setScale(Math.max(decimals, 0), RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    private static String note(Reading reading, Cell cell, PublishedAreas.Areas known, LocalDate then) {
        var gap = cell.gap();
        if (gap != null) {
            return new GapWords(reading.words(), known, day -> reading.day(day).text()).of(gap, then);
        }
        return cell.value() == null
                ? ""
                : cell.marks().stream()
                        .map(mark -> reading.word("release.mark."
                                + mark.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining(", "));
    }
}
