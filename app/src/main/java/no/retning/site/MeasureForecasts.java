package no.retning.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a measure and its milestones are reached, as it was computed of the roadmaps that its steps lie in. */
@Component
final class MeasureForecasts {
    private final PublishedRoadmaps roadmaps;

    MeasureForecasts(PublishedRoadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    /** What one roadmap says of a measure. */
    record Of(RoadEdition roadmap, RoadEdition.Run run, List<RoadEdition.Milestone> milestones) {
        /** When the milestone of this title and date is reached; empty where nothing leads to it. */
        @Nullable
        String of(Reading reading, LocalisedText title, String date) {
            return milestones.stream()
                    .filter(one -> one.title().equals(title) && date.equals(one.date()))
                    .flatMap(one -> Optional.ofNullable(one.forecast()).stream())
                    .findFirst()
                    .map(forecast -> said(reading, forecast))
                    .orElse(null);
        }

        MeasurePage.@Nullable Forecast page(Reading reading) {
            return milestones.stream()
                    .filter(RoadEdition.Milestone::isWhole)
                    .flatMap(one -> Optional.ofNullable(one.forecast()).stream())
                    .findFirst()
                    .map(forecast -> new MeasurePage.Forecast(
                            said(reading, forecast),
                            reading.word(
                                    "roadmap.computed", reading.day(run.day()).text(), run.iterations()),
                            reading.link(
                                    Addresses.of(
                                            "roadmap",
                                            roadmap.roadmap().slug(),
                                            roadmap.thing().id()),
                                    roadmap.roadmap().title())))
                    .orElse(null);
        }

        private static String said(Reading reading, RoadEdition.Forecast forecast) {
            var days = reading.word(
                    "roadmap.probably",
                    reading.day(forecast.p50()).text(),
                    reading.day(forecast.p85()).text());
            var kept = forecast.kept();
            return kept == null
                    ? days
                    : reading.word("site.measure.forecast.kept", days, RoadLines.chance(reading, kept));
        }
    }

    /** By the roadmap that began last of those that lead to it. */
    Optional<Of> of(UUID measure, Reading reading) {
        return roadmaps.all(reading.asOf()).stream()
                .flatMap(one -> one
                        .run()
                        .map(run -> new Of(
                                one,
                                run,
                                one.milestones().stream()
                                        .filter(milestone -> milestone.measure().equals(measure))
                                        .toList()))
                        .stream())
                .filter(one -> !one.milestones().isEmpty())
                .findFirst();
    }
}
