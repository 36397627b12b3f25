package no.retning.site.pxweb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.pxweb.CodeList;
import no.retning.formats.pxweb.Codes;
import no.retning.formats.pxweb.InvalidSelection;
import no.retning.formats.pxweb.Part;
import no.retning.site.figures.FigureOutline;
import org.springframework.util.MultiValueMap;

/**
 * What is asked for of a table.
 *
 * @param values by variable, with commas between: codes and expressions
 * @param codeLists by variable: the list whose codes are meant
 */
record PxSelection(Map<String, String> values, Map<String, String> codeLists) {
    /** All codes together, as the tables have it. */
    private static final String TOTAL = "0";

    private static final Pattern PARAMETER = Pattern.compile("(?i)(valuecodes|codelist|outputvalues)\\[(.+)]");

    PxSelection {
        values = Map.copyOf(values);
        codeLists = Map.copyOf(codeLists);
    }

    /** From an address: {@code valueCodes[area]=0301,TOP(3)}. */
    static PxSelection of(MultiValueMap<String, String> query) {
        var values = new LinkedHashMap<String, String>();
        var lists = new LinkedHashMap<String, String>();
        query.forEach((name, given) -> {
            var parameter = PARAMETER.matcher(name);
            if (parameter.matches()) {
                var said = String.join(",", given);
                switch (parameter.group(1).toLowerCase(Locale.ROOT)) {
                    case "valuecodes" -> values.put(parameter.group(2), said);
                    case "codelist" -> lists.put(parameter.group(2), said);
                    default -> single(said);
                }
            }
        });
        return new PxSelection(values, lists);
    }

    private static void single(String outputValues) {
        if (!outputValues.isEmpty() && !outputValues.equalsIgnoreCase("single")) {
            throw PxProblem.wrong(
                    "Illegal output values", "outputValues is single: figures of several areas are not added up here");
        }
    }

    /** The part of a table that is asked for, before it is read. @param known the code lists of each variable */
    List<Dimension> of(List<Dimension> table, Map<String, List<CodeList>> known) {
        var asked = new LinkedHashMap<>(named(table, values));
        named(table, codeLists).forEach((variable, id) -> asked.put(variable, members(table, variable, id, known)));
        if (!asked.isEmpty()) {
            for (var dimension : table) {
                if (dimension.codes().contains(TOTAL)) {
                    asked.putIfAbsent(dimension.id(), TOTAL);
                }
            }
        }
        try {
            return Part.dimensions(table, asked, FigureOutline.MOST_CELLS);
        } catch (InvalidSelection wrong) {
            throw problem(wrong);
        }
    }

    /** Variables by their own names, in whatever capitals they were asked for. */
    private static Map<String, String> named(List<Dimension> table, Map<String, String> asked) {
        var named = new LinkedHashMap<String, String>();
        asked.forEach((variable, codes) -> named.put(
                table.stream()
                        .map(Dimension::id)
                        .filter(variable::equalsIgnoreCase)
                        .findFirst()
                        .orElse(variable),
                codes));
        return named;
    }

    private String members(List<Dimension> table, String variable, String id, Map<String, List<CodeList>> known) {
        var list = known.getOrDefault(variable, List.of()).stream()
                .filter(one -> one.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() ->
                        PxProblem.wrong("Non-existent codelist", "'" + variable + "' has no code list '" + id + "'"));
        var dimension = table.stream()
                .filter(one -> one.id().equals(variable))
                .findFirst()
                .orElseThrow(() -> PxProblem.wrong("Non-existent variable", "There is no variable '" + variable + "'"));
        try {
            return String.join(
                    ",",
                    list.members(
                            Codes.of(dimension),
                            Objects.requireNonNullElse(named(table, values).get(variable), "*")));
        } catch (InvalidSelection wrong) {
            throw problem(wrong);
        }
    }

    private static PxProblem problem(InvalidSelection wrong) {
        var said = new ArrayList<Object>(wrong.arguments());
        return switch (wrong.reason()) {
            case UNKNOWN_VARIABLE ->
                PxProblem.wrong("Non-existent variable", "There is no variable '%s'".formatted(said.toArray()));
            case UNKNOWN_CODE ->
                PxProblem.wrong("Non-existent value", "'%s' has no value '%s'".formatted(said.toArray()));
            case NO_EXPRESSION ->
                PxProblem.wrong(
                        "Illegal selection expression", "In '%s', '%s' is no expression".formatted(said.toArray()));
            case NOTHING_SELECTED ->
                PxProblem.wrong("Non-existent value", "In '%s', '%s' selects nothing".formatted(said.toArray()));
            case TOO_LONG ->
                PxProblem.wrong("Too long", "The selection of '%s' is longer than %s".formatted(said.toArray()));
            case TOO_MANY_CELLS ->
                PxProblem.tooMuch("%s cells were asked for, and %s are given at once".formatted(said.toArray()));
        };
    }
}
