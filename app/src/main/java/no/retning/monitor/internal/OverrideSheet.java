package no.retning.monitor.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.engines.cube.InvalidCube;
import no.retning.engines.cube.Period;
import no.retning.engines.cube.Progress;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.monitor.Indicator;
import no.retning.monitor.ProgressOverride;
import no.retning.page.Choice;

/** The form in which somebody says that the progress is another than its method gives, and why. */
record OverrideSheet(Indicator before, AreaNames.Known known) implements Sheet<Indicator> {
    private static final String TARGET = "target";
    private static final String PERIOD = "period";
    private static final String DEGREE = "degree";

    @Override
    public Map<String, String> values(Indicator one) {
        return Map.of(TARGET, Integer.toString(one.targets().size()));
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select(TARGET, "target.one", targets(form)),
                form.demandedLine(PERIOD, "target.period"),
                form.select(DEGREE, "target.degree", degrees(form)),
                form.demandedTexts("reason", "target.reason", 3),
                form.demandedLine("by", "target.by"),
                form.demandedDate("on", "target.on"));
    }

    private List<Choice> targets(Form form) {
        return before.targets().reversed().stream()
                .map(one -> form.choice(
                        TARGET,
                        Integer.toString(one.number()),
                        form.words()
                                .of("target.choice", one.number(), TargetSections.area(form.reading(), one, known))))
                .toList();
    }

    private static List<Choice> degrees(Form form) {
        return new ArrayList<>(TargetSheet.each(form, DEGREE, Progress.Degree.values()));
    }

    @Override
    public Indicator read(Indicator one, Form form) {
        if (one.targets().isEmpty()) {
            form.wrong(TARGET, "target.wrong.none");
        }
        int target = form.whole(TARGET, 1, Math.max(1, one.targets().size()), 1);
        var period = form.demanded(PERIOD);
        try {
            Period.of(period);
        } catch (InvalidCube | DateTimeException unreadable) {
            form.wrong(PERIOD, "target.wrong.period", period);
        }
        var override = new ProgressOverride(
                target,
                period,
                TargetSheet.choice(form, DEGREE, Progress.Degree.values()),
                form.demandedText("reason"),
                form.demanded("by"),
                form.demandedDay("on"));
        return form.isRight() ? one.overridden(override) : one;
    }
}
