package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.formats.stratml.Indicator;
import no.retning.formats.stratml.IndicatorText;
import no.retning.formats.stratml.KeptIdentifier;
import no.retning.formats.stratml.Objective;
import no.retning.formats.stratml.Plan;
import no.retning.formats.stratml.Stakeholder;
import no.retning.formats.stratml.Statement;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import org.jspecify.annotations.Nullable;

/** Makes goals of what a plan aims at; where the file once left Retning, each is what it was but for what was changed. */
final class StratmlGoals {
    private static final int LONGEST_TITLE = 100;

    private final StratmlPlace place;
    private final Goals goals;
    private final UUID structure;
    private final Source source;
    private final Map<String, Item> known = new LinkedHashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Map<UUID, Goal> made = new LinkedHashMap<>();

    /** @param source what new goals cite */
    StratmlGoals(StratmlPlace place, Goals goals, UUID structure, Source source) {
        this.place = place;
        this.goals = goals;
        this.structure = structure;
        this.source = source;
    }

    /** The goals as they left Retning. */
    void know(Item above) {
        int position = 0;
        for (var item : above.items()) {
            known.put(KeptIdentifier.of(item.id(), item.source().citation()), item);
            positions.put(item.id(), position += StratmlPlace.STEP);
            if (above.kind().equals(Goal.KIND)) {
                parents.put(item.id(), above.id());
            }
            know(item);
        }
    }

    /** What the file says of one goal. */
    private record Said(String name, String text, String identifier, String sequence, String path, GoalType type) {}

    /** Each after the one it lies under. */
    List<Goal> of(Plan plan) {
        int count = 0;
        for (var goal : plan.goals()) {
            var path = "goal/" + ++count;
            var text = text(goal.description(), goal.otherInformation(), goal.stakeholders(), List.of());
            var said = new Said(goal.name(), text, goal.identifier(), goal.sequence(), path, GoalType.GOAL);
            var above = add(said, null, count);
            int below = 0;
            for (var objective : goal.objectives()) {
                add(said(objective, path + "/objective/" + ++below), above, below);
            }
        }
        return inOrder();
    }

    private Said said(Objective one, String path) {
        var text = text(one.description(), one.otherInformation(), one.stakeholders(), one.indicators());
        return new Said(one.name(), text, one.identifier(), one.sequence(), path, GoalType.SUB_GOAL);
    }

    /** A vision that left Retning as a goal of its own; false for any other. */
    boolean isVision(Statement vision) {
        var item = known.get(vision.identifier());
        if (item == null) {
            return false;
        }
        boolean same = item.text("text").isEmpty() && vision.description().equals(place.said(item.title()));
        var text = same ? "" : vision.description();
        add(new Said("", text, vision.identifier(), "", "", GoalType.VISION), null, 1);
        return true;
    }

    /** A target group that left Retning as a stakeholder; false for any other. */
    boolean isGroup(Stakeholder group) {
        var found = known.entrySet().stream()
                .filter(one -> GoalType.TARGET_GROUP
                        .code()
                        .equals(one.getValue().string("type").orElse("")))
                .filter(one -> place.said(one.getValue().title()).equals(group.name()))
                .findFirst();
        found.ifPresent(
                one -> add(new Said("", group.description(), one.getKey(), "", "", GoalType.TARGET_GROUP), null, 1));
        return found.isPresent();
    }

    /** What has no field of its own is kept under the goal, as text. */
    private String text(String description, String other, List<Stakeholder> stakeholders, List<Indicator> indicators) {
        var parts = new ArrayList<String>();
        parts.add(description);
        parts.add(other);
        stakeholders.forEach(one -> stakeholder(one).ifPresent(parts::add));
        for (var indicator : indicators) {
            place.leave("stratml.indicatorAsText", indicator.dimension());
            parts.add(IndicatorText.of(indicator));
        }
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    /** Who it concerns, unless it may be a person, whose name has no business in a text. */
    Optional<String> stakeholder(Stakeholder one) {
        if (one.type() == null || one.type() == Stakeholder.Type.PERSON) {
            place.leave("stratml.perhapsPerson", one.name());
            return Optional.empty();
        }
        var roles = one.roles().stream().flatMap(role -> Stream.of(role.name(), role.description()));
        return Optional.of(String.join(
                " – ",
                Stream.concat(Stream.of(one.name(), one.description()), roles)
                        .filter(part -> !part.isBlank())
                        .toList()));
    }

    private UUID id(Said said) {
        var own = place.ours(said.identifier(), Goal.KIND)
                .filter(id -> goals.get(id).structure().equals(structure));
        return own.orElseGet(
                () -> StratmlPlace.derived(structure, said.identifier().isEmpty() ? said.path() : said.identifier()));
    }

    private @Nullable UUID add(Said said, @Nullable UUID above, int ordinal) {
        var item = known.get(said.identifier());
        var id = item == null ? id(said) : item.id();
        var header = place.header(Goal.KIND, id, item == null ? name(said) : item.slug(), Goals.ACTIVE);
        if (place.isRemoved(header, Goals.REMOVED)) {
            return null;
        }
        var present = header.version() > 0 ? goals.get(id) : null;
        if (item != null) {
            header = header.version() > 0 ? header : header.valid(item.validity());
            made.put(id, returned(said, item, header));
        } else if (present != null) {
            var title = said.name().isEmpty() ? present.title() : place.with(present.title(), said.name());
            made.put(
                    id,
                    new Goal(
                            header,
                            present.structure(),
                            present.parent(),
                            present.position(),
                            present.type(),
                            said.sequence().isEmpty() ? present.code() : said.sequence(),
                            title,
                            place.with(present.text(), said.text()),
                            present.source()));
        } else {
            made.put(
                    id,
                    new Goal(
                            header,
                            structure,
                            above,
                            ordinal * StratmlPlace.STEP,
                            said.type(),
                            said.sequence().isEmpty() ? null : said.sequence(),
                            LocalisedText.of(place.language().tag(), name(said)),
                            LocalisedText.of(place.language().tag(), said.text()),
                            new Source(
                                    KeptIdentifier.citation(source.citation(), said.identifier()),
                                    source.url(),
                                    source.illustrative())));
        }
        return id;
    }

    private Goal returned(Said said, Item item, Header header) {
        return new Goal(
                header,
                structure,
                parents.get(item.id()),
                positions.getOrDefault(item.id(), StratmlPlace.STEP),
                item.string("type").map(GoalType::of).orElse(said.type()),
                said.sequence().isEmpty() ? item.string("code").orElse(null) : said.sequence(),
                place.with(item.title(), said.name()),
                place.with(item.text("text"), said.text()),
                item.source());
    }

    private String name(Said said) {
        for (var name : List.of(said.name(), said.text(), said.sequence())) {
            if (!name.isBlank()) {
                var line = name.strip().lines().findFirst().orElse("");
                return line.length() > LONGEST_TITLE && said.name().isBlank()
                        ? line.substring(0, LONGEST_TITLE) + "…"
                        : line;
            }
        }
        return place.said(place.word("stratml.unnamed"));
    }

    private List<Goal> inOrder() {
        var ordered = new LinkedHashMap<UUID, Goal>();
        made.values().forEach(goal -> order(goal, ordered));
        return List.copyOf(ordered.values());
    }

    /** A goal whose own parent is not among them lies under the nearest that is. */
    private void order(Goal goal, Map<UUID, Goal> ordered) {
        var id = goal.header().id();
        if (ordered.containsKey(id)) {
            return;
        }
        var parent = goal.parent();
        while (parent != null && !made.containsKey(parent)) {
            parent = parents.get(parent);
        }
        var above = parent == null ? null : made.get(parent);
        if (above != null) {
            order(above, ordered);
        }
        ordered.put(
                id,
                new Goal(
                        goal.header(),
                        goal.structure(),
                        parent,
                        goal.position(),
                        goal.type(),
                        goal.code(),
                        goal.title(),
                        goal.text(),
                        goal.source()));
    }
}
