package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.AnalysisSection;
import no.retning.knowledge.Finding;
import no.retning.page.Choice;
import no.retning.record.Ids;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The form of one section of an analysis: what it says, what was found there, and which section it follows.
 *
 * @param whole the analysis whose sections one chooses among
 * @param section its id, or null for a new one
 */
record SectionSheet(Analysis whole, @Nullable UUID section, UsableFindings findings) implements Sheet<Analysis> {
    private static final String AFTER = "after";
    private static final Several SEVERAL = new Several("finding", "knowledge.section.finding.more");

    private Optional<AnalysisSection> present(Analysis analysis) {
        return analysis.sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst();
    }

    private List<AnalysisSection> others() {
        return whole.sections().stream()
                .filter(one -> !one.id().equals(section))
                .toList();
    }

    @Override
    public Map<String, String> values(Analysis analysis) {
        var values = new TreeMap<String, String>();
        values.put(AFTER, Objects.toString(before(analysis), ""));
        present(analysis).ifPresent(one -> {
            Form.put(values, "title", one.title());
            Form.put(values, "text", one.text());
            SEVERAL.put(
                    values,
                    one.findings().stream().map(id -> new Ref(Finding.KIND, id)).toList());
            Form.put(values, "source", one.source());
        });
        return values;
    }

    /** The section that this one follows; a new one follows the last. */
    private @Nullable UUID before(Analysis analysis) {
        UUID before = null;
        for (var one : analysis.sections()) {
            if (one.id().equals(section)) {
                return before;
            }
            before = one.id();
        }
        return before;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.section", 1),
                form.demandedTexts("text", "knowledge.section.text", 12),
                form.select(AFTER, "knowledge.section.after", places(form)),
                form.group("knowledge.section.findings", SEVERAL.parts(form, findings.all())),
                form.sourceOf("source"));
    }

    private List<Choice> places(Form form) {
        var places = new ArrayList<Choice>();
        places.add(form.choice(AFTER, "", form.words().of("knowledge.section.first")));
        others().forEach(one -> places.add(form.choice(
                AFTER, one.id().toString(), form.reading().text(one.title()).text())));
        return places;
    }

    @Override
    public Analysis read(Analysis analysis, Form form) {
        var title = form.demandedText("title");
        return analysis.and(
                new AnalysisSection(
                        Objects.requireNonNullElseGet(section, Ids::next),
                        present(analysis)
                                .map(AnalysisSection::slug)
                                .orElseGet(() -> PartSlug.free(
                                        title,
                                        name -> analysis.sections().stream()
                                                .anyMatch(one -> one.slug().equals(name)))),
                        title,
                        form.demandedText("text"),
                        SEVERAL.read(form, findings.all()).stream().map(Ref::id).toList(),
                        Refs.demanded(form, "source")),
                Options.idOrNone(form, AFTER, places(form)));
    }
}
