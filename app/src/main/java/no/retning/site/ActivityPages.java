package no.retning.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Frame;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Activities of roadmaps as pages, each with its thread. */
@Component
final class ActivityPages {
    private static final int RELATED = 8;

    private final PublishedEditions editions;
    private final PublishedSolutions solutions;
    private final ThreadDrawing threads;
    private final PublishedRoadmaps roadmaps;

    ActivityPages(
            PublishedEditions editions,
            PublishedSolutions solutions,
            ThreadDrawing threads,
            PublishedRoadmaps roadmaps) {
        this.solutions = solutions;
        this.editions = editions;
        this.threads = threads;
        this.roadmaps = roadmaps;
    }

    ActivityPage page(Reading reading, PublishedRoadmaps.Place place) {
        var activity = place.activity();
        var item = activity.item();
        var goals = GoalOrder.of(editions, reading);
        var all = roadmaps.all(reading.asOf());
        var title = reading.text(activity.title());
        var roadmap = reading.link(
                Addresses.of(
                        "roadmap",
                        place.roadmap().roadmap().slug(),
                        place.roadmap().thing().id()),
                place.roadmap().roadmap().title());
        var promised = activity.promised();
        return new ActivityPage(
                reading.frame(title.text(), Addresses.of("activity", activity.slug(), activity.id()))
                        .active("roadmap")
                        .under(new Frame.Crumb(roadmap.url(), roadmap.label()))
                        .colophon(RoadColophon.of(reading, place.roadmap(), new Ref("activity", activity.id()))),
                roadmap,
                title,
                reading.textOrNull(activity.text()),
                RoadLines.line(reading, activity),
                reading.word("roadmap.level." + activity.level()),
                reading.period(new Validity(activity.from(), activity.until())),
                begins(reading, activity, item),
                promised == null ? null : reading.day(promised),
                goals.link(reading, activity.goal()),
                activity.alsoUnder().stream()
                        .map(goal -> goals.link(reading, goal))
                        .filter(Objects::nonNull)
                        .toList(),
                forecast(reading, activity),
                estimate(reading, item),
                PlanBehind.of(reading, item),
                waves(reading, item),
                reading.proseOrNull(item.text("longText")),
                activity.needs().stream().map(need -> need(reading, all, need)).toList(),
                item.items().stream()
                        .filter(one -> one.kind().equals("risk"))
                        .map(one -> RiskLine.of(reading, one, null))
                        .toList(),
                place.roadmap().waitingFor(activity.id()).stream()
                        .limit(RELATED)
                        .map(other -> RoadLines.line(reading, other))
                        .toList(),
                new RoadWaiting(reading, all, place.roadmap())
                        .on(one -> one.id().equals(activity.id())),
                threads.near(reading, item, reading.word("roadmap.activity")),
                related(reading, place),
                solutions.of(activity.id(), reading.asOf()).stream()
                        .map(solution -> UptakeLines.line(reading, solution))
                        .toList(),
                reading.source(item.source()),
                activity.illustrative());
    }

    /** Null where it has begun, or its measure is past the gate. */
    private @Nullable String begins(Reading reading, RoadActivity activity, Item item) {
        var phase = Optional.ofNullable(activity.measure())
                .flatMap(measure -> editions.current(measure, reading.asOf()))
                .flatMap(measure -> measure.item().string("phase"));
        return item.state().equals("planned")
                ? item.string("afterGate")
                        .filter(gate -> phase.stream().anyMatch(ahead(item)::contains))
                        .map(code -> reading.word("roadmap.begins.gate", code))
                        .orElse(null)
                : null;
    }

    /** The phases in which a measure has the gate ahead of it. */
    private static List<String> ahead(Item item) {
        return List.of(item.read("beforeGate", String[].class).orElse(new String[0]));
    }

    private static ActivityPage.@Nullable Forecast forecast(Reading reading, RoadActivity activity) {
        var forecast = activity.forecast();
        if (forecast == null || !activity.isOpen()) {
            return null;
        }
        var kept = forecast.kept();
        return new ActivityPage.Forecast(
                reading.day(forecast.p50()),
                reading.day(forecast.p85()),
                kept == null ? null : RoadLines.chance(reading, kept),
                RoadLines.chance(reading, forecast.critical()));
    }

    /** As it is published. */
    private record Published(int optimistic, int likely, int pessimistic, String shape, LocalisedText reason) {}

    private static ActivityPage.@Nullable Estimate estimate(Reading reading, Item item) {
        return item.read("estimate", Published.class)
                .map(one -> new ActivityPage.Estimate(
                        reading.word("roadmap.estimate.said", one.optimistic(), one.likely(), one.pessimistic()),
                        reading.textOrNull(one.reason())))
                .orElse(null);
    }

    private static List<ActivityPage.Wave> waves(Reading reading, Item item) {
        return Stream.of(item.read("waves", RoadDrawing.Wave[].class).orElse(new RoadDrawing.Wave[0]))
                .map(wave -> new ActivityPage.Wave(
                        reading.text(wave.title()),
                        reading.period(new Validity(wave.from(), wave.until())),
                        wave.state(),
                        reading.word("roadmap.wave.state." + wave.state())))
                .toList();
    }

    /** What is waited for may stand in the roadmap of another. */
    private static ActivityPage.Need need(Reading reading, List<RoadEdition> roadmaps, RoadActivity.Need need) {
        var other = roadmaps.stream()
                .flatMap(one -> Optional.ofNullable(one.byId().get(need.from().id())).stream())
                .findFirst()
                .orElse(null);
        var line = other == null ? null : RoadLines.line(reading, other);
        var page = line != null ? line.page() : reading.link(Addresses.permalink(need.from()), need.fromTitle());
        var by = need.neededBy();
        return new ActivityPage.Need(
                reading.text(need.fromTitle()),
                page,
                line,
                reading.word("roadmap.need.type." + need.type())
                        + " · "
                        + reading.word("roadmap.need.state." + need.state()),
                reading.textOrNull(need.text()),
                by == null ? null : reading.day(by));
    }

    private static List<RoadmapPage.Line> related(Reading reading, PublishedRoadmaps.Place place) {
        LocalDate from = place.activity().from();
        return place.roadmap().activities().stream()
                .filter(other -> other != place.activity()
                        && other.goal().equals(place.activity().goal()))
                .sorted((one, other) -> Long.compare(distance(one, from), distance(other, from)))
                .limit(RELATED)
                .map(other -> RoadLines.line(reading, other))
                .toList();
    }

    private static long distance(RoadActivity activity, LocalDate from) {
        return Math.abs(activity.from().toEpochDay() - from.toEpochDay());
    }
}
