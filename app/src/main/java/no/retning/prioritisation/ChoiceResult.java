package no.retning.prioritisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as values that can be said in any language. Options go by code.
 *
 * @param leastRegret whether the chosen are those of least regret; otherwise those worth most over the mean of the futures
 * @param chosen empty where there are none
 * @param value worth, or regret where that was asked
 * @param bound no other choice has more worth, or less regret, than this
 * @param mostValue the choice worth most over the mean of the futures, which tips and curve are about
 * @param choices how many choices no other beats, whatever the weights and the future; 0 where that was not searched for
 * @param whole whether these are all of them, for certain
 */
public record ChoiceResult(
        Outcome outcome,
        boolean leastRegret,
        List<String> chosen,
        double value,
        double bound,
        boolean proved,
        List<String> mostValue,
        List<Spent> spent,
        List<OfOption> options,
        int choices,
        boolean whole,
        @Nullable Regrets regrets,
        List<Camp> camps,
        List<Point> curve,
        List<Lack> lacks) {

    /** Whether there is an answer. */
    public enum Outcome {
        FOUND,
        NONE,
        UNFINISHED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Outcome of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Why an option is chosen or not. */
    public enum Standing {
        MUST,
        EARNS,
        INDISPENSABLE,
        CROWDED,
        IMPOSSIBLE,
        INDIFFERENT,
        UNCLEAR;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Standing of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** In how many of the choices that no other beats an option is. */
    public enum Core {
        ALL,
        SOME,
        NONE,
        UNKNOWN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Core of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What the chosen take of a budget, in millions. */
    public record Spent(String budget, double amount, double spent) {}

    /**
     * @param loss how much worse the answer is if the option is decided the other way; 0 where that says nothing
     * @param share of the choices that no other beats, from 0 to 1
     * @param tip what would tip it, or null where nothing is known to
     */
    public record OfOption(
            String option,
            Standing standing,
            double loss,
            Core core,
            double share,
            @Nullable Tip tip) {}

    /**
     * The smallest change, each by itself, after which the option comes in or goes out.
     *
     * @param value by how much its worth would have to change
     * @param cost what its cost would have to be multiplied by
     * @param budget what all budgets would have to be multiplied by
     */
    public record Tip(
            boolean enters,
            @Nullable Double value,
            @Nullable Double cost,
            @Nullable Double budget) {}

    /**
     * @param best what the best is worth in each future
     * @param lines the best choice of each future, then that of least regret, then that worth most over their mean
     */
    public record Regrets(List<String> futures, List<Double> best, List<Line> lines) {}

    /** @param regrets what it lacks to the best in each future */
    public record Line(List<String> chosen, List<Double> regrets) {
        @JsonIgnore
        public double worst() {
            return regrets.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }

    /** Groups that would choose the same with their own weights. */
    public record Camp(List<String> groups, List<String> chosen, boolean proved) {}

    /**
     * The best choice if every budget were multiplied.
     *
     * @param chosen empty where none was found in time
     */
    public record Point(double factor, List<String> chosen, double value, boolean proved) {}

    /** A budget that is short by so many millions where nothing can be chosen. */
    public record Lack(String budget, double by) {}

    public ChoiceResult {
        chosen = List.copyOf(chosen);
        mostValue = List.copyOf(mostValue);
        spent = List.copyOf(spent);
        options = List.copyOf(options);
        camps = List.copyOf(camps);
        curve = List.copyOf(curve);
        lacks = List.copyOf(lacks);
    }

    /** How much better another choice may be, as a share of the value; 0 where it is proved. */
    @JsonIgnore
    public double gap() {
        return proved ? 0 : Math.abs(bound - value) / Math.max(1e-9, Math.abs(value));
    }

    public Optional<OfOption> of(String option) {
        return options.stream().filter(one -> one.option().equals(option)).findFirst();
    }
}
