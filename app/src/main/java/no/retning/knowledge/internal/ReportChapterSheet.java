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
import no.retning.knowledge.ReportChapter;
import no.retning.knowledge.YearlyReport;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The form of one chapter of a yearly report.
 *
 * @param whole the report whose chapters one chooses among
 * @param chapter its id, or null for a new one
 */
record ReportChapterSheet(YearlyReport whole, @Nullable UUID chapter) implements Sheet<YearlyReport> {
    private static final int ROWS = 16;

    private Optional<ReportChapter> present(YearlyReport report) {
        return report.chapters().stream()
                .filter(one -> one.id().equals(chapter))
                .findFirst();
    }

    private Placement<ReportChapter> placement() {
        return new Placement<>(
                whole.chapters(), chapter, ReportChapter::id, ReportChapter::title, "yearly.chapter.after");
    }

    @Override
    public Map<String, String> values(YearlyReport report) {
        var values = new TreeMap<String, String>();
        values.put(Placement.FIELD, placement().before());
        present(report).ifPresent(one -> {
            Form.put(values, "title", one.title());
            Form.put(values, "text", one.text());
            Form.put(values, "source", one.source());
        });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "knowledge.section", 1),
                form.demandedTexts("text", "knowledge.section.text", ROWS),
                placement().field(form),
                form.sourceOf("source"));
    }

    @Override
    public YearlyReport read(YearlyReport report, Form form) {
        var title = form.demandedText("title");
        return report.and(
                new ReportChapter(
                        Objects.requireNonNullElseGet(chapter, Ids::next),
                        present(report)
                                .map(ReportChapter::slug)
                                .orElseGet(() -> PartSlug.free(
                                        title,
                                        name -> report.chapters().stream()
                                                .anyMatch(one -> one.slug().equals(name)))),
                        title,
                        form.demandedText("text"),
                        Refs.demanded(form, "source")),
                placement().read(form));
    }
}
