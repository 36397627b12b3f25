package no.retning.knowledge.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.knowledge.Finding;
import no.retning.knowledge.NeedGroup;
import no.retning.knowledge.UserNeed;
import no.retning.page.Choice;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import org.springframework.stereotype.Component;

/** The form of a need: whose it is, which findings show it, and which goals are to meet it. */
@Component
final class UserNeedSheet implements Sheet<UserNeed> {
    private static final String GROUP = "group";
    private static final Several FINDINGS = new Several("finding", "knowledge.need.finding.more");
    private static final Several GOALS = new Several("goal", "knowledge.goal.more");

    private final UsableFindings findings;
    private final PursuedGoals goals;

    UserNeedSheet(UsableFindings findings, PursuedGoals goals) {
        this.findings = findings;
        this.goals = goals;
    }

    @Override
    public Map<String, String> values(UserNeed need) {
        var values = new TreeMap<String, String>();
        values.put(GROUP, need.group().code());
        Form.put(values, "title", need.title());
        Form.put(values, "text", need.text());
        values.put("owner", need.owner());
        FINDINGS.put(
                values,
                need.findings().stream().map(id -> new Ref(Finding.KIND, id)).toList());
        GOALS.put(
                values, need.goals().stream().map(id -> new Ref(Goal.KIND, id)).toList());
        Form.put(values, "source", need.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(GROUP, "knowledge.need.group", groups(form)),
                form.demandedTexts("title", "knowledge.need.what", 1),
                form.texts("text", "knowledge.need.more", 3),
                form.demandedLine("owner", "knowledge.owner"),
                form.group("knowledge.need.findings", FINDINGS.parts(form, findings.all())),
                form.group("knowledge.need.goals", GOALS.parts(form, goals.all())),
                form.sourceOf("source"));
    }

    private static List<Choice> groups(Form form) {
        return Arrays.stream(NeedGroup.values())
                .map(one -> form.choice(GROUP, one.code(), form.words().of("knowledge.need.group." + one.code())))
                .toList();
    }

    @Override
    public UserNeed read(UserNeed need, Form form) {
        return new UserNeed(
                need.header(),
                form.demandedText("title"),
                form.text("text"),
                Options.of(form, GROUP, NeedGroup.values(), NeedGroup::code, need.group()),
                form.demanded("owner"),
                FINDINGS.read(form, findings.all()).stream().map(Ref::id).toList(),
                GOALS.read(form, goals.all()).stream().map(Ref::id).toList(),
                Refs.demanded(form, "source"));
    }
}
