package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.page.Chart;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.site.figures.PublishedAreas;
import no.retning.site.figures.PublishedFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Areas held against each other, as a page and as a map alone. */
@Component
final class AreaComparisonPages {
    static final String PATH = "/sammenlign";

    /** As many as one can hold against each other. */
    private static final int MOST = 20;

    /** As many as stand beside each other in a table. */
    private static final int MOST_PERIODS = 12;

    private final PublishedFigures figures;
    private final PublishedAreas areas;

    AreaComparisonPages(PublishedFigures figures, PublishedAreas areas) {
        this.figures = figures;
        this.areas = areas;
    }

    /**
     * What was asked for.
     *
     * @param areas their codes; empty for all
     * @param from the earlier period; empty for the first
     * @param until the later one; empty for the last
     */
    record Asked(Set<String> areas, String from, String until) {
        static final Asked NOTHING = new Asked(Set.of(), "", "");

        /** Whether what is shown is what one sees who has asked for nothing. */
        private boolean isPlain(AreaComparison compared) {
            var periods = compared.periods();
            return areas.isEmpty()
                    && !periods.isEmpty()
                    && compared.from().equals(periods.getFirst())
                    && compared.until().equals(periods.getLast());
        }
    }

    AreaComparisonPage page(Reading reading, Edition edition, Asked asked) {
        var compared = compared(reading, edition, asked);
        var title =
                reading.word("area.compare.of", reading.text(edition.title()).text());
        var shown = shown(compared, asked.areas(), areas.types(reading.asOf()));
        var rows = shown.stream().limit(MOST).toList();
        var map = AreaMap.of(reading, edition.item(), compared, asked.areas());
        var at = Addresses.of(edition);
        return new AreaComparisonPage(
                reading.frame(title, at + PATH)
                        .active("strategy")
                        .under(
                                new Frame.Crumb(
                                        reading.url(IndicatorPages.PATH), Text.of(reading.word("indicator.all"))),
                                new Frame.Crumb(reading.url(at), reading.text(edition.title()))),
                compared.areas().stream()
                        .map(area -> new Choice(
                                area.code(), area.name(), asked.areas().contains(area.code())))
                        .toList(),
                periods(compared, compared.from()),
                periods(compared, compared.until()),
                wrong(reading, compared, asked),
                shown.size() > MOST ? reading.word("area.compare.cut", MOST, shown.size()) : null,
                AreaDrawing.of(compared, rows),
                AreaCourse.of(compared, rows),
                map == null ? null : Chart.of("kart", map::draw),
                map != null && map.isWithin(rows),
                asked.isPlain(compared) ? reading.url(at) : null,
                reading.text(compared.definitions().getLast().unit()).text(),
                compared.from(),
                compared.until(),
                rows.stream()
                        .map(area -> compared.row(area, asked.areas().contains(area.code())))
                        .toList(),
                compared.release() == null
                        ? null
                        : reading.source(compared.release().source()),
                compared.isIllustrative());
    }

    /** The map of the last period alone, to be shown elsewhere; null where there is none. */
    @Nullable
    String map(Reading reading, Edition edition) {
        var compared = compared(reading, edition, Asked.NOTHING);
        var map = AreaMap.of(reading, edition.item(), compared, Set.of());
        return map == null ? null : map.alone(Addresses.of(edition) + PATH);
    }

    /** All areas as they were and as they are, to be shown elsewhere; null where there is nothing to draw. */
    @Nullable
    String rows(Reading reading, Edition edition) {
        var compared = compared(reading, edition, Asked.NOTHING);
        return AreaDrawing.alone(compared, rows(reading, compared), Addresses.of(edition) + PATH);
    }

    /** All areas through the periods, to be shown elsewhere; null where there is nothing to draw. */
    @Nullable
    String course(Reading reading, Edition edition) {
        var compared = compared(reading, edition, Asked.NOTHING);
        return AreaCourse.alone(compared, rows(reading, compared), Addresses.of(edition) + PATH);
    }

    private List<AreaComparison.Area> rows(Reading reading, AreaComparison compared) {
        return shown(compared, Set.of(), areas.types(reading.asOf())).stream()
                .limit(MOST)
                .toList();
    }

    private AreaComparison compared(Reading reading, Edition edition, Asked asked) {
        var periods = figures.periods(edition.id(), reading.asOf());
        var until = periods.contains(asked.until()) ? asked.until() : periods.isEmpty() ? "" : periods.getLast();
        var from = periods.contains(asked.from()) ? asked.from() : periods.isEmpty() ? "" : periods.getFirst();
        var course = course(periods, from, until);
        var needed = Stream.concat(Stream.of(from, until), course.stream())
                .filter(periods::contains)
                .distinct()
                .toList();
        var said = figures.during(edition.id(), reading.asOf(), needed);
        var release = figures.releases(edition.id(), reading.asOf()).stream()
                .findFirst()
                .orElse(null);
        return AreaComparison.of(
                reading, edition, release, areas.asOf(reading.asOf()), periods, course, from, until, said);
    }

    private static List<String> course(List<String> periods, String from, String until) {
        int end = periods.indexOf(until) + 1;
        int begin = Math.max(periods.indexOf(from), end - MOST_PERIODS);
        return begin < 0 || begin >= end ? List.of() : periods.subList(begin, end);
    }

    /**
     * Those that were asked for; one alone among those of its type, and else those of the type that most are of: a county is not
     * held against a municipality.
     */
    private static List<AreaComparison.Area> shown(
            AreaComparison compared, Set<String> wanted, Map<String, String> types) {
        var asked = compared.areas().stream()
                .filter(area -> wanted.contains(area.code()))
                .toList();
        var shown = new ArrayList<AreaComparison.Area>();
        if (asked.size() > 1) {
            shown.addAll(asked);
        } else {
            var type = asked.isEmpty()
                    ? mostOf(compared, types)
                    : types.getOrDefault(asked.getFirst().code(), "");
            compared.areas().stream()
                    .filter(area -> types.getOrDefault(area.code(), "").equals(type))
                    .forEach(shown::add);
        }
        shown.sort(Comparator.comparing(AreaComparison.Area::after, Comparator.nullsLast(Comparator.reverseOrder())));
        if (asked.size() == 1 && shown.indexOf(asked.getFirst()) >= MOST) {
            // Whoever asked for one finds it, however far down it is.
            shown.removeAll(asked);
            shown.addAll(MOST - 1, asked);
        }
        return shown;
    }

    private static String mostOf(AreaComparison compared, Map<String, String> types) {
        return compared.areas().stream()
                .collect(Collectors.groupingBy(
                        area -> types.getOrDefault(area.code(), ""), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<Choice> periods(AreaComparison compared, String chosen) {
        return compared.periods().stream()
                .map(one -> new Choice(one, one, one.equals(chosen)))
                .toList();
    }

    private static @Nullable String wrong(Reading reading, AreaComparison compared, Asked asked) {
        for (var period : List.of(asked.from(), asked.until())) {
            if (!period.isEmpty() && !compared.periods().contains(period)) {
                return reading.word("area.compare.noPeriod", period);
            }
        }
        return asked.areas().stream()
                .filter(code ->
                        compared.areas().stream().noneMatch(area -> area.code().equals(code)))
                .findFirst()
                .map(code -> reading.word("area.compare.noArea", code, compared.until()))
                .orElse(null);
    }
}
