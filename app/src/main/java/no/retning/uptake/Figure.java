package no.retning.uptake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import no.retning.record.Source;
import no.retning.roadmap.UserGroup;
import org.jspecify.annotations.Nullable;

/**
 * How many of a kind have taken a solution into use, or are to have, on a day.
 *
 * @param region empty for the whole country
 * @param vendor whose systems those are who are counted; empty for all of them
 * @param reached of {@code total}; both or none
 * @param percent only where the counts are not known, with what decimals it has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        FigureType type,
        UserGroup group,
        String region,
        String vendor,
        LocalDate day,
        @Nullable Integer reached,
        @Nullable Integer total,
        @Nullable BigDecimal percent,
        Source source) {
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** In which they stand, whatever order they came in. */
    public static final Comparator<Figure> ORDER = Comparator.comparing(Figure::group)
            .thenComparing(Figure::region)
            .thenComparing(Figure::vendor)
            .thenComparing(Figure::type)
            .thenComparing(Figure::day);

    /** Throws IllegalArgumentException if the numbers are wrong. */
    public Figure {
        var wrong = WrongNumbers.of(reached, total, percent);
        if (wrong != null) {
            throw new IllegalArgumentException("Numbers of a figure: " + wrong);
        }
        if (reached != null) {
            percent = null;
        } else {
            total = null;
            percent = plain(Objects.requireNonNull(percent));
        }
    }

    /** What it is about: two figures with the same id cannot both hold. */
    public UUID id() {
        var about = "%s/%s/%s/%s/%s".formatted(type, group, escaped(region), escaped(vendor), day);
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String name) {
        return name.replace("%", "%25").replace("/", "%2F");
    }

    /** In per cent, at most one decimal where it is counted. */
    public BigDecimal share() {
        return reached == null ? Objects.requireNonNull(percent) : share(reached, Objects.requireNonNull(total));
    }

    static BigDecimal share(int reached, int total) {
        return plain(
                BigDecimal.valueOf(reached).multiply(ALL).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP));
    }

    /** The same number whatever zeros it was written with. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
