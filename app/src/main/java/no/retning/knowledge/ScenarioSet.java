package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Several futures that one prepares for together, because nobody knows which will come.
 *
 * @param owner the organisation or body that stands behind it
 * @param horizon the year that they are about, or null where that has not been said
 * @param room how many of the resources there are means to build; null where that is no limit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioSet(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        @Nullable Integer horizon,
        @Nullable Integer room,
        List<Axis> axes,
        List<Scenario> scenarios,
        List<StrategicResource> resources,
        List<Sign> signs,
        List<Opportunity> opportunities,
        Source source)
        implements Recorded<ScenarioSet> {
    public static final String KIND = "scenarios";
    public static final String DRAFT = "draft";
    public static final String READY = "ready";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, READY);

    public ScenarioSet {
        axes = List.copyOf(axes);
        scenarios = List.copyOf(scenarios);
        resources = List.copyOf(resources);
        signs = List.copyOf(signs);
        opportunities = List.copyOf(opportunities);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public ScenarioSet with(Header newHeader) {
        return new ScenarioSet(
                newHeader, title, text, owner, horizon, room, axes, scenarios, resources, signs, opportunities, source);
    }

    public ScenarioSet about(
            LocalisedText newTitle,
            LocalisedText newText,
            String newOwner,
            @Nullable Integer newHorizon,
            @Nullable Integer newRoom,
            Source newSource) {
        return new ScenarioSet(
                header,
                newTitle,
                newText,
                newOwner,
                newHorizon,
                newRoom,
                axes,
                scenarios,
                resources,
                signs,
                opportunities,
                newSource);
    }

    /** With this axis, in the place of the one with its id; no scenario stands at an end that is gone. */
    public ScenarioSet and(Axis axis) {
        return along(Parts.and(axes, axis, Axis::id));
    }

    public ScenarioSet withoutAxis(UUID axis) {
        return along(Parts.without(axes, axis, Axis::id));
    }

    private ScenarioSet along(List<Axis> newAxes) {
        return new ScenarioSet(
                header,
                title,
                text,
                owner,
                horizon,
                room,
                newAxes,
                scenarios.stream().map(scenario -> scenario.on(newAxes)).toList(),
                resources,
                signs,
                opportunities,
                source);
    }

    /** With this scenario, in the place of the one with its id. */
    public ScenarioSet and(Scenario scenario) {
        return among(Parts.and(scenarios, scenario, Scenario::id), resources, signs, opportunities);
    }

    /** Without this scenario, its signs, and what the resources mean in it. */
    public ScenarioSet withoutScenario(UUID scenario) {
        return among(
                Parts.without(scenarios, scenario, Scenario::id),
                resources.stream().map(one -> one.without(scenario)).toList(),
                Parts.without(signs, scenario, Sign::scenario),
                opportunities);
    }

    /** With this resource, in the place of the one with its id. */
    public ScenarioSet and(StrategicResource resource) {
        return among(scenarios, Parts.and(resources, resource, StrategicResource::id), signs, opportunities);
    }

    public ScenarioSet withoutResource(UUID resource) {
        return among(scenarios, Parts.without(resources, resource, StrategicResource::id), signs, opportunities);
    }

    /** With this sign, in the place of the one with its id. */
    public ScenarioSet and(Sign sign) {
        return among(scenarios, resources, Parts.and(signs, sign, Sign::id), opportunities);
    }

    public ScenarioSet withoutSign(UUID sign) {
        return among(scenarios, resources, Parts.without(signs, sign, Sign::id), opportunities);
    }

    /** With this opportunity, in the place of the one with its id. */
    public ScenarioSet and(Opportunity opportunity) {
        return among(scenarios, resources, signs, Parts.and(opportunities, opportunity, Opportunity::id));
    }

    public ScenarioSet withoutOpportunity(UUID opportunity) {
        return among(scenarios, resources, signs, Parts.without(opportunities, opportunity, Opportunity::id));
    }

    private ScenarioSet among(
            List<Scenario> newScenarios,
            List<StrategicResource> newResources,
            List<Sign> newSigns,
            List<Opportunity> newOpportunities) {
        return new ScenarioSet(
                header,
                title,
                text,
                owner,
                horizon,
                room,
                axes,
                newScenarios,
                newResources,
                newSigns,
                newOpportunities,
                source);
    }

    /** The names of its scenarios, resources and opportunities, which share the addresses of the set. */
    public List<String> slugs() {
        return Stream.of(
                        scenarios.stream().map(Scenario::slug),
                        resources.stream().map(StrategicResource::slug),
                        opportunities.stream().map(Opportunity::slug))
                .flatMap(slugs -> slugs)
                .toList();
    }

    public boolean isTaken(String slug) {
        return slugs().contains(slug);
    }

    /** The resources of which somebody has said what they mean in every scenario. */
    @JsonIgnore
    public List<StrategicResource> judged() {
        return resources.stream()
                .filter(resource -> !scenarios.isEmpty()
                        && scenarios.stream()
                                .allMatch(scenario -> resource.in(scenario.id()).isPresent()))
                .toList();
    }

    /** The resources that are critical or useful in every scenario, and so harmful in none. */
    @JsonIgnore
    public List<UUID> robust() {
        return judged().stream()
                .filter(resource -> resource.judged().stream()
                        .allMatch(one -> one.importance().isWanted()))
                .map(StrategicResource::id)
                .toList();
    }
}
