package no.retning.strategy.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.edition.PublishedLink;
import no.retning.formats.stratml.Contact;
import no.retning.formats.stratml.Extension;
import no.retning.formats.stratml.Organisation;
import no.retning.formats.stratml.Plan;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Validity;
import no.retning.strategy.Chapter;
import no.retning.strategy.Chapters;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import no.retning.strategy.Milestone;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.Phase;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import no.retning.strategy.Structures;
import no.retning.thread.Link;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes records of a plan that once left Retning: what it was, with what has been changed in the file since. */
final class StratmlReturned {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final StratmlPlace place;
    private final Plan plan;
    private final Extension extension;
    private final Item strategy;
    private final Item structure;
    private final Strategies strategies;
    private final Goals goals;
    private final List<Recorded<?>> records = new ArrayList<>();

    StratmlReturned(StratmlPlace place, Plan plan, Extension extension, Strategies strategies, Goals goals) {
        this.place = place;
        this.plan = plan;
        this.extension = extension;
        this.strategies = strategies;
        this.goals = goals;
        strategy = new Item((ObjectNode) extension.json().get("strategy"));
        structure = new Item((ObjectNode) extension.json().get("structure"));
    }

    /** Whether what stands in a file as our own is what we write. */
    static boolean isWhole(Extension extension) {
        return isItem(extension.json().path("strategy"), List.of(Strategy.KIND, Chapter.KIND, Paragraph.KIND))
                && isItem(extension.json().path("structure"), List.of(Structure.KIND, Goal.KIND));
    }

    /** @param kinds of the item, of what is in it, and so on; the last may hold its like */
    private static boolean isItem(JsonNode node, List<String> kinds) {
        if (!node.path("kind").asString("").equals(kinds.getFirst())
                || !node.path("id").asString("").matches(ID)
                || !node.path("slug").asString("").matches(SLUG)
                || !node.path("state").isString()
                || !node.path("items").isArray()) {
            return false;
        }
        var below = kinds.size() > 1 ? kinds.subList(1, kinds.size()) : kinds;
        for (var one : node.path("items")) {
            if (!isItem(one, below)) {
                return false;
            }
        }
        return true;
    }

    List<Recorded<?>> records() {
        records.add(strategy());
        records.add(structure());
        int chapter = 0;
        for (var item : strategy.items()) {
            chapter(item, ++chapter);
        }
        var aims = new StratmlGoals(place, goals, structure.id(), strategy.source());
        aims.know(structure);
        var vision = plan.vision();
        if (vision != null && !aims.isVision(vision)) {
            place.leave("stratml.untaken", "Vision", vision.description());
        }
        for (var group : plan.organisations().stream()
                .flatMap(one -> one.stakeholders().stream())
                .toList()) {
            if (!aims.isGroup(group)) {
                place.leave("stratml.untaken", "Stakeholder", group.name());
            }
        }
        records.addAll(aims.of(plan));
        links();
        untaken();
        return records;
    }

    /** What others have put into the file where nothing of ours was. */
    private void untaken() {
        var mission = plan.mission();
        if (mission != null) {
            place.leave("stratml.untaken", "Mission", mission.description());
        }
        plan.values().forEach(value -> place.leave("stratml.untaken", "Value", value.name()));
        if (!plan.submitter().equals(Contact.NONE)) {
            place.leave("stratml.submitter");
        }
        if (!extension.untouched()) {
            place.leave("stratml.readableChanged");
        }
        if (!extension.after().isEmpty() && !extension.after().matches("Language: \\S+")) {
            place.leave("stratml.untaken", "OtherInformation", extension.after());
        }
    }

    private Header header(Item item, String state) {
        var header = place.header(item.kind(), item.id(), item.slug(), state);
        if (header.version() > 0) {
            return header;
        }
        var predecessor = item.predecessor().filter(place::isHere).orElse(null);
        return header.valid(item.validity()).after(predecessor);
    }

    private Strategy strategy() {
        var state = Phase.states().contains(strategy.state()) ? strategy.state() : Phase.KUNNSKAPSGRUNNLAG.state();
        var header = header(strategy, state);
        return new Strategy(
                header,
                place.with(strategy.title(), plan.name()),
                strategy.text("shortTitle"),
                place.with(strategy.text("summary"), plan.description()),
                period(
                        plan.administration().start(),
                        plan.administration().end(),
                        strategy.read("period", Validity.class).orElse(Validity.ALWAYS),
                        place),
                structure.id(),
                plan.organisations().stream()
                        .map(Organisation::name)
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(strategy.string("owner").orElse("")),
                strategy.string("versionLabel").orElse(""),
                List.of(strategy.read("milestones", Milestone[].class).orElse(new Milestone[0])),
                strategy.source(),
                header.version() > 0 ? strategies.get(header.id()).note() : "");
    }

    /** The first day and the day after the last. */
    static Validity period(@Nullable LocalDate start, @Nullable LocalDate end, Validity present, StratmlPlace place) {
        if (start == null && end == null) {
            return present;
        }
        if (start != null && end != null && end.isBefore(start)) {
            place.leave("stratml.noPeriod", start.toString(), end.toString());
            return present;
        }
        return new Validity(start, end == null ? null : end.plusDays(1));
    }

    private Structure structure() {
        var owner = structure.read("owner", Ref.class).orElse(strategy.ref());
        if (!owner.id().equals(strategy.id()) && !place.isHere(owner.id())) {
            place.leave("stratml.owner", owner.toString());
            owner = strategy.ref();
        }
        return new Structure(
                header(structure, Structures.ACTIVE),
                structure.title(),
                structure.text("text"),
                owner,
                structure.source());
    }

    private void chapter(Item item, int number) {
        var header = header(item, Chapters.ACTIVE);
        if (place.isRemoved(header, Chapters.REMOVED)) {
            return;
        }
        records.add(new Chapter(
                header,
                strategy.id(),
                number * StratmlPlace.STEP,
                item.string("number").orElse(""),
                item.title()));
        int position = 0;
        for (var paragraph : item.items()) {
            position += StratmlPlace.STEP;
            var own = header(paragraph, Paragraphs.ACTIVE);
            if (!place.isRemoved(own, Paragraphs.REMOVED)) {
                records.add(new Paragraph(own, item.id(), position, paragraph.text("text"), paragraph.source()));
            }
        }
    }

    /** The ties whose ends are both here; the others tie to what the file does not hold. */
    private void links() {
        var here = new java.util.HashSet<UUID>();
        records.forEach(record -> here.add(record.header().id()));
        int left = 0;
        for (var node : extension.json().path("links")) {
            var link = Json.MAPPER.treeToValue(node, PublishedLink.class);
            if (place.isHere(link.id())) {
                continue;
            }
            if (Set.of(link.from().id(), link.to().id()).stream()
                    .allMatch(id -> here.contains(id) || place.isHere(id))) {
                records.add(link(link));
            } else {
                left++;
            }
        }
        if (left > 0) {
            place.leave("stratml.links", Integer.toString(left));
        }
    }

    private Link link(PublishedLink link) {
        var states = structure.all().anyMatch(item -> item.ref().equals(link.from())) ? structure.id() : strategy.id();
        return new Link(
                place.header(Link.KIND, link.id(), link.type() + "-" + link.id(), Link.ACTIVE)
                        .valid(link.valid()),
                link.type(),
                link.from(),
                link.to(),
                link.evidence(),
                link.source(),
                link.statedBy(),
                link.statedOn(),
                states);
    }
}
