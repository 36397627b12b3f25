package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCheck;
import no.retning.hearing.HearingType;
import no.retning.hearing.Hearings;
import no.retning.hearing.SubstantialChange;
import no.retning.hearing.Untreated;
import no.retning.page.Choice;
import no.retning.page.Words;
import no.retning.record.LocalisedText;

/**
 * The form that ends a hearing: whether what was heard has been changed so much that it must be heard again.
 *
 * @param tested what a comparison says; a person decides
 * @param left how many points of answers are not treated
 */
record ConclusionSheet(
        Hearings hearings, HearingCheck check, DeadlineGate gate, SubstantialChange.Test tested, int left)
        implements Sheet<Hearing> {
    private static final String CHANGED = "changed";
    private static final String AGAIN = "again";
    private static final String LEFT = "left";

    @Override
    public Map<String, String> values(Hearing hearing) {
        var outcome = SummarySheet.outcome(hearing);
        var values = new TreeMap<String, String>();
        boolean changed = outcome.changed() == null ? tested.isSubstantial() : outcome.changed();
        values.put(CHANGED, changed ? "true" : "");
        Form.put(values, "reason", outcome.reason());
        values.put(AGAIN, Objects.toString(outcome.again(), ""));
        var untreated = outcome.untreated();
        Form.put(values, LEFT, untreated == null ? LocalisedText.NONE : untreated.reason());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        if (left > 0) {
            parts.add(form.demandedTexts(LEFT, "hearing.outcome.left", 3));
        }
        parts.add(new Part.Tick(form.field(CHANGED, "hearing.outcome.changed").hint(said(form.words()))));
        parts.add(form.demandedTexts("reason", "hearing.outcome.reason", 3));
        parts.add(form.select(AGAIN, "hearing.outcome.again", repeated(form)));
        return parts;
    }

    private String said(Words words) {
        if (!tested.isKnown()) {
            return words.of("hearing.tested.unknown", tested.remarks());
        }
        var said = words.of("hearing.tested", tested.changed(), tested.places(), tested.goals(), tested.remarks());
        return said + " " + words.of(tested.isSubstantial() ? "hearing.tested.again" : "hearing.tested.not");
    }

    private List<Choice> repeated(Form form) {
        return Options.withNone(
                form,
                AGAIN,
                hearings.all().stream()
                        .filter(one -> one.type() == HearingType.REPEATED)
                        .toList(),
                one -> form.reading().text(one.title()).text());
    }

    @Override
    public Hearing read(Hearing hearing, Form form) {
        var reason = form.demandedText("reason");
        UUID again = Options.idOrNone(form, AGAIN, repeated(form));
        var outcome = SummarySheet.outcome(hearing)
                .considered(form.isTicked(CHANGED), reason, again)
                .leaving(left > 0 ? new Untreated(left, form.demandedText(LEFT)) : null);
        if (!check.faultsInConclusion(hearing, outcome, gate.today()).isEmpty()) {
            form.wrong(AGAIN, "hearing.fault.hearAgain");
        }
        return hearing.in(Hearing.CONCLUDED, outcome);
    }
}
