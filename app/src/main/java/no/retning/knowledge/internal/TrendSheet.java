package no.retning.knowledge.internal;

import java.util.Arrays;
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
import no.retning.knowledge.Horizon;
import no.retning.knowledge.Trend;
import no.retning.knowledge.YearlyReport;
import no.retning.record.Ids;
import no.retning.record.Ref;
import no.retning.strategy.Goal;
import org.jspecify.annotations.Nullable;

/**
 * The form of one trend of a yearly report: what is changing, when one feels it, what it bears upon and what it is read from.
 *
 * @param whole the report whose trends one chooses among
 * @param trend its id, or null for a new one
 */
record TrendSheet(YearlyReport whole, @Nullable UUID trend, PursuedGoals goals, Grounds grounds)
        implements Sheet<YearlyReport> {
    private static final Several GOALS = new Several("pursued", "plan.goal.more");
    private static final String HORIZON = "horizon";
    private static final int ROWS = 8;

    private Optional<Trend> present(YearlyReport report) {
        return report.trends().stream().filter(one -> one.id().equals(trend)).findFirst();
    }

    private Placement<Trend> placement() {
        return new Placement<>(whole.trends(), trend, Trend::id, Trend::title, "yearly.trend.after");
    }

    @Override
    public Map<String, String> values(YearlyReport report) {
        var values = new TreeMap<String, String>();
        values.put(Placement.FIELD, placement().before());
        present(report).ifPresent(one -> {
            Form.put(values, "title", one.title());
            Form.put(values, "text", one.text());
            values.put(HORIZON, one.horizon().code());
            GOALS.put(
                    values,
                    one.goals().stream().map(id -> new Ref(Goal.KIND, id)).toList());
            Grounds.put(values, one.grounds());
            Form.put(values, "source", one.source());
        });
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "yearly.trend", 1),
                form.demandedTexts("text", "knowledge.section.text", ROWS),
                form.select(
                        HORIZON,
                        "yearly.horizon",
                        Arrays.stream(Horizon.values())
                                .map(one -> form.choice(
                                        HORIZON, one.code(), form.words().of("yearly.horizon." + one.code())))
                                .toList()),
                form.group("yearly.goals", GOALS.parts(form, goals.all())),
                grounds.part(form),
                placement().field(form),
                form.sourceOf("source"));
    }

    @Override
    public YearlyReport read(YearlyReport report, Form form) {
        var title = form.demandedText("title");
        return report.and(
                new Trend(
                        Objects.requireNonNullElseGet(trend, Ids::next),
                        present(report)
                                .map(Trend::slug)
                                .orElseGet(() -> PartSlug.free(
                                        title,
                                        name -> report.trends().stream()
                                                .anyMatch(one -> one.slug().equals(name)))),
                        title,
                        form.demandedText("text"),
                        Options.of(form, HORIZON, Horizon.values(), Horizon::code, Horizon.NOW),
                        GOALS.read(form, goals.all()).stream().map(Ref::id).toList(),
                        grounds.read(form),
                        Refs.demanded(form, "source")),
                placement().read(form));
    }
}
