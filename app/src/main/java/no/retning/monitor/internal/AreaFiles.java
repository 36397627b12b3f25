package no.retning.monitor.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.monitor.AreaScheme;
import no.retning.monitor.AreaSchemeCompositions;
import no.retning.monitor.AreaSchemes;
import no.retning.monitor.AreaType;
import no.retning.monitor.PublishAreaScheme;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Divisions into areas as files of a package. */
@Component
@Order(24)
final class AreaFiles implements PackagePart {
    private final AreaSchemes schemes;
    private final AreaSchemeCompositions compositions;
    private final PublishAreaScheme publish;

    AreaFiles(AreaSchemes schemes, AreaSchemeCompositions compositions, PublishAreaScheme publish) {
        this.schemes = schemes;
        this.compositions = compositions;
        this.publish = publish;
    }

    @Override
    public String folder() {
        return "areas";
    }

    @Override
    public String comment() {
        return "How the country is divided: which codes are in use when (code; name; from; until; within), and what became of them (day; from; to; weight; weight back).";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(schemes);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var areas = lines(spot, "areas", AreaLines::areas);
        var changes = lines(spot, "changes", AreaLines::changes);
        AreaFaults.of(areas, changes)
                .forEach(fault -> spot.fault(
                        fault.word().equals("twice") ? "areas" : "changes", fault.word() + ": " + List.of(fault.of())));
        var scheme = new AreaScheme(
                catalogue.header(entry, AreaScheme.ACTIVE),
                spot.neededTexts("title"),
                spot.texts("text"),
                Choices.needed(spot, "type", AreaType.values(), AreaType::code),
                areas,
                changes,
                spot.source());
        return Thing.of(scheme, spot);
    }

    private static <T> List<T> lines(
            Spot spot, String field, BiFunction<String, BiConsumer<Integer, String>, List<T>> read) {
        return read.apply(
                String.join("\n", spot.words(field)),
                (number, line) -> spot.fault(field, "line %d, “%s”, cannot be read".formatted(number, line)));
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref scheme, Set<UUID> together) {
        var id = scheme.id();
        if (compositions.state(id) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, id, schemes.get(id).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return schemes.all().stream().map(this::written).toList();
    }

    private Written written(AreaScheme scheme) {
        var header = scheme.header();
        var file = PackageYaml.group().put("kind", AreaScheme.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", scheme.title());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.texts(file, "text", scheme.text());
        file.put("type", scheme.type().code());
        scheme.areas().forEach(area -> file.withArray("areas").add(AreaLines.line(area)));
        scheme.changes().forEach(change -> file.withArray("changes").add(AreaLines.line(change)));
        PackageYaml.source(file, scheme.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        return new Written(header.slug(), file);
    }
}
