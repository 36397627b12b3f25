package no.retning.strategy.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.retning.access.Access;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Validity;
import no.retning.strategy.Chapter;
import no.retning.strategy.Chapters;
import no.retning.strategy.DocumentType;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Milestone;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.Phase;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import no.retning.thread.Link;
import no.retning.thread.LinkTypes;
import no.retning.thread.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes records of what stands in a package's files. */
@Component
final class PackageRecords {
    static final String ACTIVE = "active";

    /** Stands where a reference is at fault; nothing that holds it is ever saved. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final Access access;
    private final LinkTypes types;
    private final Links links;
    private final Chapters chapters;
    private final Paragraphs paragraphs;
    private final Goals goals;
    private final GuidingDocuments documents;

    PackageRecords(
            Access access,
            LinkTypes types,
            Links links,
            Chapters chapters,
            Paragraphs paragraphs,
            Goals goals,
            GuidingDocuments documents) {
        this.access = access;
        this.types = types;
        this.links = links;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.goals = goals;
        this.documents = documents;
    }

    Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        return switch (entry.ref().kind()) {
            case GuidingDocument.KIND -> thing(document(entry, catalogue), spot, List.of());
            case Structure.KIND -> thing(structure(entry, catalogue), spot, List.of());
            case Strategy.KIND -> thing(strategy(entry, catalogue), spot, List.of());
            case Goal.KIND -> {
                var goal = goal(entry, catalogue);
                moved(entry, goal.structure(), () -> goals.get(entry.ref().id()).structure());
                yield thing(goal, spot, goal.parent() == null ? List.of(goal.structure()) : List.of(goal.parent()));
            }
            case Chapter.KIND -> {
                var chapter = chapter(entry, catalogue);
                moved(
                        entry,
                        chapter.strategy(),
                        () -> chapters.get(entry.ref().id()).strategy());
                yield thing(chapter, spot, List.of(chapter.strategy()));
            }
            case Paragraph.KIND -> {
                var paragraph = paragraph(entry, catalogue);
                moved(
                        entry,
                        paragraph.chapter(),
                        () -> paragraphs.get(entry.ref().id()).chapter());
                yield thing(paragraph, spot, List.of(paragraph.chapter()));
            }
            default -> throw new IllegalArgumentException(entry.ref().kind());
        };
    }

    private static Thing thing(Recorded<?> record, Spot spot, List<UUID> within) {
        return Thing.of(record, spot, within.toArray(UUID[]::new));
    }

    /** A thing found by its slug alone stays where it is: the same slug elsewhere is likely another thing. */
    private static void moved(Entry entry, UUID container, Supplier<UUID> present) {
        if (entry.present() != null
                && entry.spot().id() == null
                && !present.get().equals(container)) {
            entry.spot()
                    .fault(
                            "slug",
                            "“%s” is in this instance the slug of another %s, elsewhere; choose another slug, or give the id to move it"
                                    .formatted(entry.slug(), entry.ref().kind()));
        }
    }

    private static Header header(
            Ref ref,
            String slug,
            String state,
            @Nullable Header present,
            Validity validity,
            @Nullable UUID predecessor) {
        return new Header(
                ref.id(),
                ref.kind(),
                slug,
                state,
                present == null ? 0 : present.version(),
                validity,
                predecessor,
                present == null ? null : present.changedAt());
    }

    private static UUID id(@Nullable Ref ref) {
        return ref == null ? NOTHING : ref.id();
    }

    private static UUID container(Entry entry) {
        return entry.container() == null ? NOTHING : entry.container().ref().id();
    }

    private static int position(Entry entry) {
        return entry.spot().number("position", (entry.index() + 1) * PackageYaml.STEP);
    }

    /** A package holds no files: the copy that is kept here stays. */
    private GuidingDocument document(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        return new GuidingDocument(
                catalogue.header(entry, ACTIVE),
                spot.neededTexts("title"),
                spot.texts("shortTitle"),
                spot.word("publisher", ""),
                spot.word("issued", ""),
                spot.flag("legalBasis"),
                spot.url(),
                spot.texts("text"),
                spot.has("type") ? Choices.needed(spot, "type", DocumentType.values(), DocumentType::code) : null,
                spot.word("licence", ""),
                entry.present() == null ? null : documents.get(entry.ref().id()).copy(),
                spot.source());
    }

    private static Structure structure(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var owner = catalogue.neededRef(spot, "owner", Set.of(Strategy.KIND, GuidingDocument.KIND));
        return new Structure(
                catalogue.header(entry, ACTIVE),
                spot.neededTexts("title"),
                spot.texts("text"),
                owner == null ? new Ref(Strategy.KIND, NOTHING) : owner,
                spot.source());
    }

    private static Goal goal(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var structure = entry;
        while (structure.container() != null) {
            structure = structure.container();
        }
        boolean top = entry.container() == null || entry.container().container() == null;
        return new Goal(
                catalogue.header(entry, ACTIVE),
                structure == entry ? NOTHING : structure.ref().id(),
                top ? null : container(entry),
                position(entry),
                type(spot),
                spot.word("code"),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.source());
    }

    private static GoalType type(Spot spot) {
        var type = spot.needed("type");
        for (var known : GoalType.values()) {
            if (known.code().equals(type)) {
                return known;
            }
        }
        if (!type.isEmpty()) {
            var codes = Arrays.stream(GoalType.values()).map(GoalType::code).toList();
            spot.fault("type", "“%s” is no sort of goal; use one of %s".formatted(type, String.join(", ", codes)));
        }
        return GoalType.GOAL;
    }

    private static Strategy strategy(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var structure = catalogue.ref(spot, "structure", Set.of(Structure.KIND));
        return new Strategy(
                catalogue.header(entry, phase(spot)),
                spot.neededTexts("title"),
                spot.texts("shortTitle"),
                spot.texts("summary"),
                spot.years("period"),
                structure == null ? null : structure.id(),
                spot.word("owner", ""),
                spot.word("versionLabel", ""),
                spot.list("milestones").stream().map(PackageRecords::milestone).toList(),
                spot.source(),
                spot.word("note", ""));
    }

    private static String phase(Spot spot) {
        var state = spot.word("state", Phase.KUNNSKAPSGRUNNLAG.state());
        if (Phase.states().contains(state)) {
            return state;
        }
        var known = Arrays.stream(Phase.values()).map(Phase::state).toList();
        spot.fault("state", "“%s” is no phase; use one of %s".formatted(state, String.join(", ", known)));
        return Phase.KUNNSKAPSGRUNNLAG.state();
    }

    private static Milestone milestone(Spot spot) {
        var date = spot.needed("date");
        if (!date.isEmpty() && !Milestone.isDate(date)) {
            spot.fault(
                    "date",
                    "“%s” is no day, month or year; write it as in 2026-01-31, 2026-01 or 2026".formatted(date));
        }
        var milestone = new Milestone(Milestone.isDate(date) ? date : "1970", spot.neededTexts("title"), spot.source());
        spot.finish();
        return milestone;
    }

    private static Chapter chapter(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        return new Chapter(
                catalogue.header(entry, ACTIVE),
                container(entry),
                position(entry),
                spot.word("number", ""),
                spot.neededTexts("title"));
    }

    private static Paragraph paragraph(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        return new Paragraph(
                catalogue.header(entry, ACTIVE),
                container(entry),
                position(entry),
                spot.neededTexts("text"),
                spot.source());
    }

    List<Thing> links(List<Spot> spots, Catalogue catalogue) {
        var seen = new HashMap<Object, Spot>();
        var things = new ArrayList<Thing>();
        for (var spot : spots) {
            var link = link(spot, catalogue);
            record Same(String type, Ref from, Ref to, UUID statedIn) {}
            Object same = spot.id() == null
                    ? new Same(link.type(), link.from(), link.to(), link.statedIn())
                    : link.header().id();
            var twin = seen.putIfAbsent(same, spot);
            if (twin != null) {
                spot.fault("", "is the same link as %s; take one of them away".formatted(twin.where("")));
            }
            things.add(new Thing(link, spot, List.of()));
        }
        return things;
    }

    private Link link(Spot spot, Catalogue catalogue) {
        var kinds = access.rules().kinds().keySet();
        var type = spot.needed("type");
        if (!type.isEmpty() && types.find(type).isEmpty()) {
            spot.fault(
                    "type", "“%s” is no type of link; use one of %s".formatted(type, String.join(", ", types.names())));
        }
        var from =
                Objects.requireNonNullElse(catalogue.neededRef(spot, "from", kinds), new Ref(Strategy.KIND, NOTHING));
        var to = Objects.requireNonNullElse(catalogue.neededRef(spot, "to", kinds), new Ref(Strategy.KIND, NOTHING));
        var statedIn = id(catalogue.neededRef(spot, "statedIn", Set.copyOf(PackageReader.FOLDERS.values())));
        var day = spot.day("statedOn");
        if (!spot.has("statedOn")) {
            spot.fault("statedOn", "is missing; write the day it was said, as in 2026-01-31");
        }
        var given = spot.id();
        var present = links.statedIn(statedIn).stream()
                .filter(link -> given == null
                        ? link.type().equals(type)
                                && link.from().equals(from)
                                && link.to().equals(to)
                        : link.header().id().equals(given))
                .map(Link::header)
                .findFirst()
                .orElse(null);
        var id = present != null ? present.id() : given != null ? given : Ids.next();
        var slug = spot.has("slug") ? spot.slug() : present != null ? present.slug() : id.toString();
        return new Link(
                header(
                        new Ref(Link.KIND, id),
                        slug == null ? id.toString() : slug,
                        Link.ACTIVE,
                        present,
                        spot.validity("valid"),
                        null),
                type,
                from,
                to,
                spot.texts("evidence"),
                spot.source(),
                spot.needed("statedBy"),
                day == null ? LocalDate.EPOCH : day,
                statedIn);
    }
}
