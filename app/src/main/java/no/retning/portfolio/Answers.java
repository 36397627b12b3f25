package no.retning.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says of a measure in a round.
 *
 * @param rating the owner's own; null until they have given one
 * @param reason why it has that colour
 * @param dimensions a colour for each of {@link #DIMENSIONS} that the owner has said something of
 * @param news what has happened since last time
 * @param p50 what it costs, in millions, as likely to be passed as not
 * @param p85 what it costs, in millions, passed in fifteen cases of a hundred
 * @param priceYear the year whose prices these are in
 * @param promised the day it is promised to be done
 */
public record Answers(
        @Nullable Rating rating,
        LocalisedText reason,
        Map<String, Rating> dimensions,
        LocalisedText news,
        RiskLevel risk,
        String phase,
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p85,
        @Nullable Integer priceYear,
        @Nullable LocalDate promised) {
    /** What is looked at apart. */
    public static final List<String> DIMENSIONS = List.of("time", "cost", "scope", "quality", "benefits");

    /** What is known of a measure on which nobody has reported before. */
    public static Answers of(Measure measure) {
        var cost = measure.cost();
        return new Answers(
                null,
                LocalisedText.NONE,
                Map.of(),
                LocalisedText.NONE,
                measure.risk(),
                measure.phase(),
                cost == null ? null : cost.p50(),
                cost == null ? null : cost.p85(),
                cost == null ? null : cost.priceYear(),
                measure.promised());
    }

    /** The same in a new round, in which nothing has happened yet. */
    public Answers withoutNews() {
        return new Answers(rating, reason, dimensions, LocalisedText.NONE, risk, phase, p50, p85, priceYear, promised);
    }

    /** How many of the fields hold something. */
    int filled() {
        return (int) written().stream().filter(value -> !value.isEmpty()).count();
    }

    /** How many of the fields hold something else than there. */
    int differing(Answers other) {
        var mine = written();
        var theirs = other.written();
        int count = 0;
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(theirs.get(i))) {
                count++;
            }
        }
        return count;
    }

    private List<String> written() {
        var all = new ArrayList<String>();
        all.add(rating == null ? "" : rating.code());
        all.add(reason.isEmpty() ? "" : Json.text(reason));
        DIMENSIONS.forEach(one -> {
            var given = dimensions.get(one);
            all.add(given == null ? "" : given.code());
        });
        all.add(news.isEmpty() ? "" : Json.text(news));
        all.add(risk == RiskLevel.UNKNOWN ? "" : risk.code());
        all.add(phase);
        all.add(written(p50));
        all.add(written(p85));
        all.add(Objects.toString(priceYear, ""));
        all.add(Objects.toString(promised, ""));
        return all;
    }

    private static String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
