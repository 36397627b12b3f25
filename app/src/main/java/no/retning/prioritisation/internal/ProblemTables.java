package no.retning.prioritisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.formats.table.Table;
import no.retning.page.Words;
import no.retning.portfolio.Measure;
import no.retning.prioritisation.Allotment;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.Criterion;
import no.retning.prioritisation.Future;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.ValuesInFuture;
import no.retning.prioritisation.Weighting;
import no.retning.record.LocalisedText;

/**
 * The tables of a prioritisation as they are typed: what each has for columns, in the words of the reader.
 *
 * @param measures finds measures by their slugs
 * @param name what a measure is called
 */
record ProblemTables(
        Words words,
        Function<Collection<String>, Map<String, Measure>> measures,
        Function<LocalisedText, String> name) {
    static final String CRITERIA = "criteria";
    static final String BUDGETS = "budgets";
    static final String OPTIONS = "options";
    static final String EXCLUSIONS = "exclusions";
    static final String GROUPS = "groups";
    static final String FUTURES = "futures";
    static final String IN_FUTURES = "inFutures";
    static final int MOST_FUTURES = 4;

    private String column(String code) {
        return words.of("prioritisation.column." + code);
    }

    private List<String> fixed() {
        return Stream.of("code", "option", "budget", "p50", "p85", "must", "needs")
                .map(this::column)
                .toList();
    }

    private static List<String> with(List<String> columns, List<Criterion> criteria) {
        return Stream.concat(columns.stream(), names(criteria).stream()).toList();
    }

    private static List<String> names(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::name).toList();
    }

    // as they are shown

    void put(Map<String, String> values, Prioritisation one) {
        var criteria = one.criteria();
        values.put(
                CRITERIA,
                table(
                        List.of("criterion", "scale"),
                        List.of(),
                        one.criteria(),
                        each -> List.of(each.name(), each.scale())));
        values.put(
                BUDGETS,
                table(
                        List.of("budget", "amount"),
                        List.of(),
                        one.budgets(),
                        each -> List.of(each.name(), TypedTable.typed(each.amount()))));
        values.put(
                OPTIONS,
                table(
                        List.of("code", "option", "budget", "p50", "p85", "must", "needs"),
                        criteria,
                        one.options(),
                        each -> Stream.concat(
                                        Stream.of(
                                                each.code(),
                                                each.name(),
                                                each.budget(),
                                                TypedTable.typed(each.p50()),
                                                TypedTable.typed(each.p85()),
                                                each.must() ? words.of("prioritisation.yes") : "",
                                                String.join(" ", each.needs())),
                                        numbers(criteria, each.values()))
                                .toList()));
        values.put(
                EXCLUSIONS,
                String.join(
                        "\n",
                        one.exclusions().stream()
                                .map(codes -> String.join(" ", codes))
                                .toList()));
        values.put(
                GROUPS,
                table(
                        List.of("group"),
                        criteria,
                        one.groups(),
                        each -> Stream.concat(Stream.of(each.group()), numbers(criteria, each.weights()))
                                .toList()));
        values.put(
                FUTURES,
                table(
                        List.of("future", "weight"),
                        criteria,
                        one.futures(),
                        each -> Stream.concat(
                                        Stream.of(each.name(), TypedTable.typed(each.weight())),
                                        numbers(criteria, each.factors()))
                                .toList()));
        values.put(
                IN_FUTURES,
                table(
                        List.of("future", "code"),
                        criteria,
                        one.inFutures(),
                        each -> Stream.concat(Stream.of(each.future(), each.option()), numbers(criteria, each.values()))
                                .toList()));
    }

    private <T> String table(
            List<String> columns, List<Criterion> criteria, List<T> rows, Function<T, List<String>> cells) {
        return TypedTable.typed(
                with(columns.stream().map(this::column).toList(), criteria),
                rows.stream().map(cells).toList());
    }

    private static Stream<String> numbers(List<Criterion> criteria, Map<String, BigDecimal> numbers) {
        return criteria.stream().map(criterion -> TypedTable.typed(numbers.get(criterion.name())));
    }

    // as they are read

    List<Criterion> criteria(Form form) {
        var table = new TypedTable(form, CRITERIA);
        table.expect(List.of(column("criterion")), List.of(column("criterion"), column("scale")));
        var taken = new HashSet<String>();
        Stream.of("code", "option", "budget", "p50", "p85", "must", "needs", "group", "future", "weight")
                .forEach(reserved -> taken.add(plain(column(reserved))));
        var criteria = new ArrayList<Criterion>();
        for (var row : table.rows()) {
            criteria.add(new Criterion(unique(table, row, "criterion", taken), table.text(row, column("scale"))));
        }
        table.check();
        return criteria;
    }

    List<Allotment> budgets(Form form) {
        var table = new TypedTable(form, BUDGETS);
        table.expect(List.of(column("budget"), column("amount")), List.of(column("budget"), column("amount")));
        var taken = new HashSet<String>();
        var budgets = new ArrayList<Allotment>();
        for (var row : table.rows()) {
            table.demanded(row, column("amount"));
            var amount = table.amount(row, column("amount"));
            budgets.add(new Allotment(unique(table, row, "budget", taken), amount == null ? BigDecimal.ZERO : amount));
        }
        table.check();
        return budgets;
    }

    List<Candidate> options(Form form, List<Criterion> criteria, List<Allotment> budgets) {
        var table = new TypedTable(form, OPTIONS);
        table.expect(List.of(column("code")), with(fixed(), criteria));
        var known = measures.apply(table.rows().stream()
                .map(row -> table.text(row, column("code")))
                .toList());
        var codes = table.rows().stream()
                .map(row -> table.text(row, column("code")))
                .toList();
        var taken = new HashSet<String>();
        var options = new ArrayList<Candidate>();
        for (var row : table.rows()) {
            var needs = codes(table.text(row, column("needs")));
            for (var need : needs) {
                if (!codes.contains(need) || need.equals(table.text(row, column("code")))) {
                    table.wrong(row, column("needs"), "prioritisation.wrong.code", need);
                }
            }
            var budget = table.text(row, column("budget"));
            if (!budget.isEmpty()
                    && budgets.stream().noneMatch(one -> one.name().equals(budget))) {
                table.wrong(row, column("budget"), "prioritisation.wrong.budget", budget);
            }
            var option = new Candidate(
                    unique(table, row, "code", taken),
                    table.text(row, column("option")),
                    null,
                    table.amount(row, column("p50")),
                    table.amount(row, column("p85")),
                    budget,
                    isYes(table, row),
                    needs,
                    table.numbers(row, names(criteria), true));
            var measure = known.get(option.code());
            if (measure != null) {
                option = filled(option, measure);
            } else if (option.name().isEmpty()) {
                table.wrong(row, column("option"), "prioritisation.wrong.empty");
            }
            options.add(option);
        }
        table.check();
        return options;
    }

    /** What is not written is as the measure says; money that is kept from publication nobody fills in but by hand. */
    Candidate filled(Candidate option, Measure measure) {
        boolean unwritten = option.p50() == null && option.p85() == null;
        var cost = unwritten && !measure.financingConfidential() ? measure.cost() : null;
        return new Candidate(
                option.code(),
                option.name().isEmpty() ? name.apply(measure.title()) : option.name(),
                measure.header().id(),
                cost == null ? option.p50() : cost.p50(),
                cost == null ? option.p85() : cost.p85(),
                option.budget(),
                option.must(),
                option.needs(),
                option.values());
    }

    private boolean isYes(TypedTable table, Table.Row row) {
        var typed = plain(table.text(row, column("must")));
        if (typed.isEmpty() || typed.equals(plain(words.of("prioritisation.no")))) {
            return false;
        }
        if (!typed.equals(plain(words.of("prioritisation.yes"))) && !typed.equals("x")) {
            table.wrong(row, column("must"), "prioritisation.wrong.yes", words.of("prioritisation.yes"));
        }
        return true;
    }

    List<List<String>> exclusions(Form form, List<Candidate> options) {
        var exclusions = new ArrayList<List<String>>();
        int number = 0;
        for (var line : form.value(EXCLUSIONS).lines().toList()) {
            number++;
            var codes = codes(line);
            for (var code : codes) {
                if (options.stream().noneMatch(option -> option.code().equals(code))) {
                    form.wrong(EXCLUSIONS, "prioritisation.wrong.exclusion", String.valueOf(number), code);
                }
            }
            if (codes.size() == 1) {
                form.wrong(EXCLUSIONS, "prioritisation.wrong.alone", String.valueOf(number));
            }
            if (!codes.isEmpty()) {
                exclusions.add(codes);
            }
        }
        return exclusions;
    }

    List<Weighting> groups(Form form, List<Criterion> criteria) {
        var table = new TypedTable(form, GROUPS);
        table.expect(List.of(column("group")), with(List.of(column("group")), criteria));
        var taken = new HashSet<String>();
        var groups = new ArrayList<Weighting>();
        for (var row : table.rows()) {
            groups.add(new Weighting(unique(table, row, "group", taken), table.numbers(row, names(criteria), false)));
        }
        table.check();
        return groups;
    }

    List<Future> futures(Form form, List<Criterion> criteria) {
        var table = new TypedTable(form, FUTURES);
        var columns = List.of(column("future"), column("weight"));
        table.expect(List.of(column("future")), with(columns, criteria));
        var taken = new HashSet<String>();
        var futures = new ArrayList<Future>();
        for (var row : table.rows()) {
            if (futures.size() == MOST_FUTURES) {
                table.wrong(row, column("future"), "prioritisation.wrong.many", String.valueOf(MOST_FUTURES));
            }
            futures.add(new Future(
                    unique(table, row, "future", taken),
                    table.amount(row, column("weight")),
                    table.numbers(row, names(criteria), false)));
        }
        table.check();
        return futures;
    }

    List<ValuesInFuture> inFutures(Form form, List<Criterion> criteria, List<Candidate> options, List<Future> futures) {
        var table = new TypedTable(form, IN_FUTURES);
        var columns = List.of(column("future"), column("code"));
        table.expect(columns, with(columns, criteria));
        var taken = new HashSet<String>();
        var stated = new ArrayList<ValuesInFuture>();
        for (var row : table.rows()) {
            var future = table.demanded(row, column("future"));
            if (!future.isEmpty()
                    && futures.stream().noneMatch(one -> one.name().equals(future))) {
                table.wrong(row, column("future"), "prioritisation.wrong.future", future);
            }
            var code = table.demanded(row, column("code"));
            if (!code.isEmpty() && options.stream().noneMatch(one -> one.code().equals(code))) {
                table.wrong(row, column("code"), "prioritisation.wrong.code", code);
            }
            if (!taken.add(future + "\n" + code)) {
                table.wrong(row, column("code"), "prioritisation.wrong.twice", code);
            }
            stated.add(new ValuesInFuture(future, code, table.numbers(row, names(criteria), true)));
        }
        table.check();
        return stated;
    }

    private String unique(TypedTable table, Table.Row row, String column, Collection<String> taken) {
        var name = table.demanded(row, column(column));
        if (!name.isEmpty() && !taken.add(plain(name))) {
            table.wrong(row, column(column), "prioritisation.wrong.twice", name);
        }
        return name;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
