package no.retning.uptake.internal;

import java.math.BigDecimal;
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
import no.retning.page.Choice;
import no.retning.roadmap.UserGroup;
import no.retning.uptake.Figure;
import no.retning.uptake.FigureType;
import no.retning.uptake.Solution;
import no.retning.uptake.WrongNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The form of one figure of a solution.
 *
 * @param figure its id, or null for a new one
 */
record FigureSheet(@Nullable UUID figure) implements Sheet<Solution> {
    private static final String GROUP = "group";
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public Map<String, String> values(Solution solution) {
        var values = new TreeMap<String, String>();
        values.put("type", FigureType.OBSERVED.code());
        solution.figures().stream()
                .filter(one -> one.id().equals(figure))
                .findFirst()
                .ifPresent(one -> put(values, one));
        return values;
    }

    private static void put(Map<String, String> values, Figure one) {
        values.put("type", one.type().code());
        values.put(GROUP, one.group().code());
        values.put("region", one.region());
        values.put("vendor", one.vendor());
        values.put("day", one.day().toString());
        values.put("reached", Objects.toString(one.reached(), ""));
        values.put("total", Objects.toString(one.total(), ""));
        var percent = one.percent();
        values.put("percent", percent == null ? "" : percent.toPlainString().replace('.', ','));
        Form.put(values, "source", one.source());
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.select("type", "uptake.type", types(form)),
                form.select(GROUP, "uptake.group", groups(form)),
                form.demandedDate("day", "uptake.day"),
                form.line("reached", "uptake.reached"),
                form.line("total", "uptake.total"),
                form.line("percent", "uptake.percent"),
                form.line("region", "uptake.region"),
                form.line("vendor", "uptake.vendor"),
                form.sourceOf("source"));
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(FigureType.values())
                .map(type -> form.choice("type", type.code(), form.words().of("uptake.type." + type.code())))
                .toList();
    }

    private static List<Choice> groups(Form form) {
        return Arrays.stream(UserGroup.values())
                .map(group -> form.choice(GROUP, group.code(), form.words().of("roadmap.group." + group.code())))
                .toList();
    }

    @Override
    public Solution read(Solution solution, Form form) {
        var type = Options.of(form, "type", FigureType.values(), FigureType::code, FigureType.OBSERVED);
        var group = Options.of(form, GROUP, UserGroup.values(), UserGroup::code, UserGroup.CITIZENS);
        var day = form.demandedDay("day");
        var reached = count(form, "reached");
        var total = count(form, "total");
        var percent = form.amount("percent");
        var source = form.source("source");
        if (source.isEmpty() && !source.illustrative()) {
            form.wrong("source.citation", "uptake.wrong.source");
        }
        if (!form.isRight()) {
            return solution;
        }
        var wrong = WrongNumbers.of(reached, total, percent);
        if (wrong != null) {
            form.wrong(field(wrong), "uptake.wrong." + wrong.word());
            return solution;
        }
        var read = new Figure(
                type, group, form.value("region"), form.value("vendor"), day, reached, total, percent, source);
        boolean taken = solution.figures().stream()
                .anyMatch(other -> other.id().equals(read.id()) && !other.id().equals(figure));
        if (taken) {
            form.wrong("day", "uptake.wrong.taken");
            return solution;
        }
        return (figure == null ? solution : solution.without(figure)).and(List.of(read));
    }

    static String field(WrongNumbers wrong) {
        return switch (wrong) {
            case NOTHING, MORE_THAN_ALL -> "reached";
            case OF_HOW_MANY, OF_NONE -> "total";
            case NO_SHARE, DISAGREE -> "percent";
        };
    }

    /** A whole number, with or without spaces between thousands; null where nothing is written. */
    private static @Nullable Integer count(Form form, String name) {
        var sum = form.amount(name);
        if (sum == null) {
            return null;
        }
        if (sum.signum() < 0 || sum.stripTrailingZeros().scale() > 0 || sum.compareTo(MOST) > 0) {
            form.wrong(name, "uptake.wrong.count");
            return null;
        }
        return sum.intValueExact();
    }
}
