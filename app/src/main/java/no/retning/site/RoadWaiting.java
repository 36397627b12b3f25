package no.retning.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.retning.page.Reading;

/** What waits in other published roadmaps for what one of them promises, and what that does to it. */
record RoadWaiting(Reading reading, List<RoadEdition> all, RoadEdition one) {
    /** Those that wait for the activities of the roadmap that are asked about, in the order of their roadmaps. */
    List<RoadmapPage.Waiting> on(Predicate<RoadActivity> asked) {
        return all.stream()
                .filter(other -> !other.thing().id().equals(one.thing().id()))
                .flatMap(other -> other.activities().stream()
                        .filter(RoadActivity::isOpen)
                        .flatMap(waiting -> waiting(other, waiting, asked).stream()))
                .toList();
    }

    private Optional<RoadmapPage.Waiting> waiting(
            RoadEdition other, RoadActivity waiting, Predicate<RoadActivity> asked) {
        var on = waiting.needs().stream()
                .filter(RoadActivity.Need::isOpen)
                .flatMap(need -> Optional.ofNullable(one.byId().get(need.from().id())).stream())
                .filter(asked)
                .map(needed -> RoadLines.line(reading, needed).page())
                .toList();
        if (on.isEmpty()) {
            return Optional.empty();
        }
        var forecast = waiting.forecast();
        var kept = forecast == null ? null : forecast.kept();
        return Optional.of(new RoadmapPage.Waiting(
                RoadLines.line(reading, waiting),
                reading.link(
                        Addresses.of(
                                "roadmap", other.roadmap().slug(), other.thing().id()),
                        other.roadmap().title()),
                on,
                kept == null ? null : reading.word("roadmap.kept", RoadLines.chance(reading, kept))));
    }
}
