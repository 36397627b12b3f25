package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.governance.Body;
import no.retning.knowledge.Outcome;
import no.retning.knowledge.ProcessCompositions;
import no.retning.knowledge.ProcessPlan;
import no.retning.knowledge.ProcessStep;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.RoughDates;
import no.retning.knowledge.StepType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Process plans as files of a package. */
@Component
@Order(16)
final class ProcessFiles extends KnowledgeFiles<ProcessPlan> {
    ProcessFiles(ProcessCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "processes";
    }

    @Override
    public String comment() {
        return "A process plan: its steps, when each is planned, and what became of it.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var plan = new ProcessPlan(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                ProcessPlan.STATES.toArray(String[]::new),
                                state -> state,
                                ProcessPlan.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                spot.word("versionLabel", ""),
                steps(entry, catalogue),
                spot.source());
        return Thing.of(plan, spot);
    }

    private static List<ProcessStep> steps(Entry entry, Catalogue catalogue) {
        var steps = new ArrayList<ProcessStep>();
        var slugs = new HashSet<String>();
        for (var one : entry.spot().list("steps")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            if (!slugs.add(slug)) {
                one.fault("slug", "“%s” is taken by another step; choose another".formatted(slug));
            }
            var from = RoughDates.needed(one, "from");
            var until = RoughDates.read(one, "until");
            RoughDates.check(one, from, until);
            steps.add(new ProcessStep(
                    Objects.requireNonNullElse(one.id(), part(entry, "step-" + slug)),
                    slug,
                    Choices.needed(one, "type", StepType.values(), StepType::code),
                    one.neededTexts("title"),
                    one.texts("text"),
                    id(catalogue, one, "body", Body.KIND),
                    from,
                    until,
                    outcome(one),
                    one.source()));
            one.finish();
        }
        return steps;
    }

    private static @Nullable Outcome outcome(Spot step) {
        var said = step.group("outcome");
        if (said == null) {
            return null;
        }
        var outcome = new Outcome(
                said.flag("dropped"),
                RoughDates.read(said, "from"),
                RoughDates.read(said, "until"),
                said.texts("note"),
                said.source());
        RoughDates.check(said, outcome.from(), outcome.until());
        if (outcome.dropped() == (outcome.from() != null)) {
            said.fault(
                    "from", "must say when it began or took place, unless the step is dropped: then it has no dates");
        }
        said.finish();
        return outcome;
    }

    @Override
    void write(ProcessPlan plan, ObjectNode file) {
        PackageYaml.texts(file, "text", plan.text());
        file.put("owner", plan.owner());
        PackageYaml.word(file, "versionLabel", plan.versionLabel());
        plan.steps().forEach(step -> write(step, part(file, "steps")));
        PackageYaml.source(file, plan.source());
    }

    private void write(ProcessStep step, ObjectNode one) {
        one.put("id", step.id().toString()).put("slug", step.slug());
        one.put("type", step.type().code());
        PackageYaml.texts(one, "title", step.title());
        PackageYaml.texts(one, "text", step.text());
        if (step.body() != null) {
            one.put("body", named(step.body()));
        }
        one.put("from", step.from().written());
        PackageYaml.word(one, "until", Objects.toString(step.until(), ""));
        var said = step.outcome();
        if (said != null) {
            var outcome = one.putObject("outcome");
            if (said.dropped()) {
                outcome.put("dropped", true);
            }
            PackageYaml.word(outcome, "from", Objects.toString(said.from(), ""));
            PackageYaml.word(outcome, "until", Objects.toString(said.until(), ""));
            PackageYaml.texts(outcome, "note", said.note());
            PackageYaml.source(outcome, said.source());
        }
        PackageYaml.source(one, step.source());
    }
}
