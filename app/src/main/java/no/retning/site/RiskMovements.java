package no.retning.site;

import java.util.Comparator;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.page.Reading;
import org.jspecify.annotations.Nullable;

/** How the risks of a measure have moved since they were published with another weight. */
final class RiskMovements {
    private final Reading reading;
    private final List<Edition> earlier;

    /** @param history all editions of the measure, in any order */
    RiskMovements(Reading reading, Edition edition, List<Edition> history) {
        this.reading = reading;
        earlier = history.stream()
                .filter(one -> one.number() < edition.number())
                .sorted(Comparator.comparingInt(Edition::number).reversed())
                .toList();
    }

    /** Likelihood times impact, 1 to 25. */
    static int weight(Item risk) {
        return risk.json().path("likelihood").asInt()
                * risk.json().path("impact").asInt();
    }

    /** In a sentence; null where no edition before says anything else of it, or there is none. */
    @Nullable
    String of(Item risk) {
        int weight = weight(risk);
        for (var edition : earlier) {
            var before = edition.item().find(risk.id());
            if (before.isEmpty()) {
                return said("site.measure.risk.new", edition);
            }
            int other = weight(before.get());
            if (other != weight) {
                return said(other < weight ? "site.measure.risk.up" : "site.measure.risk.down", edition, other);
            }
        }
        return null;
    }

    private String said(String word, Edition edition, Object... more) {
        var day = reading.day(edition.publishedAt()).text();
        return more.length == 0 ? reading.word(word, day) : reading.word(word, more[0], day);
    }
}
