package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.knowledge.Opportunity;
import no.retning.knowledge.ScenarioSet;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of an opportunity to explore.
 *
 * @param opportunity its id, or null for a new one
 */
record OpportunitySheet(@Nullable UUID opportunity) implements Sheet<ScenarioSet> {
    private Optional<Opportunity> present(ScenarioSet set) {
        return set.opportunities().stream()
                .filter(one -> one.id().equals(opportunity))
                .findFirst();
    }

    @Override
    public Map<String, String> values(ScenarioSet set) {
        var values = new TreeMap<String, String>();
        present(set).ifPresent(one -> {
            Form.put(values, "title", one.title());
            Form.put(values, "text", one.text());
            Form.put(values, "source", one.source());
        });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.opportunity", 1),
                form.texts("text", "knowledge.opportunity.text", 3),
                form.sourceOf("source"));
    }

    @Override
    public ScenarioSet read(ScenarioSet set, Form form) {
        var title = form.demandedText("title");
        return set.and(new Opportunity(
                Objects.requireNonNullElseGet(opportunity, Ids::next),
                present(set).map(Opportunity::slug).orElseGet(() -> PartSlug.free(title, set::isTaken)),
                title,
                form.text("text"),
                Refs.demanded(form, "source")));
    }
}
