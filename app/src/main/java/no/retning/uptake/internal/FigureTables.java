package no.retning.uptake.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Source;
import no.retning.uptake.Coverage;
import no.retning.uptake.Figure;
import no.retning.uptake.Solution;
import no.retning.uptake.Solutions;
import no.retning.uptake.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of a solution as tables: how each kind stands, and all of them, so many on a page that it stays quick. */
@Component
final class FigureTables {
    private static final int ROWS = 200;

    private final Access access;

    FigureTables(Access access) {
        this.access = access;
    }

    Section standings(Visit visit, Solution solution) {
        return new Section(
                visit.word("uptake.standings"),
                null,
                visit.word("uptake.standings.empty"),
                words(visit, "uptake.group", "uptake.takenUp", "uptake.day", "uptake.position"),
                Coverage.of(solution).stream()
                        .filter(one -> one.region().isEmpty() && one.vendor().isEmpty())
                        .map(one -> standing(visit, one))
                        .toList(),
                List.of());
    }

    private static List<String> words(Visit visit, String... keys) {
        return Stream.of(keys).map(visit::word).toList();
    }

    private static Row standing(Visit visit, Standing one) {
        var share = one.share();
        var day = one.day();
        return new Row(
                List.of(
                        Cell.of(visit.word("roadmap.group." + one.group().code())),
                        Cell.of(
                                share == null
                                        ? visit.word("uptake.noFigure")
                                        : amount(visit, one.reached(), one.total(), share)),
                        Cell.of(day == null ? "" : visit.reading().day(day).text()),
                        Cell.of(visit.word("uptake.position." + one.position().code()))),
                List.of());
    }

    /** As in "4 800 av 5 000 (96 %)"; the share alone where no more is known. */
    static String amount(Visit visit, @Nullable Integer reached, @Nullable Integer total, BigDecimal share) {
        var number = visit.reading().number(share);
        return reached == null
                ? visit.word("uptake.share", number)
                : visit.word(
                        "uptake.counted",
                        visit.reading().number(BigDecimal.valueOf(reached)),
                        visit.reading().number(BigDecimal.valueOf(Objects.requireNonNull(total))),
                        number);
    }

    Section figures(Visit visit, Solution solution, int page) {
        var id = solution.header().id();
        var all = solution.figures();
        int pages = Math.max(1, Math.ceilDiv(all.size(), ROWS));
        int shown = Math.clamp(page, 1, pages);
        boolean mine = access.allows(visit.actor(), solution, Solutions.COUNT);
        var links = new ArrayList<Link>();
        if (mine) {
            links.add(visit.link(SolutionPlaces.figures(id) + "/ny", "uptake.figure.add"));
        }
        if (shown > 1) {
            links.add(visit.link(SolutionPlaces.of(id) + "?side=" + (shown - 1), "page.pagination.previous"));
        }
        if (shown < pages) {
            links.add(visit.link(SolutionPlaces.of(id) + "?side=" + (shown + 1), "page.pagination.next"));
        }
        return new Section(
                visit.word("uptake.figures", all.size()),
                null,
                visit.word("uptake.figures.empty"),
                words(
                        visit,
                        "uptake.group",
                        "uptake.part",
                        "uptake.day",
                        "uptake.type",
                        "uptake.takenUp",
                        "uptake.source"),
                all.subList((shown - 1) * ROWS, Math.min(all.size(), shown * ROWS)).stream()
                        .map(figure -> figure(visit, solution, figure, mine))
                        .toList(),
                links);
    }

    private static Row figure(Visit visit, Solution solution, Figure figure, boolean mine) {
        var id = solution.header().id();
        var group = visit.word("roadmap.group." + figure.group().code());
        var path = SolutionPlaces.figure(id, figure);
        var day = visit.reading().day(figure.day()).text();
        return new Row(
                List.of(
                        mine ? Cell.of(Link.of(visit.url(path), group)) : Cell.of(group),
                        Cell.of(part(visit, figure.region(), figure.vendor())),
                        Cell.of(day),
                        Cell.of(visit.word("uptake.type." + figure.type().code())),
                        Cell.of(amount(visit, figure.reached(), figure.total(), figure.share())),
                        Cell.of(source(visit, figure.source()))),
                mine
                        ? List.of(new Button(
                                visit.url(path + "/fjern"),
                                visit.hidden(Map.of(
                                        "version",
                                        Long.toString(solution.header().version()))),
                                visit.word("uptake.figure.remove"),
                                group + ", " + day))
                        : List.of());
    }

    private static String part(Visit visit, String region, String vendor) {
        var parts = Stream.of(region, vendor).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        return parts.isEmpty() ? visit.word("uptake.whole") : parts;
    }

    private static Text source(Visit visit, Source source) {
        return source.citation().isEmpty() && source.illustrative()
                ? Text.of(visit.word("uptake.illustrative"))
                : Text.of(source.citation());
    }
}
