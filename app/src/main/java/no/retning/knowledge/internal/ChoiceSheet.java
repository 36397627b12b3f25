package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Finding;
import no.retning.knowledge.Findings;
import no.retning.knowledge.StrategicChoice;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.Swots;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import no.retning.strategy.Structures;
import org.springframework.stereotype.Component;

/** The form of a choice: the question, what it rests on and where it led. */
@Component
final class ChoiceSheet implements Sheet<StrategicChoice> {
    private static final String GROUND = "ground.";
    private static final String GOAL = "goal.";

    private final Findings findings;
    private final Swots swots;
    private final Structures structures;
    private final Goals goals;

    ChoiceSheet(Findings findings, Swots swots, Structures structures, Goals goals) {
        this.findings = findings;
        this.swots = swots;
        this.structures = structures;
        this.goals = goals;
    }

    @Override
    public Map<String, String> values(StrategicChoice choice) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", choice.title());
        Form.put(values, "text", choice.text());
        values.put("owner", choice.owner());
        choice.grounds().forEach(ground -> values.put(GROUND + ground, "true"));
        choice.goals().forEach(goal -> values.put(GOAL + new Ref(Goal.KIND, goal), "true"));
        Form.put(values, "source", choice.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.question", 1),
                form.texts("text", "knowledge.question.more", 4),
                form.demandedLine("owner", "knowledge.owner"),
                form.group("knowledge.grounds", several(form, GROUND, "ground", "knowledge.ground.more", grounds())),
                form.group("knowledge.goals", several(form, GOAL, "goal", "knowledge.goal.more", goals())),
                form.sourceOf("source"));
    }

    /** Those that it has, to be ticked off, and one more to choose. */
    private static List<Part> several(
            Form form, String prefix, String field, String more, Map<Ref, LocalisedText> all) {
        var parts = new ArrayList<Part>();
        named(form, prefix, all)
                .forEach(ref -> parts.add(form.named(
                        prefix + ref,
                        form.reading()
                                .text(all.getOrDefault(ref, LocalisedText.NONE))
                                .text())));
        parts.add(form.select(field, more, choices(form, field, all)));
        return parts;
    }

    private static List<Ref> named(Form form, String prefix, Map<Ref, LocalisedText> all) {
        return all.keySet().stream()
                .filter(ref -> form.values().containsKey(prefix + ref))
                .toList();
    }

    private static List<Choice> choices(Form form, String field, Map<Ref, LocalisedText> all) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        all.forEach((ref, title) -> choices.add(form.choice(
                field,
                ref.toString(),
                form.words().of("kind." + ref.kind()) + ": "
                        + form.reading().text(title).text())));
        return choices;
    }

    private Map<Ref, LocalisedText> grounds() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        findings.all().stream()
                .filter(finding -> !finding.header().state().equals(Finding.WITHDRAWN))
                .forEach(finding -> all.put(finding.header().ref(), finding.title()));
        swots.all().stream()
                .flatMap(swot -> swot.points().stream())
                .forEach(point -> all.put(new Ref(SwotPoint.KIND, point.id()), point.text()));
        return all;
    }

    private Map<Ref, LocalisedText> goals() {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        structures.all().stream()
                .flatMap(structure -> goals.of(structure.header().id()).stream())
                .filter(goal -> goal.header().state().equals(Goals.ACTIVE))
                .forEach(goal -> all.put(goal.header().ref(), goal.title()));
        return all;
    }

    @Override
    public StrategicChoice read(StrategicChoice choice, Form form) {
        return choice.asking(
                form.demandedText("title"),
                form.text("text"),
                form.demanded("owner"),
                chosen(form, GROUND, "ground", grounds()),
                chosen(form, GOAL, "goal", goals()).stream().map(Ref::id).toList(),
                Refs.demanded(form, "source"));
    }

    private static List<Ref> chosen(Form form, String prefix, String field, Map<Ref, LocalisedText> all) {
        var more = Refs.read(form, field, choices(form, field, all));
        return Stream.concat(
                        named(form, prefix, all).stream().filter(ref -> form.isTicked(prefix + ref)),
                        Stream.ofNullable(more))
                .distinct()
                .toList();
    }
}
