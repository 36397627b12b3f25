package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.edition.Reads;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Pagination;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Roadmaps as pages: what comes, for whom and when, and how sure it is. */
@Component
final class RoadmapPages {
    private static final String PATH = "/veikart";
    private static final int ROWS = 300;
    private static final int NEXT = 3;
    private static final int DRIVERS = 5;

    private final PublishedRoadmaps roadmaps;
    private final PublishedEditions editions;

    RoadmapPages(PublishedRoadmaps roadmaps, PublishedEditions editions) {
        this.roadmaps = roadmaps;
        this.editions = editions;
    }

    static LocalDate today(Reading reading) {
        Reads.note(Reads.TODAY);
        return reading.asOf().past().orElseGet(() -> LocalDate.now(Dates.ZONE));
    }

    RoadmapPage page(Reading reading, RoadFilter filter) {
        var all = roadmaps.all(reading.asOf());
        return all.stream()
                .filter(one -> one.roadmap().slug().equals(filter.value(RoadFilter.ROADMAP)))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(one -> page(reading, filter, all, one))
                .orElseGet(() -> none(reading));
    }

    private static RoadmapPage none(Reading reading) {
        return new RoadmapPage(
                reading.frame(reading.word("roadmap.heading"), PATH).active("roadmap"),
                null,
                null,
                reading.word("roadmap.none"),
                List.of(),
                reading.url(PATH),
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

    private RoadmapPage page(Reading reading, RoadFilter filter, List<RoadEdition> all, RoadEdition one) {
        var goals = GoalOrder.of(editions, reading);
        var today = today(reading);
        var found = one.activities().stream()
                .filter(activity -> filter.matches(activity, goals))
                .toList();
        var groups = new RoadGroups(reading, goals, filter).of(found);
        int rows = groups.stream().mapToInt(group -> group.activities().size()).sum();
        int pages = Math.max(1, Math.ceilDiv(rows, ROWS));
        int shown = Math.clamp(filter.page(), 1, pages);
        return new RoadmapPage(
                reading.frame(reading.word("roadmap.heading"), PATH)
                        .active("roadmap")
                        .colophon(RoadColophon.of(reading, one, one.thing())),
                reading.text(one.roadmap().title()),
                reading.lead(one.roadmap().text("text")),
                RoadLines.count(reading, found),
                all.size() < 2
                        ? List.of()
                        : all.stream().map(other -> option(reading, other, one)).toList(),
                reading.frame("", PATH).now(),
                hidden(reading, filter),
                new RoadFields(reading, filter, one.activities(), goals).all(),
                filter.isNarrow() ? Link.of(reading.url(filter.wide()), reading.word("roadmap.showAll")) : null,
                next(reading, found, today),
                options(reading, filter, RoadFilter.VIEW, RoadGroups.VIEWS),
                options(reading, filter, RoadFilter.SORT, RoadGroups.SORTS),
                shown(reading, groups, (shown - 1) * ROWS),
                rows > RoadDrawing.MOST_BARS,
                pagination(reading, filter, shown, pages),
                filter.isNarrow() ? null : run(reading, one, goals),
                filter.isNarrow() ? List.of() : new RoadWaiting(reading, all, one).on(any -> true),
                RoadDrawing.of(reading, reading.word("roadmap.picture"), groups, today),
                reading.source(one.roadmap().source()),
                one.roadmap().source().illustrative() || found.stream().anyMatch(RoadActivity::illustrative));
    }

    private static RoadmapPage.Option option(Reading reading, RoadEdition other, RoadEdition one) {
        return new RoadmapPage.Option(
                reading.link(
                        PATH + "?" + RoadFilter.ROADMAP + "=" + other.roadmap().slug(),
                        other.roadmap().title()),
                other == one);
    }

    private static RoadmapPage.@Nullable Run run(Reading reading, RoadEdition one, GoalOrder order) {
        return one.run().map(run -> run(reading, one, run, order)).orElse(null);
    }

    private static RoadmapPage.Run run(Reading reading, RoadEdition one, RoadEdition.Run run, GoalOrder order) {
        var goals = new ArrayList<RoadmapPage.OfGoal>();
        run.goals().stream()
                .sorted(Comparator.comparingInt(goal -> order.place(goal.goal())))
                .forEach(goal -> {
                    var link = order.link(reading, goal.goal());
                    if (link != null) {
                        goals.add(new RoadmapPage.OfGoal(link, reading.day(goal.p50()), reading.day(goal.p85())));
                    }
                });
        return new RoadmapPage.Run(
                reading.word(
                        "roadmap.whole",
                        reading.day(run.finish().p50()).text(),
                        reading.day(run.finish().p85()).text()),
                reading.word("roadmap.computed", reading.day(run.day()).text(), run.iterations()),
                goals,
                run.drivers().stream()
                        .flatMap(driver -> driver(reading, one, run, driver).stream())
                        .limit(DRIVERS)
                        .toList(),
                run.joined().stream()
                        .map(other -> Link.of(
                                reading.url("/utgave/" + other.sha256()),
                                reading.word(
                                        "roadmap.joined.edition",
                                        reading.text(other.title()).text(),
                                        String.valueOf(other.number()))))
                        .toList(),
                run.closed().isEmpty()
                        ? null
                        : reading.word("roadmap.detail.closed", run.closed().size()));
    }

    private static Optional<RoadmapPage.Driver> driver(
            Reading reading, RoadEdition one, RoadEdition.Run run, RoadEdition.Driver driver) {
        return Optional.ofNullable(one.byId().get(driver.activity()))
                .map(activity -> RoadLines.line(reading, activity).page())
                .or(() -> run.elsewhere(driver.activity())
                        .map(step -> reading.link("/aktivitet/" + step.slug(), step.title())))
                .map(page -> new RoadmapPage.Driver(
                        page, task(reading, driver), reading.day(driver.early()), reading.day(driver.late())));
    }

    private static @Nullable Text task(Reading reading, RoadEdition.Driver driver) {
        if (driver.task() == null) {
            return null;
        }
        return driver.language() == null ? Text.of(driver.task()) : reading.text(driver.task(), driver.language());
    }

    private static Map<String, String> hidden(Reading reading, RoadFilter filter) {
        var hidden = new LinkedHashMap<String, String>();
        Stream.of(RoadFilter.ROADMAP, RoadFilter.VIEW, RoadFilter.SORT)
                .filter(name -> !filter.value(name).isEmpty())
                .forEach(name -> hidden.put(name, filter.value(name)));
        if (!reading.asOf().equals(AsOf.NOW)) {
            hidden.put("asOf", reading.asOf().written());
        }
        return hidden;
    }

    private static List<RoadmapPage.Line> next(Reading reading, List<RoadActivity> found, LocalDate today) {
        return found.stream()
                .filter(one -> one.isOpen() && !one.ends().isBefore(today))
                .sorted(Comparator.comparing(RoadActivity::ends))
                .limit(NEXT)
                .map(one -> RoadLines.line(reading, one))
                .toList();
    }

    private static List<RoadmapPage.Option> options(
            Reading reading, RoadFilter filter, String field, List<String> all) {
        var on = RoadGroups.known(all, filter.value(field));
        return all.stream()
                .map(value -> new RoadmapPage.Option(
                        Link.of(
                                reading.url(filter.with(field, value.equals(all.getFirst()) ? "" : value)),
                                reading.word("roadmap." + field + "." + value)),
                        value.equals(on)))
                .toList();
    }

    /** The groups whose rows come on this page. */
    private static List<RoadmapPage.Group> shown(Reading reading, List<RoadGroups.Group> groups, int skipped) {
        var shown = new ArrayList<RoadmapPage.Group>();
        int before = 0;
        for (var group : groups) {
            int size = group.activities().size();
            int from = Math.clamp(skipped - before, 0, size);
            int until = Math.clamp(skipped + ROWS - before, 0, size);
            before += size;
            if (from < until) {
                shown.add(new RoadmapPage.Group(
                        "g-" + group.key(),
                        group.heading(),
                        group.page(),
                        RoadLines.count(reading, group.activities()),
                        group.activities().subList(from, until).stream()
                                .map(one -> RoadLines.line(reading, one))
                                .toList(),
                        until - from < size
                                ? Link.of(reading.url(group.narrow()), reading.word("roadmap.onlyThese"))
                                : null));
            }
        }
        return shown;
    }

    private static Pagination pagination(Reading reading, RoadFilter filter, int shown, int pages) {
        if (pages == 1) {
            return Pagination.NONE;
        }
        var steps = new ArrayList<Pagination.Step>();
        int gapAfter = 0;
        for (int page = 1; page <= pages; page++) {
            if (page == 1 || page == pages || Math.abs(page - shown) <= 2) {
                steps.add(new Pagination.Step(page, url(reading, filter, page), page == shown));
                gapAfter = page;
            } else if (gapAfter == page - 1) {
                steps.add(new Pagination.Step(page, null, false));
            }
        }
        return new Pagination(
                shown > 1 ? url(reading, filter, shown - 1) : null,
                shown < pages ? url(reading, filter, shown + 1) : null,
                steps);
    }

    private static @Nullable String url(Reading reading, RoadFilter filter, int page) {
        return reading.url(filter.with(RoadFilter.PAGE, String.valueOf(page)));
    }
}
