package no.retning.formats.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * How a chart speaks: its numbers and its sentences in the reader's language.
 *
 * @param unit what is counted, as in {@code %} or {@code millioner besøk}; empty for a bare number
 * @param change what a difference is counted in, as in {@code prosentpoeng}
 * @param decimals as many as are always shown
 */
public record Voice(Locale locale, String unit, String change, int decimals, Phrases phrases) {
    private static final char NO_BREAK = '\u00a0';
    private static final int LONGEST_ON_AXIS = 2;

    /** The phrases of one language. */
    @FunctionalInterface
    public interface Phrases {
        String of(ChartPhrase phrase, Object... values);
    }

    public String say(ChartPhrase phrase, Object... values) {
        return phrases.of(phrase, values);
    }

    /** A number as it is shown: halves away from zero, and never a negative nothing. */
    public BigDecimal shown(double value) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** With its unit, as in {@code 62,1 %}. */
    public String value(double value) {
        return with(number(shown(value), decimals), unit);
    }

    /** What is meant, with no more decimals than it has: 70 and not 70,0. */
    public String aim(double value) {
        var shown = shown(value).stripTrailingZeros();
        return with(number(shown, Math.max(0, shown.scale())), unit);
    }

    /** How much apart two numbers are as they are shown, so that who reads them can check it. */
    public String difference(double one, double other) {
        return with(number(shown(one).subtract(shown(other)).abs(), decimals), change);
    }

    /** How far apart, with no more decimals than it has. */
    String apart(double distance) {
        var plain = BigDecimal.valueOf(distance).stripTrailingZeros();
        return with(number(plain, Math.max(0, plain.scale())), change.isEmpty() ? unit : change);
    }

    /** A number without its unit. */
    public String bare(double value) {
        return number(shown(value), decimals);
    }

    /** A number on an axis: only a short unit stands there. */
    String tick(double value, int places) {
        var number = number(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP), places);
        return isUnitOnTicks() ? with(number, unit) : number;
    }

    boolean isUnitOnTicks() {
        return unit.length() <= LONGEST_ON_AXIS;
    }

    private static String with(String number, String unit) {
        return unit.isEmpty() ? number : number + NO_BREAK + unit.replace(' ', NO_BREAK);
    }

    private String number(BigDecimal number, int places) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }
}
