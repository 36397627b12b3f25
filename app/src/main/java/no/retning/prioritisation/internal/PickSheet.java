package no.retning.prioritisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.portfolio.Measure;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.Prioritisation;

/**
 * The form by which measures become options, with the name and the cost that they have.
 *
 * @param measures those that can be ticked; so many are shown that the page stays quick
 */
record PickSheet(ProblemTables tables, List<Measure> measures) implements Sheet<Prioritisation> {
    static final int MOST = 200;

    private static final String PICKED = "picked.";

    @Override
    public Map<String, String> values(Prioritisation one) {
        return Map.of();
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(form.group(
                "prioritisation.pick.measures",
                measures.stream()
                        .limit(MOST)
                        .map(measure -> form.named(
                                PICKED + measure.header().slug(),
                                form.reading().text(measure.title()).text()))
                        .toList()));
    }

    @Override
    public Prioritisation read(Prioritisation one, Form form) {
        var options = new ArrayList<>(one.options());
        for (var measure : measures) {
            var code = measure.header().slug();
            boolean isThere = options.stream().anyMatch(option -> option.code().equals(code));
            if (form.isTicked(PICKED + code) && !isThere) {
                options.add(tables.filled(
                        new Candidate(code, "", null, null, null, "", false, List.of(), Map.of()), measure));
            }
        }
        return one.among(options);
    }
}
