package no.retning.roadmap;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.portfolio.PortfolioTerms;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.Goals;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/**
 * Composes what would be published of a roadmap: its activities, what they need of each other, what may go wrong with
 * them and the plans behind them that are released, and the ties from goals to them.
 *
 * <p>A roadmap and an activity carry the name of their owner as it is on the day of publication.
 */
@Component
public class RoadmapCompositions {
    private final Roadmaps roadmaps;
    private final Goals goals;
    private final Activities activities;
    private final Organisations organisations;
    private final Composer composer;
    private final RoadmapNeeds needs;
    private final RoadmapRisks risks;
    private final RoadmapDetails details;
    private final RoadmapMilestones milestones;
    private final RoadmapForecast forecast;
    private final RoadmapLinks links;
    private final Editions editions;
    private final PortfolioTerms terms;

    RoadmapCompositions(
            Roadmaps roadmaps,
            Goals goals,
            Activities activities,
            Organisations organisations,
            Composer composer,
            RoadmapNeeds needs,
            RoadmapRisks risks,
            RoadmapDetails details,
            RoadmapMilestones milestones,
            RoadmapForecast forecast,
            RoadmapLinks links,
            Editions editions,
            PortfolioTerms terms) {
        this.roadmaps = roadmaps;
        this.goals = goals;
        this.activities = activities;
        this.organisations = organisations;
        this.composer = composer;
        this.needs = needs;
        this.risks = risks;
        this.details = details;
        this.milestones = milestones;
        this.forecast = forecast;
        this.links = links;
        this.editions = editions;
        this.terms = terms;
    }

    /** What would be published, with what was computed of it where that still holds. */
    public Composition of(UUID id) {
        var roadmap = roadmaps.get(id);
        var below = activities.in(id);
        var names = names(roadmap, below);
        var item = item(roadmap, below, names);
        forecast.add(item);
        return new Composition(item, links.of(roadmap, below, name(names, roadmap.owner())), "");
    }

    /** A roadmap and its activities without what was computed of them. */
    Item plain(UUID id) {
        var roadmap = roadmaps.get(id);
        var below = activities.in(id);
        return item(roadmap, below, names(roadmap, below));
    }

    private Map<UUID, Organisation> names(Roadmap roadmap, List<Activity> below) {
        return organisations.of(
                Stream.concat(Stream.of(roadmap.owner()), below.stream().map(Activity::owner))
                        .collect(Collectors.toSet()));
    }

    private Item item(Roadmap roadmap, List<Activity> below, Map<UUID, Organisation> names) {
        var needed = needs.of(below);
        var feared = risks.of(below);
        var released = details.released(roadmap.header().id());
        Map<UUID, Boolean> shown = new HashMap<>();
        var items = below.stream()
                .map(activity -> {
                    var one = owned(
                            composer.item(
                                    activity,
                                    Stream.of(needed, feared, released)
                                            .flatMap(
                                                    all -> all
                                                            .getOrDefault(
                                                                    activity.header()
                                                                            .id(),
                                                                    List.of())
                                                            .stream())
                                            .toList()),
                            names,
                            activity.owner());
                    // A measure that is not public is not even named.
                    if (activity.measure() != null
                            && !shown.computeIfAbsent(activity.measure(), editions::isPublished)) {
                        one.json().remove("measure");
                        one.json().remove("afterGate");
                    } else if (activity.afterGate() != null) {
                        // Whoever reads it later knows the phase of the measure, and not what the gates are.
                        one.json().set("beforeGate", Json.tree(terms.before(activity.afterGate())));
                    }
                    return one;
                })
                .toList();
        var whole = owned(composer.item(roadmap, items), names, roadmap.owner());
        whole.json().set("above", Json.tree(above(below)));
        whole.json().set("measureMilestones", Json.tree(milestones.of(below)));
        return whole;
    }

    /** Of each goal that activities lie under, and of each above it, the goal it is a part of. */
    private Map<UUID, UUID> above(List<Activity> below) {
        var above = new TreeMap<UUID, UUID>();
        var asked = new HashSet<UUID>();
        var next =
                new ArrayDeque<>(below.stream().map(Activity::goal).distinct().toList());
        while (!next.isEmpty()) {
            var goal = next.poll();
            if (asked.add(goal)) {
                var parent = goals.get(goal).parent();
                if (parent != null) {
                    above.put(goal, parent);
                    next.add(parent);
                }
            }
        }
        return above;
    }

    private static Item owned(Item item, Map<UUID, Organisation> names, UUID owner) {
        item.json().set("ownerTitle", Json.tree(name(names, owner)));
        return item;
    }

    private static LocalisedText name(Map<UUID, Organisation> names, UUID owner) {
        var organisation = names.get(owner);
        return organisation == null ? LocalisedText.NONE : organisation.title();
    }

    /** How what is recorded of a roadmap stands to what is published of it. */
    public PublicationState state(UUID id) {
        return editions.current(id)
                .map(edition -> PublicationState.of(edition, of(id)))
                .orElseGet(PublicationState.Never::new);
    }
}
