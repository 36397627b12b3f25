package no.retning.knowledge.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Several;
import no.retning.form.Sheet;
import no.retning.knowledge.Analysis;
import no.retning.knowledge.AnalysisSection;
import no.retning.knowledge.Finding;
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
    private static final Several SEVERAL = new Several("finding", "knowledge.section.finding.more");

    private Optional<AnalysisSection> present(Analysis analysis) {
        return analysis.sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst();
    }

    private Placement<AnalysisSection> placement() {
        return new Placement<>(
                whole.sections(), section, AnalysisSection::id, AnalysisSection::title, "knowledge.section.after");
    }

    @Override
    public Map<String, String> values(Analysis analysis) {
        var values = new TreeMap<String, String>();
        values.put(Placement.FIELD, placement().before());
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

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.section", 1),
                form.demandedTexts("text", "knowledge.section.text", 12),
                placement().field(form),
                form.group("knowledge.section.findings", SEVERAL.parts(form, findings.all())),
                form.sourceOf("source"));
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
                placement().read(form));
    }
}
