package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.monitor.Indicator;
import no.retning.monitor.IndicatorCompositions;
import no.retning.monitor.IndicatorType;
import no.retning.monitor.Indicators;
import no.retning.monitor.Likeness;
import no.retning.monitor.Mapping;
import no.retning.monitor.MappingScheme;
import no.retning.monitor.PublishIndicator;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.strategy.Goal;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Indicators with their definitions, as files of a package. */
@Component
@Order(21)
final class IndicatorFiles implements PackagePart {
    private final Indicators indicators;
    private final IndicatorCompositions compositions;
    private final PublishIndicator publish;
    private final Headers headers;

    IndicatorFiles(
            Indicators indicators, IndicatorCompositions compositions, PublishIndicator publish, Headers headers) {
        this.indicators = indicators;
        this.compositions = compositions;
        this.publish = publish;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "indicators";
    }

    @Override
    public String comment() {
        return "Something that is measured again and again: what it tells, of which goals, and how it is defined.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(indicators);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var owner = catalogue.neededRef(spot, "owner", Set.of(Organisation.KIND));
        var goals = goals(spot, catalogue);
        var successor = catalogue.ref(spot, "successor", Set.of(Indicator.KIND));
        var state = Choices.of(spot, "state", Indicator.STATES.toArray(String[]::new), one -> one, Indicator.PROPOSED);
        if (state.equals(Indicator.REPLACED) != (successor != null)) {
            spot.fault("successor", "must be there if the indicator is replaced, and not if it is not");
        }
        var indicator = new Indicator(
                catalogue.header(entry, state),
                spot.neededTexts("title"),
                spot.neededTexts("text"),
                owner == null ? IndicatorSheet.NONE : owner.id(),
                spot.needed("steward"),
                Choices.needed(spot, "type", IndicatorType.values(), IndicatorType::code),
                DefinitionFields.read(spot),
                goals,
                mappings(spot),
                successor == null ? null : successor.id(),
                TargetFields.read(spot),
                OverrideFields.read(spot),
                spot.source());
        var after = new ArrayList<>(goals.stream().map(Ref::id).toList());
        after.add(indicator.owner());
        if (indicator.successor() != null) {
            after.add(indicator.successor());
        }
        return Thing.of(indicator, spot, after.toArray(UUID[]::new));
    }

    private static List<Ref> goals(Spot spot, Catalogue catalogue) {
        var goals = new ArrayList<Ref>();
        for (var one : spot.list("goals")) {
            var goal = catalogue.neededRef(one, "goal", Set.of(Goal.KIND));
            one.finish();
            if (goal != null) {
                goals.add(goal);
            }
        }
        return goals;
    }

    private static List<Mapping> mappings(Spot spot) {
        return spot.list("mappings").stream()
                .map(one -> {
                    var mapping = new Mapping(
                            Choices.needed(one, "scheme", MappingScheme.values(), MappingScheme::code),
                            one.needed("code"),
                            Choices.of(one, "likeness", Likeness.values(), Likeness::code, Likeness.RELATED));
                    one.finish();
                    return mapping;
                })
                .toList();
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref indicator, Set<UUID> together) {
        var id = indicator.id();
        if (compositions.state(id) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, id, indicators.get(id).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return indicators.all().stream().map(this::written).toList();
    }

    private Written written(Indicator one) {
        var header = one.header();
        var file = PackageYaml.group().put("kind", Indicator.KIND);
        file.setAll(PackageYaml.thing(header));
        file.put("state", header.state());
        PackageYaml.texts(file, "title", one.title());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.texts(file, "text", one.text());
        file.put("owner", named(one.owner()))
                .put("steward", one.steward())
                .put("type", one.type().code());
        one.goals().forEach(goal -> file.withArray("goals").addObject().put("goal", named(goal.id())));
        one.mappings()
                .forEach(mapping -> file.withArray("mappings")
                        .addObject()
                        .put("scheme", mapping.scheme().code())
                        .put("code", mapping.code())
                        .put("likeness", mapping.likeness().code()));
        if (one.successor() != null) {
            file.put("successor", named(one.successor()));
        }
        one.definitions().forEach(definition -> file.withArray("definitions").add(DefinitionFields.write(definition)));
        one.targets().forEach(target -> file.withArray("targets").add(TargetFields.write(target)));
        one.overrides().forEach(override -> file.withArray("overrides").add(OverrideFields.write(override)));
        PackageYaml.source(file, one.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        return new Written(header.slug(), file);
    }

    private String named(UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow();
    }
}
