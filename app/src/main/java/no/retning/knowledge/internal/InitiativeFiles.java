package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.command.Headers;
import no.retning.knowledge.FocusArea;
import no.retning.knowledge.Initiative;
import no.retning.knowledge.RoughDates;
import no.retning.portfolio.Measure;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.roadmap.Activity;
import no.retning.roadmap.UserGroup;
import no.retning.strategy.Goal;
import no.retning.strategy.GuidingDocument;
import no.retning.uptake.Solution;
import tools.jackson.databind.node.ObjectNode;

/** The initiatives in the file of one action plan; they name each other by their slugs. */
final class InitiativeFiles {
    private static final String LIST = "initiatives";

    private final Catalogue catalogue;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final List<Initiative> all = new ArrayList<>();
    private final List<UUID> after = new ArrayList<>();

    InitiativeFiles(Entry entry, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (var area : entry.spot().list("focusAreas")) {
            for (var one : area.list(LIST)) {
                var slug = one.word("slug", "");
                ids.put(
                        slug,
                        Objects.requireNonNullElseGet(
                                one.id(), () -> KnowledgeFiles.part(entry, "initiative-" + slug)));
            }
        }
    }

    /** Those that have been read. */
    List<Initiative> all() {
        return all;
    }

    /** What must be there before. */
    List<UUID> after() {
        return after;
    }

    void read(Spot area, FocusArea under) {
        for (var one : area.list(LIST)) {
            var initiative = initiative(one, under);
            one.id();
            one.finish();
            if (!taken.add(initiative.id())) {
                one.fault("slug", "“%s” is taken by another initiative; choose another".formatted(initiative.slug()));
            }
            all.add(initiative);
        }
    }

    private Initiative initiative(Spot one, FocusArea under) {
        var slug = Objects.requireNonNullElse(one.slug(), "");
        var owner = KnowledgeFiles.id(catalogue, one, "owner", Organisation.KIND);
        var from = RoughDates.read(one, "from");
        var until = RoughDates.read(one, "until");
        RoughDates.check(one, from, until);
        var guidance = refs(one, "guidance", GuidingDocument.KIND);
        var goals = refs(one, "goals", Goal.KIND);
        var deliveries = refs(one, "deliveries", Measure.KIND, Activity.KIND);
        var indicators = refs(one, "indicators", PublishedThings.INDICATOR, Solution.KIND, GuidingDocument.KIND);
        Stream.of(guidance, goals, deliveries, indicators).flatMap(List::stream).forEach(ref -> after.add(ref.id()));
        if (owner != null) {
            after.add(owner);
        }
        return new Initiative(
                ids.getOrDefault(slug, under.id()),
                slug,
                under.id(),
                one.neededTexts("title"),
                one.texts("text"),
                owner,
                from,
                until,
                Choices.each(one, "userGroups", UserGroup.values(), UserGroup::code),
                one.texts("affected"),
                one.texts("legalBasis"),
                guidance.stream().map(Ref::id).toList(),
                one.flag("heard"),
                goals.stream().map(Ref::id).toList(),
                deliveries,
                indicators,
                needs(one),
                one.source());
    }

    /** The things that a list names, each under the name of its kind. */
    private List<Ref> refs(Spot spot, String list, String... kinds) {
        var refs = new ArrayList<Ref>();
        for (var one : spot.list(list)) {
            var named = Stream.of(kinds).filter(one::has).toList();
            if (named.size() != 1) {
                one.fault(kinds[0], "must name one thing, under one of " + String.join(", ", kinds));
            }
            for (var kind : named) {
                var ref = catalogue.neededRef(one, kind, Set.of(kind));
                if (ref != null) {
                    refs.add(ref);
                }
            }
            one.finish();
        }
        return refs;
    }

    private List<UUID> needs(Spot spot) {
        var needs = new ArrayList<UUID>();
        for (var slug : spot.words("needs")) {
            var id = ids.get(slug);
            if (id == null) {
                spot.fault("needs", "“%s” is none of the initiatives of this plan".formatted(slug));
            } else {
                needs.add(id);
            }
        }
        return needs;
    }

    /** @param slugs of all initiatives of the plan, by their ids */
    static void write(Initiative one, ObjectNode file, Map<UUID, String> slugs, Headers headers) {
        file.put("id", one.id().toString()).put("slug", one.slug());
        PackageYaml.texts(file, "title", one.title());
        PackageYaml.texts(file, "text", one.text());
        if (one.owner() != null) {
            file.put("owner", KnowledgeFiles.named(headers, one.owner()));
        }
        PackageYaml.word(file, "from", Objects.toString(one.from(), ""));
        PackageYaml.word(file, "until", Objects.toString(one.until(), ""));
        one.userGroups().forEach(group -> file.withArray("userGroups").add(group.code()));
        PackageYaml.texts(file, "affected", one.affected());
        PackageYaml.texts(file, "legalBasis", one.legalBasis());
        write(file, "guidance", one.guidance(), GuidingDocument.KIND, headers);
        file.put("heard", one.heard());
        write(file, "goals", one.goals(), Goal.KIND, headers);
        write(file, "deliveries", one.deliveries(), headers);
        write(file, "indicators", one.indicators(), headers);
        one.needs().forEach(need -> file.withArray("needs").add(slugs.get(need)));
        PackageYaml.source(file, one.source());
    }

    private static void write(ObjectNode file, String list, List<UUID> ids, String kind, Headers headers) {
        write(file, list, ids.stream().map(id -> new Ref(kind, id)).toList(), headers);
    }

    private static void write(ObjectNode file, String list, List<Ref> refs, Headers headers) {
        refs.forEach(ref -> KnowledgeFiles.part(file, list).put(ref.kind(), KnowledgeFiles.named(headers, ref.id())));
    }
}
