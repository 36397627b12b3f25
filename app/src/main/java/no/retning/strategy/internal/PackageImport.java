package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.bundle.Faults;
import no.retning.bundle.PackageParts;
import no.retning.bundle.Thing;
import no.retning.edition.Item;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.Chapters;
import no.retning.strategy.Compositions;
import no.retning.strategy.Finding;
import no.retning.strategy.Goals;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import no.retning.strategy.Strategies;
import no.retning.strategy.Structures;
import no.retning.thread.Links;
import org.springframework.stereotype.Component;

/** Lays a package into the instance, through the same commands as people use; the caller holds the transaction. */
@Component
public class PackageImport {
    /** What becomes of a thing. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        PUBLISHED
    }

    /** @param thing as {@code goal/a-slug} */
    public record Row(Outcome outcome, String thing) {}

    private final PackageReader reader;
    private final Landing landing;
    private final Compositions compositions;
    private final Publish publish;
    private final WordBook words;
    private final PackageParts parts;
    private final Map<String, Records<?>> collections;

    PackageImport(
            PackageReader reader,
            Landing landing,
            Compositions compositions,
            Publish publish,
            WordBook words,
            PackageParts parts,
            GuidingDocuments documents,
            Strategies strategies,
            Structures structures,
            Chapters chapters,
            Paragraphs paragraphs,
            Goals goals,
            Links links) {
        this.reader = reader;
        this.landing = landing;
        this.compositions = compositions;
        this.publish = publish;
        this.words = words;
        this.parts = parts;
        collections = Stream.concat(
                        Stream.of(documents, strategies, structures, chapters, paragraphs, goals, links),
                        parts.all().stream().flatMap(part -> part.collections().stream()))
                .collect(Collectors.toMap(Records::kind, collection -> collection));
    }

    /** Throws {@link Problem} with one line a fault; the caller's transaction must then be rolled back. */
    public void lay(Actor actor, PackageFiles files, Consumer<Row> out) {
        var content = reader.read(files);
        var slugs = new LinkedHashMap<Ref, Thing>();
        for (var thing : inOrder(content.things())) {
            var header = thing.record().header();
            slugs.put(header.ref(), thing);
            out.accept(new Row(landing.save(actor, records(header.kind()), thing.record()), name(thing)));
        }
        publish(actor, content, slugs, out);
    }

    private static String name(Thing thing) {
        var header = thing.record().header();
        return header.kind() + "/" + header.slug();
    }

    private Records<?> records(String kind) {
        var records = collections.get(kind);
        if (records == null) {
            throw new IllegalArgumentException(kind);
        }
        return records;
    }

    /** Each thing after what it lies in and what came before it. */
    private static List<Thing> inOrder(List<Thing> things) {
        var byId = new LinkedHashMap<UUID, Thing>();
        things.forEach(thing -> byId.put(thing.record().header().id(), thing));
        var ordered = new ArrayList<Thing>();
        var placed = new HashSet<UUID>();
        things.forEach(thing -> place(thing, byId, new HashSet<>(), placed, ordered));
        return ordered;
    }

    private static void place(
            Thing thing, Map<UUID, Thing> byId, Set<UUID> waiting, Set<UUID> placed, List<Thing> ordered) {
        var id = thing.record().header().id();
        if (placed.contains(id)) {
            return;
        }
        if (!waiting.add(id)) {
            throw new Problem(thing.spot().where("predecessor") + ": leads back to itself; take one of them away");
        }
        for (var before : thing.after()) {
            var there = byId.get(before);
            if (there != null) {
                place(there, byId, waiting, placed, ordered);
            }
        }
        placed.add(id);
        ordered.add(thing);
    }

    private void publish(Actor actor, PackageContent content, Map<Ref, Thing> things, Consumer<Row> out) {
        var ours = content.published().stream()
                .filter(ref -> parts.of(ref.kind()).isEmpty())
                .toList();
        var together = ours.stream()
                .flatMap(ref -> compositions.item(ref).all())
                .map(Item::id)
                .collect(Collectors.toSet());
        var faults = new Faults();
        for (var ref : ours) {
            if (compositions.state(ref, together) instanceof PublicationState.Unchanged) {
                continue;
            }
            long version = records(ref.kind()).get(ref.id()).header().version();
            try {
                publish.publish(actor, ref, version, Publish.Occasion.ORDINARY, together);
                out.accept(
                        new Row(Outcome.PUBLISHED, things.containsKey(ref) ? name(things.get(ref)) : ref.toString()));
            } catch (NotPublishable stopped) {
                stopped.findings().stream().filter(Finding::stops).forEach(finding -> fault(finding, things, faults));
            }
        }
        publishParts(actor, content, things, out, faults);
        if (!faults.isEmpty()) {
            throw new Problem(faults.lines(), null);
        }
    }

    private void publishParts(
            Actor actor, PackageContent content, Map<Ref, Thing> things, Consumer<Row> out, Faults faults) {
        var together = content.published().stream().map(Ref::id).collect(Collectors.toSet());
        for (var ref : content.published()) {
            try {
                if (parts.of(ref.kind())
                        .filter(part -> part.publish(actor, ref, together))
                        .isPresent()) {
                    out.accept(new Row(Outcome.PUBLISHED, name(Objects.requireNonNull(things.get(ref)))));
                }
            } catch (NotPublishable stopped) {
                stopped.findings().stream().filter(Finding::stops).forEach(finding -> fault(finding, things, faults));
            }
        }
    }

    private void fault(Finding finding, Map<Ref, Thing> things, Faults faults) {
        var field = finding.language() == null ? finding.field() : finding.field() + "." + finding.language();
        var message =
                words.in("en").of(finding.code().words(), finding.arguments().toArray());
        var thing = things.get(finding.item());
        if (thing == null) {
            faults.add("%s: %s".formatted(finding.item(), field), "", message);
        } else {
            faults.add(thing.spot().where(field), "", message);
        }
    }
}
