package no.retning.knowledge;

import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * How mature e-health is for one of the sustainable development goals of the United Nations, or a target of one.
 *
 * @param target its number: {@code 3}, {@code 3.8}, {@code 3.d}
 * @param title what it is about
 * @param reason why it is placed there
 */
public record TargetMaturity(
        UUID id, String target, LocalisedText title, Maturity maturity, LocalisedText reason, Source source) {
    /** Seventeen goals; targets are numbered, and means of implementation lettered. */
    private static final Pattern NUMBER = Pattern.compile("(?<goal>[1-9]|1[0-7])(\\.(?<target>[1-9]|1\\d|[a-z]))?");

    private static final int LETTERS = 100;

    /** Numbers before letters: 3, 3.2, 3.10, 3.a. */
    static final Comparator<TargetMaturity> IN_ORDER = Comparator.comparingInt(TargetMaturity::place);

    public static boolean isTarget(String number) {
        return NUMBER.matcher(number).matches();
    }

    private int place() {
        var number = NUMBER.matcher(target);
        if (!number.matches()) {
            return Integer.MAX_VALUE;
        }
        int goal = Integer.parseInt(number.group("goal")) * LETTERS * 2;
        var below = number.group("target");
        if (below == null) {
            return goal;
        }
        return goal + (Character.isDigit(below.charAt(0)) ? Integer.parseInt(below) : LETTERS + below.charAt(0) - 'a');
    }
}
