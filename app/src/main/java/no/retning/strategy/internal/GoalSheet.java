package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.strategy.Goal;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a goal. */
@Component
final class GoalSheet implements Sheet<Goal> {
    private final Goals goals;

    GoalSheet(Goals goals) {
        this.goals = goals;
    }

    @Override
    public Map<String, String> values(Goal goal) {
        var values = new TreeMap<String, String>();
        values.put("type", goal.type().code());
        values.put("code", Objects.toString(goal.code(), ""));
        Form.put(values, "title", goal.title());
        Form.put(values, "text", goal.text());
        values.put("parent", Objects.toString(goal.parent(), ""));
        values.put("structure", goal.structure().toString());
        values.put("self", goal.header().id().toString());
        Form.put(values, "valid", goal.header().validity());
        Form.put(values, "source", goal.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var types = Arrays.stream(GoalType.values())
                .map(type -> form.choice("type", type.code(), form.words().of("kind.goal." + type.code())))
                .toList();
        return List.of(
                form.demandedTexts("title", "strategy.title", 1),
                form.texts("text", "strategy.text", 5),
                form.select("type", "strategy.goal.type", types),
                form.line("code", "strategy.goal.code"),
                form.select("parent", "strategy.goal.parent", parents(form)),
                form.period("valid", "strategy.valid"),
                form.sourceOf("source"));
    }

    private List<Choice> parents(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("parent", "", form.words().of("strategy.goal.top")));
        var structure = Objects.requireNonNull(form.uuid("structure"));
        var all = goals.of(structure);
        var below = below(all, Objects.requireNonNull(form.uuid("self")));
        all.stream()
                .filter(goal -> !below.contains(goal.header().id()))
                .forEach(goal -> choices.add(form.choice(
                        "parent",
                        goal.header().id().toString(),
                        (Objects.toString(goal.code(), "") + " "
                                        + form.reading().text(goal.title()).text())
                                .strip())));
        return choices;
    }

    /** The goal and all under it: none of them can be what it lies under. */
    private static Set<UUID> below(List<Goal> tree, UUID goal) {
        var below = new HashSet<UUID>();
        below.add(goal);
        for (var node : tree) {
            if (node.parent() != null && below.contains(node.parent())) {
                below.add(node.header().id());
            }
        }
        return below;
    }

    @Override
    public Goal read(Goal goal, Form form) {
        form.values().put("structure", goal.structure().toString());
        form.values().put("self", goal.header().id().toString());
        var code = form.value("code");
        return new Goal(
                goal.header().valid(form.validity("valid")),
                goal.structure(),
                parent(goal, form),
                goal.position(),
                type(goal, form),
                code.isEmpty() ? null : code,
                form.demandedText("title"),
                form.text("text"),
                form.source("source"));
    }

    private @Nullable UUID parent(Goal goal, Form form) {
        var parent = form.uuid("parent");
        if (parent != null
                && parents(form).stream().noneMatch(choice -> choice.value().equals(parent.toString()))) {
            form.wrong("parent", "form.wrong.choice");
            return goal.parent();
        }
        return parent;
    }

    private static GoalType type(Goal goal, Form form) {
        try {
            return GoalType.of(form.value("type"));
        } catch (IllegalArgumentException unknown) {
            form.wrong("type", "form.wrong.choice");
            return goal.type();
        }
    }
}
