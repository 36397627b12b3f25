package no.retning.prioritisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.retning.formats.choicefile.ChoiceDocument;
import no.retning.page.Words;
import no.retning.prioritisation.ChoiceResult.Core;
import no.retning.prioritisation.ChoiceResult.Outcome;

/** A result in the words of one language. */
public record ResultWords(Words words, Calculation calculation) {
    private static final double PERCENT = 100;
    private static final double SMALL = 10;

    private ChoiceResult result() {
        return calculation.result();
    }

    /** What is chosen within the frame, or why nothing is. */
    public String answer() {
        return switch (result().outcome()) {
            case FOUND ->
                words.of(
                        "prioritisation.answer.found",
                        result().chosen().size(),
                        String.valueOf(calculation.names().size()),
                        frame());
            case NONE ->
                words.of(result().lacks().isEmpty() ? "prioritisation.answer.rules" : "prioritisation.answer.short");
            case UNFINISHED -> words.of("prioritisation.answer.unfinished");
        };
    }

    /** The budgets, as in "120 mill. kroner" or "Felles ramme 120 og KS 40 mill. kroner". */
    public String frame() {
        var budgets = calculation.asked().budgets();
        if (budgets.size() == 1) {
            return words.of("prioritisation.millions", number(budgets.getFirst().amount()));
        }
        return words.of(
                "prioritisation.millions",
                listed(budgets.stream()
                        .map(budget -> budget.actor() + " " + number(budget.amount()))
                        .toList()));
    }

    /** How sure it is that nothing is better; empty where nothing was found. */
    public String proof() {
        return proof(words, result());
    }

    /** How sure it is that nothing is better; empty where nothing was found. */
    public static String proof(Words words, ChoiceResult result) {
        if (result.outcome() != Outcome.FOUND) {
            return "";
        }
        if (result.proved()) {
            return words.of(result.leastRegret() ? "prioritisation.proved.regret" : "prioritisation.proved.value");
        }
        return result.leastRegret()
                ? words.of(
                        "prioritisation.unproved.regret", number(words, result.value()), number(words, result.bound()))
                : words.of("prioritisation.unproved.value", percent(words, result.gap()));
    }

    /** What is in, out or open whatever the weights and the future, in sentences. */
    public List<String> whatever() {
        var sentences = new ArrayList<String>();
        for (var core : Core.values()) {
            var names = result().options().stream()
                    .filter(option -> option.core() == core)
                    .map(option -> calculation.called(option.option()))
                    .toList();
            if (!names.isEmpty()) {
                sentences.add(words.of("prioritisation.whatever." + core.code(), listed(names)));
            }
        }
        if (result().outcome() == Outcome.FOUND && !result().whole()) {
            sentences.add(words.of("prioritisation.whatever.open"));
        }
        return sentences;
    }

    /** Whose weights lead to what. */
    public String camps() {
        var camps = result().camps();
        if (camps.isEmpty()) {
            return words.of("prioritisation.camps.none");
        }
        if (camps.size() == 1) {
            return words.of(
                    same(camps.getFirst().chosen(), result().chosen())
                            ? "prioritisation.camps.agree"
                            : "prioritisation.camps.other");
        }
        return words.of("prioritisation.camps.differ", camps.size());
    }

    /** What a choice has that another lacks, and the other way round. */
    public String difference(Collection<String> from, Collection<String> to) {
        return difference(words, from, to, calculation.names());
    }

    /** What a choice has that another lacks, and the other way round; options are called by {@code names}. */
    public static String difference(
            Words words, Collection<String> from, Collection<String> to, Map<String, String> names) {
        var more = listed(words, missing(to, from, names));
        var less = listed(words, missing(from, to, names));
        if (more.isEmpty() && less.isEmpty()) {
            return words.of("prioritisation.difference.none");
        }
        if (less.isEmpty()) {
            return words.of("prioritisation.difference.more", more);
        }
        return more.isEmpty()
                ? words.of("prioritisation.difference.less", less)
                : words.of("prioritisation.difference.both", more, less);
    }

    private static List<String> missing(Collection<String> from, Collection<String> there, Map<String, String> names) {
        return from.stream()
                .filter(code -> !there.contains(code))
                .map(code -> names.getOrDefault(code, code))
                .toList();
    }

    static boolean same(Collection<String> one, Collection<String> other) {
        return one.size() == other.size() && one.containsAll(other);
    }

    /** Names of options, in the order given. */
    public List<String> names(Collection<String> codes) {
        return codes.stream().map(calculation::called).toList();
    }

    /** What each group counts, as in "Trygghet 60 %, Tid 40 %", by group. */
    public static Map<String, Double> shares(ChoiceDocument.Weights weights) {
        return weights instanceof ChoiceDocument.Weights.Points points ? shares(points.points()) : Map.of();
    }

    private static Map<String, Double> shares(Map<String, Double> points) {
        double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
        var shares = new TreeMap<String, Double>();
        points.forEach((criterion, weight) -> shares.put(criterion, sum == 0 ? 0 : weight / sum));
        return shares;
    }

    /** A group with its weights, as in "Kommunene: Trygghet 60 %, Tid 40 %". */
    private String weights(ChoiceDocument.Group group) {
        var shares = shares(group.weights());
        return group.id() + ": "
                + String.join(
                        ", ",
                        calculation.asked().criteria().stream()
                                .map(criterion -> criterion + " " + percent(shares.getOrDefault(criterion, 0.0)))
                                .toList());
    }

    /** The whole of it as a text with paragraphs and lists, for the case that it is attached to. */
    String told(String day) {
        var text = new StringBuilder(answer());
        if (result().outcome() == Outcome.FOUND) {
            text.append("\n\n");
            names(result().chosen())
                    .forEach(name -> text.append("- ").append(name).append('\n'));
            var left = calculation.names().keySet().stream()
                    .filter(code -> !result().chosen().contains(code))
                    .toList();
            if (!left.isEmpty()) {
                text.append('\n').append(words.of("prioritisation.left", listed(names(left))));
            }
            text.append("\n\n").append(proof());
            text.append("\n\n").append(String.join(" ", whatever()));
            text.append("\n\n").append(camps()).append("\n\n");
            calculation
                    .asked()
                    .groups()
                    .forEach(group -> text.append("- ").append(weights(group)).append('\n'));
        }
        return text.append('\n')
                .append(words.of("prioritisation.told", day, calculation.input()))
                .toString();
    }

    /** As in "A, B og C". */
    public String listed(List<String> names) {
        return listed(words, names);
    }

    private static String listed(Words words, List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : words.of(
                        "prioritisation.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    public String percent(double share) {
        return percent(words, share);
    }

    private static String percent(Words words, double share) {
        double percent = PERCENT * share;
        return words.of(
                "prioritisation.percent", number(words, Math.abs(percent) < SMALL ? percent : Math.rint(percent)));
    }

    /** With one decimal, or two where it is less than one. */
    public String number(double number) {
        return number(words, number);
    }

    private static String number(Words words, double number) {
        int decimals = Math.abs(number) < 1 ? 2 : 1;
        var format = NumberFormat.getNumberInstance(Locale.forLanguageTag(words.lang()));
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }
}
