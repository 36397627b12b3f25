package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.retning.monitor.AreaScheme.Area;
import no.retning.monitor.AreaScheme.Change;
import org.jspecify.annotations.Nullable;

/**
 * Areas and what became of them, one a line with semicolons between: {@code code; name; from; until; within} and
 * {@code day; from; to; weight; weight back}. What is left out at the end is not said.
 */
final class AreaLines {
    private static final int PARTS = 5;
    private static final String WEIGHT = "\\d([.,]\\d{1,50})?|[.,]\\d{1,50}";
    private static final String CODE = "[0-9A-Za-zÆØÅæøå_.-]{1,20}";

    private AreaLines() {}

    static String line(Area one) {
        return joined(
                one.code(),
                one.name(),
                Objects.toString(one.from(), ""),
                Objects.toString(one.until(), ""),
                Objects.toString(one.within(), ""));
    }

    static String line(Change one) {
        return joined(one.on().toString(), one.from(), one.to(), plain(one.weight()), plain(one.weightBack()));
    }

    private static String plain(@Nullable BigDecimal weight) {
        return weight == null ? "" : weight.toPlainString();
    }

    private static String joined(String... parts) {
        return String.join("; ", parts).replaceFirst("(; )+$", "").strip();
    }

    /** @param wrong told of the lines that cannot be read: which, counted from 1, and as they were written */
    static List<Area> areas(String text, BiConsumer<Integer, String> wrong) {
        return read(
                text,
                parts -> {
                    if (!parts[0].matches(CODE) || parts[1].isEmpty()) {
                        throw new DateTimeException("no area");
                    }
                    var area = new Area(parts[0], parts[1], day(parts[2]), day(parts[3]), word(parts[4]));
                    if (area.from() != null
                            && area.until() != null
                            && !area.from().isBefore(area.until())) {
                        throw new DateTimeException("no day in use");
                    }
                    return area;
                },
                wrong);
    }

    /** @param wrong told of the lines that cannot be read: which, counted from 1, and as they were written */
    static List<Change> changes(String text, BiConsumer<Integer, String> wrong) {
        return read(
                text,
                parts -> {
                    if (!parts[1].matches(CODE) || !parts[2].matches(CODE)) {
                        throw new DateTimeException("no code");
                    }
                    return new Change(
                            LocalDate.parse(parts[0]), parts[1], parts[2], weight(parts[3]), weight(parts[4]));
                },
                wrong);
    }

    private static <T> List<T> read(String text, Function<String[], T> reading, BiConsumer<Integer, String> wrong) {
        var all = new ArrayList<T>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                all.add(reading.apply(parts(line)));
            } catch (DateTimeException | NumberFormatException unreadable) {
                wrong.accept(number, line.strip());
            }
        }
        return all;
    }

    private static String[] parts(String line) {
        var written = line.split(";", -1);
        if (written.length > PARTS) {
            throw new DateTimeException("too many parts");
        }
        var parts = new String[PARTS];
        for (int i = 0; i < PARTS; i++) {
            parts[i] = i < written.length ? written[i].strip() : "";
        }
        return parts;
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static @Nullable String word(String written) {
        return written.isEmpty() ? null : written;
    }

    private static @Nullable BigDecimal weight(String written) {
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches(WEIGHT)) {
            throw new NumberFormatException("not as in 0.25");
        }
        var weight = new BigDecimal(written.replace(',', '.'));
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new NumberFormatException("not from 0 to 1");
        }
        return weight;
    }
}
