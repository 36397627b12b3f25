package no.retning.roadmap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Editions;
import no.retning.edition.PublishedLink;
import no.retning.page.Dates;
import no.retning.portfolio.Measure;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.strategy.Goal;
import org.springframework.stereotype.Component;

/**
 * The ties that follow from where activities are placed: a goal is delivered by them, a measure leads to them. Nobody states
 * them, so they are made when the roadmap is published; those from what the public cannot see are left out.
 */
@Component
class RoadmapLinks {
    private static final String DELIVERED_BY = "delivered-by";
    private static final String LEADS_TO = "leads-to";

    private final Editions editions;
    private final Languages languages;

    RoadmapLinks(Editions editions, Languages languages) {
        this.editions = editions;
        this.languages = languages;
    }

    List<PublishedLink> of(Roadmap roadmap, List<Activity> activities, LocalisedText owner) {
        Map<UUID, Boolean> shown = new HashMap<>();
        var links = new ArrayList<PublishedLink>();
        for (var activity : activities) {
            Stream.concat(Stream.of(activity.goal()), activity.alsoUnder().stream())
                    .distinct()
                    .filter(goal -> shown.computeIfAbsent(goal, editions::isPublished))
                    .map(goal -> link(DELIVERED_BY, new Ref(Goal.KIND, goal), roadmap, activity, owner))
                    .forEach(links::add);
            Optional.ofNullable(activity.measure())
                    .filter(measure -> shown.computeIfAbsent(measure, editions::isPublished))
                    .map(measure -> link(LEADS_TO, new Ref(Measure.KIND, measure), roadmap, activity, owner))
                    .ifPresent(links::add);
        }
        return links;
    }

    private PublishedLink link(String type, Ref from, Roadmap roadmap, Activity activity, LocalisedText owner) {
        var name = type + "/" + from.id() + "/" + activity.header().id();
        return new PublishedLink(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                type,
                from,
                activity.header().ref(),
                Validity.from(Objects.requireNonNull(activity.period().from())),
                activity.text().isEmpty() ? activity.title() : activity.text(),
                new Source(plain(roadmap.title()), null, activity.source().illustrative()),
                plain(owner),
                said(activity));
    }

    private String plain(LocalisedText text) {
        return text.best(languages.first(), languages).text();
    }

    private static LocalDate said(Activity activity) {
        return Objects.requireNonNullElse(activity.header().changedAt(), Instant.EPOCH)
                .atZone(Dates.ZONE)
                .toLocalDate();
    }
}
