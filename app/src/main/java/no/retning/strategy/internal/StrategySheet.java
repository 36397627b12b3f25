package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.record.Recorded;
import no.retning.strategy.Milestone;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a strategy: all but its chapters. */
@Component
final class StrategySheet implements Sheet<Strategy> {
    private static final int EMPTY_STEPS = 2;
    private static final int MOST_STEPS = 200;

    private final Strategies strategies;
    private final Structures structures;

    StrategySheet(Strategies strategies, Structures structures) {
        this.strategies = strategies;
        this.structures = structures;
    }

    @Override
    public Map<String, String> values(Strategy strategy) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", strategy.title());
        Form.put(values, "shortTitle", strategy.shortTitle());
        Form.put(values, "summary", strategy.summary());
        Form.put(values, "period", strategy.period());
        values.put("structure", Objects.toString(strategy.structure(), ""));
        values.put("predecessor", Objects.toString(strategy.header().predecessor(), ""));
        values.put("owner", strategy.owner());
        values.put("versionLabel", strategy.versionLabel());
        Form.put(values, "source", strategy.source());
        values.put("note", strategy.note());
        for (int i = 0; i < strategy.milestones().size(); i++) {
            var step = strategy.milestones().get(i);
            values.put(milestone(i) + ".date", step.date());
            Form.put(values, milestone(i) + ".title", step.title());
            Form.put(values, milestone(i) + ".source", step.source());
        }
        return values;
    }

    /** As the publication gate names it, so that a finding leads to its field. */
    private static String milestone(int index) {
        return "milestones[" + index + "]";
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "strategy.title", 1),
                form.texts("shortTitle", "strategy.shortTitle", 1),
                form.texts("summary", "strategy.summary", 6),
                form.period("period", "strategy.period"),
                form.line("owner", "strategy.owner"),
                form.line("versionLabel", "strategy.versionLabel"),
                form.select("structure", "strategy.structure", choices(form, "structure", structures.all())),
                form.select("predecessor", "strategy.predecessor", choices(form, "predecessor", strategies.all())),
                form.sourceOf("source"),
                form.group("strategy.milestones", steps(form)),
                form.area("note", "strategy.note", 3));
    }

    private static List<Choice> choices(Form form, String name, List<? extends Recorded<?>> records) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(name, "", form.words().of("strategy.none")));
        records.forEach(record -> choices.add(form.choice(
                name,
                record.header().id().toString(),
                form.reading().text(record.title()).text())));
        return choices;
    }

    private static int steps(Map<String, String> values) {
        int count = 0;
        while (count < MOST_STEPS && values.containsKey(milestone(count) + ".date")) {
            count++;
        }
        return count;
    }

    private static List<Part> steps(Form form) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < steps(form.values()) + EMPTY_STEPS; i++) {
            var name = milestone(i);
            parts.add(new Part.Group(
                    form.words().of("strategy.milestone", i + 1),
                    null,
                    List.of(
                            form.line(name + ".date", "strategy.milestone.date"),
                            form.texts(name + ".title", "strategy.milestone.title", 1),
                            form.line(name + ".source.citation", "form.source.citation"),
                            form.link(name + ".source.url", "form.source.url"),
                            form.tick(name + ".source.illustrative", "form.source.illustrative"))));
        }
        return parts;
    }

    @Override
    public Strategy read(Strategy strategy, Form form) {
        return new Strategy(
                strategy.header().after(predecessor(strategy, form)),
                form.demandedText("title"),
                form.text("shortTitle"),
                form.text("summary"),
                form.validity("period"),
                form.uuid("structure"),
                form.value("owner"),
                form.value("versionLabel"),
                milestones(form),
                form.source("source"),
                form.value("note"));
    }

    private static @Nullable UUID predecessor(Strategy strategy, Form form) {
        var predecessor = form.uuid("predecessor");
        if (strategy.header().id().equals(predecessor)) {
            form.wrong("predecessor", "strategy.predecessor.itself");
        }
        return predecessor;
    }

    private static List<Milestone> milestones(Form form) {
        var milestones = new ArrayList<Milestone>();
        for (int i = 0; i < steps(form.values()); i++) {
            var name = milestone(i);
            var title = form.text(name + ".title");
            if (form.value(name + ".date").isEmpty() && title.isEmpty()) {
                continue;
            }
            var date = form.date(name + ".date");
            var source = form.source(name + ".source");
            form.demandedText(name + ".title");
            if (form.isRight()) {
                milestones.add(new Milestone(date, title, source));
            }
        }
        return milestones;
    }
}
