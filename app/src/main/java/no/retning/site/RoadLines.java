package no.retning.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.page.Odds;
import no.retning.page.Reading;
import no.retning.page.Text;

/** Activities of a roadmap in words. */
final class RoadLines {
    private RoadLines() {}

    static RoadmapPage.Line line(Reading reading, RoadActivity activity) {
        return new RoadmapPage.Line(
                reading.link(Addresses.of("activity", activity.slug(), activity.id()), activity.title()),
                activity.state(),
                reading.word("roadmap.state." + activity.state()),
                owner(reading, activity),
                groups(reading, activity),
                reading.day(activity.ends()),
                certainty(reading, activity),
                activity.illustrative());
    }

    static Text owner(Reading reading, RoadActivity activity) {
        return activity.ownerTitle().isEmpty()
                ? Text.of(reading.word("page.notStated"))
                : reading.text(activity.ownerTitle());
    }

    static String groups(Reading reading, RoadActivity activity) {
        return activity.groups().stream()
                .map(group -> reading.word("roadmap.group." + group))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** How sure the end of it is; that nobody has computed it is said, too. */
    static String certainty(Reading reading, RoadActivity activity) {
        if (!activity.isOpen()) {
            return reading.word("roadmap.certain." + activity.state());
        }
        var forecast = activity.forecast();
        return forecast == null
                ? reading.word("roadmap.notComputed")
                : reading.word(
                        "roadmap.probably",
                        reading.day(forecast.p50()).text(),
                        reading.day(forecast.p85()).text());
    }

    /** As in "70 av 100". */
    static String chance(Reading reading, int percent) {
        return reading.word("roadmap.chance", new Odds(percent).ofHundred());
    }

    /** As in "12 aktiviteter: 2 forsinket, 4 pågår, 6 planlagt". */
    static String count(Reading reading, List<RoadActivity> activities) {
        Map<String, Long> byState =
                activities.stream().collect(Collectors.groupingBy(RoadActivity::state, Collectors.counting()));
        var parts = RoadActivity.STATES.stream()
                .filter(byState::containsKey)
                .map(state -> reading.word("roadmap.count." + state, byState.getOrDefault(state, 0L)))
                .collect(Collectors.joining(", "));
        var number = reading.word("roadmap.activities.count", activities.size());
        return parts.isEmpty() ? number : number + ": " + parts;
    }
}
