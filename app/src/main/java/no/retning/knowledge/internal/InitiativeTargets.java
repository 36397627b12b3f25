package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** What the form of an initiative lets one choose from. */
@Component
record InitiativeTargets(PursuedGoals goals, PublishedThings things, Organisations organisations) {
    private static final Several GOALS = new Several("pursued", "plan.goal.more");
    private static final Several DELIVERIES = new Several("delivery", "plan.delivery.more");
    private static final Several INDICATORS = new Several("indicator", "plan.indicator.more");
    private static final Several GUIDANCE = new Several("guidance", "plan.guidance.more");

    /** What an initiative has of each sort. */
    record Chosen(List<Ref> goals, List<Ref> deliveries, List<Ref> indicators, List<Ref> guidance) {}

    static void put(Map<String, String> values, Chosen chosen) {
        GOALS.put(values, chosen.goals());
        DELIVERIES.put(values, chosen.deliveries());
        INDICATORS.put(values, chosen.indicators());
        GUIDANCE.put(values, chosen.guidance());
    }

    Part goals(Form form) {
        return form.group("plan.goals", GOALS.parts(form, goals.all()));
    }

    Part deliveries(Form form) {
        return form.group("plan.deliveries", DELIVERIES.parts(form, things.deliveries()));
    }

    Part indicators(Form form) {
        return form.group("plan.indicators", INDICATORS.parts(form, things.indicators()));
    }

    Part guidance(Form form) {
        return form.group("plan.guidance", GUIDANCE.parts(form, things.documents()));
    }

    List<Organisation> owners() {
        return organisations.all();
    }

    /** @param before what it had; of that, what is not offered any more stays where it was */
    Chosen read(Form form, Chosen before) {
        return new Chosen(
                read(form, GOALS, goals.all(), before.goals()),
                read(form, DELIVERIES, things.deliveries(), before.deliveries()),
                read(form, INDICATORS, things.indicators(), before.indicators()),
                read(form, GUIDANCE, things.documents(), before.guidance()));
    }

    private static List<Ref> read(Form form, Several several, Map<Ref, LocalisedText> offered, List<Ref> before) {
        return Stream.concat(
                        before.stream().filter(one -> !offered.containsKey(one)), several.read(form, offered).stream())
                .toList();
    }
}
