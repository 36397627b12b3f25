package no.retning.formats.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sums as people write them: 1 234,5 and 1,234.50, with currency and unit, negative in brackets. */
public final class Amounts {
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "–",
            "—",
            "n/a",
            "na",
            "tbc",
            "tbd",
            "exempt",
            "ikke oppgitt",
            "ukjent",
            "unknown",
            "none",
            "null");
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)^(nok|kr\\.?|£|€|\\$|gbp|eur|usd)|(nok|kr\\.?|£|€|gbp|eur|usd|,-)$");
    private static final Pattern UNIT =
            Pattern.compile("(?i)(mill\\.?|mnok|million(s|er)?|m|mrd\\.?|bn|billion|milliard(er)?)$");
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Amounts() {}

    /** Whether a cell says in some way that there is nothing to say. */
    public static boolean isNothing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** The sum, in the unit of its column (a billion counts as a thousand millions); empty if it is none. */
    public static Optional<BigDecimal> read(String cell) {
        var text = cell.strip().replaceAll("[\\s\u00a0\u202f']", "").replace('\u2212', '-');
        text = CURRENCY.matcher(text).replaceAll("");
        var unit = UNIT.matcher(text);
        boolean billions = unit.find() && unit.group().toLowerCase(Locale.ROOT).matches("(mrd|bn|billion|milliard).*");
        text = CURRENCY.matcher(UNIT.matcher(text).replaceAll("")).replaceAll("");
        boolean negative = text.startsWith("-") || (text.startsWith("(") && text.endsWith(")"));
        text = text.replaceAll("[-()+]", "");
        if (text.length() > MOST_DIGITS || !text.matches("\\d[\\d.,]*")) {
            return Optional.empty();
        }
        return plain(text)
                .map(BigDecimal::new)
                .map(sum -> billions ? sum.multiply(THOUSAND) : sum)
                .map(sum -> negative ? sum.negate() : sum);
    }

    /** The last mark is the decimal one unless it stands several times or just three figures follow it and none else. */
    private static Optional<String> plain(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            char decimal = comma > point ? ',' : '.';
            return whole(text, decimal == ',' ? '.' : ',', decimal);
        }
        char mark = comma >= 0 ? ',' : '.';
        int at = Math.max(comma, point);
        if (at < 0) {
            return Optional.of(text);
        }
        boolean thousands = text.indexOf(mark) != at || (text.length() - at == 4 && !text.startsWith("0"));
        return thousands ? whole(text, mark, ' ') : whole(text, ' ', mark);
    }

    private static Optional<String> whole(String text, char thousands, char decimal) {
        var plain = text.replace(String.valueOf(thousands), "").replace(decimal, '.');
        return plain.matches("\\d+(\\.\\d+)?") ? Optional.of(plain) : Optional.empty();
    }
}
