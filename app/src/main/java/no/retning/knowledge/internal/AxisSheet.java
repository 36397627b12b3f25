package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Axis;
import no.retning.knowledge.ScenarioSet;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one axis: what is uncertain, and the ways it can go, with room for one more.
 *
 * @param whole the set in which it lies
 * @param axis its id, or null for a new one
 */
record AxisSheet(ScenarioSet whole, @Nullable UUID axis) implements Sheet<ScenarioSet> {
    private static final int FEWEST = 2;

    private List<Axis.End> present() {
        return whole.axes().stream()
                .filter(one -> one.id().equals(axis))
                .findFirst()
                .map(Axis::ends)
                .orElse(List.of());
    }

    private int fields() {
        return Math.max(FEWEST, present().size()) + 1;
    }

    private static String end(int at) {
        return "end" + at;
    }

    @Override
    public Map<String, String> values(ScenarioSet set) {
        var values = new TreeMap<String, String>();
        set.axes().stream().filter(one -> one.id().equals(axis)).findFirst().ifPresent(one -> {
            Form.put(values, "title", one.title());
            for (int at = 0; at < one.ends().size(); at++) {
                Form.put(values, end(at), one.ends().get(at).title());
            }
            Form.put(values, "source", one.source());
        });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        parts.add(form.demandedTexts("title", "knowledge.axis", 1));
        for (int at = 0; at < fields(); at++) {
            parts.add(
                    at < FEWEST
                            ? form.demandedTexts(end(at), "knowledge.axis.end", 1)
                            : form.texts(end(at), "knowledge.axis.end.more", 1));
        }
        parts.add(form.sourceOf("source"));
        return parts;
    }

    @Override
    public ScenarioSet read(ScenarioSet set, Form form) {
        var present = present();
        var ends = new ArrayList<Axis.End>();
        for (int at = 0; at < fields(); at++) {
            var title = at < FEWEST ? form.demandedText(end(at)) : form.text(end(at));
            if (!title.isEmpty()) {
                ends.add(new Axis.End(at < present.size() ? present.get(at).id() : Ids.next(), title));
            }
        }
        return set.and(new Axis(
                Objects.requireNonNullElseGet(axis, Ids::next),
                form.demandedText("title"),
                ends,
                Refs.demanded(form, "source")));
    }
}
