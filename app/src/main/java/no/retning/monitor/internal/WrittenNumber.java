package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it in a cell.
 *
 * @param number null where there is none, or it cannot be read
 * @param wrong the word for what is wrong with it; null where it can be read
 */
record WrittenNumber(@Nullable BigDecimal number, @Nullable String wrong) {
    private static final int MOST_DIGITS = 30;
    private static final List<String> NONE = List.of("-", "–", "—");

    static WrittenNumber of(String written) {
        if (written.isEmpty() || written.matches(":|\\.\\.?")) {
            return new WrittenNumber(null, null);
        }
        // What offices write for none at all is a figure.
        if (NONE.contains(written)) {
            return new WrittenNumber(BigDecimal.ZERO, null);
        }
        if (written.startsWith("#")) {
            return wrong("number.error");
        }
        if (written.matches("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}")) {
            return wrong("number.day");
        }
        var plain = written.replaceAll("[\\s\u00a0\u202f]", "")
                .replace('\u2212', '-')
                .replaceFirst("%$", "");
        if (plain.matches("-?\\d{1,3}([.,'’]\\d{3})+[.,]\\d+|-?\\d{1,3}(['’]\\d{3})+|-?\\d{1,3}([.,]\\d{3}){2,}")) {
            return wrong("number.marks");
        }
        plain = plain.replace(',', '.');
        if (plain.length() > MOST_DIGITS) {
            return wrong("number.long");
        }
        if (plain.matches("-?\\d+(\\.\\d+)?[a-zA-ZæøåÆØÅ]+\\.?")) {
            return wrong("number.unit");
        }
        if (plain.matches("[<>≤≥~≈ca.]+\\d.*")) {
            return wrong("number.about");
        }
        return plain.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")
                ? new WrittenNumber(new BigDecimal(plain), null)
                : wrong("number.unknown");
    }

    private static WrittenNumber wrong(String word) {
        return new WrittenNumber(null, word);
    }

    Optional<BigDecimal> value() {
        return Optional.ofNullable(number);
    }
}
