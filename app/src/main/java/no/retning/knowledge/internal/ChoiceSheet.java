package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.knowledge.StrategicChoice;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import no.retning.strategy.Paragraph;
import org.springframework.stereotype.Component;

/** The form of a choice: the question, what it rests on and where it led. */
@Component
final class ChoiceSheet implements Sheet<StrategicChoice> {
    private static final Several GOALS = new Several("goal", "knowledge.goal.more");
    private static final Several PARAGRAPHS = new Several("paragraph", "knowledge.paragraph.more");

    private final Grounds grounds;
    private final PursuedGoals goals;
    private final PublishedParagraphs paragraphs;

    ChoiceSheet(Grounds grounds, PursuedGoals goals, PublishedParagraphs paragraphs) {
        this.grounds = grounds;
        this.goals = goals;
        this.paragraphs = paragraphs;
    }

    @Override
    public Map<String, String> values(StrategicChoice choice) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", choice.title());
        Form.put(values, "text", choice.text());
        values.put("owner", choice.owner());
        Grounds.put(values, choice.grounds());
        GOALS.put(
                values,
                choice.goals().stream().map(goal -> new Ref(Goal.KIND, goal)).toList());
        PARAGRAPHS.put(
                values,
                choice.paragraphs().stream()
                        .map(paragraph -> new Ref(Paragraph.KIND, paragraph))
                        .toList());
        Form.put(values, "source", choice.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.question", 1),
                form.texts("text", "knowledge.question.more", 4),
                form.demandedLine("owner", "knowledge.owner"),
                grounds.part(form),
                form.group("knowledge.goals", GOALS.parts(form, goals.all())),
                form.group("knowledge.paragraphs", PARAGRAPHS.parts(form, paragraphs.all())),
                form.sourceOf("source"));
    }

    @Override
    public StrategicChoice read(StrategicChoice choice, Form form) {
        return choice.asking(
                form.demandedText("title"),
                form.text("text"),
                form.demanded("owner"),
                grounds.read(form),
                GOALS.read(form, goals.all()).stream().map(Ref::id).toList(),
                PARAGRAPHS.read(form, paragraphs.all()).stream().map(Ref::id).toList(),
                Refs.demanded(form, "source"));
    }
}
