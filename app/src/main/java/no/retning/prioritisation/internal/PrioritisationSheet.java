package no.retning.prioritisation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Case;
import no.retning.page.Choice;
import no.retning.prioritisation.CostBasis;
import no.retning.prioritisation.Prioritisation;
import org.jspecify.annotations.Nullable;

/**
 * The form of a prioritisation: what is asked, and its tables.
 *
 * @param cases those it may be for
 */
record PrioritisationSheet(ProblemTables tables, List<Case> cases) implements Sheet<Prioritisation> {

    @Override
    public Map<String, String> values(Prioritisation one) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", one.title());
        Form.put(values, "question", one.question());
        values.put("ofCase", Objects.toString(one.ofCase(), ""));
        values.put("costs", one.costs().code());
        tables.put(values, one);
        Form.put(values, "source", one.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "prioritisation.title", 1),
                form.texts("question", "prioritisation.question", 3),
                form.select("ofCase", "prioritisation.case", cases(form)),
                form.area(ProblemTables.CRITERIA, "prioritisation.criteria", 6),
                form.area(ProblemTables.BUDGETS, "prioritisation.budgets", 4),
                form.select("costs", "prioritisation.costs", costs(form)),
                form.area(ProblemTables.OPTIONS, "prioritisation.options", 14),
                form.area(ProblemTables.EXCLUSIONS, "prioritisation.exclusions", 3),
                form.area(ProblemTables.GROUPS, "prioritisation.groups", 6),
                form.area(ProblemTables.FUTURES, "prioritisation.futures", 6),
                form.area(ProblemTables.IN_FUTURES, "prioritisation.inFutures", 8),
                form.sourceOf("source"));
    }

    private List<Choice> cases(Form form) {
        return Options.withNone(
                form, "ofCase", cases, one -> form.reading().text(one.title()).text());
    }

    private static List<Choice> costs(Form form) {
        return Arrays.stream(CostBasis.values())
                .map(basis ->
                        form.choice("costs", basis.code(), form.words().of("prioritisation.costs." + basis.code())))
                .toList();
    }

    @Override
    public Prioritisation read(Prioritisation one, Form form) {
        var ofCase = Options.idOrNone(form, "ofCase", cases(form));
        var criteria = tables.criteria(form);
        var budgets = tables.budgets(form);
        var options = tables.options(form, criteria, budgets);
        var futures = tables.futures(form, criteria);
        return new Prioritisation(
                one.header(),
                form.demandedText("title"),
                form.text("question"),
                ofCase,
                body(ofCase),
                Options.of(form, "costs", CostBasis.values(), CostBasis::code, one.costs()),
                criteria,
                budgets,
                options,
                tables.exclusions(form, options),
                tables.groups(form, criteria),
                futures,
                tables.inFutures(form, criteria, options, futures),
                form.source("source"));
    }

    private @Nullable UUID body(@Nullable UUID ofCase) {
        return cases.stream()
                .filter(one -> one.header().id().equals(ofCase))
                .findFirst()
                .map(Case::body)
                .orElse(null);
    }
}
