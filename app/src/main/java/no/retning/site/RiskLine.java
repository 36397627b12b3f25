package no.retning.site;

import no.retning.edition.Item;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What may go wrong with a measure or an activity: because of what, and what follows.
 *
 * @param weight likelihood times impact, 1 to 25
 * @param owner who follows it, or null where that is not said
 * @param movement how the weight was before, and until when; null where there is nothing to compare with
 */
public record RiskLine(
        int number,
        Text title,
        @Nullable Text cause,
        @Nullable Text consequence,
        int likelihood,
        int impact,
        int weight,
        @Nullable Text action,
        @Nullable Text owner,
        @Nullable String movement) {

    static RiskLine of(Reading reading, Item item, @Nullable String movement) {
        return new RiskLine(
                item.json().path("number").asInt(),
                reading.text(item.title()),
                reading.textOrNull(item.text("cause")),
                reading.textOrNull(item.text("consequence")),
                item.json().path("likelihood").asInt(),
                item.json().path("impact").asInt(),
                RiskMovements.weight(item),
                reading.textOrNull(item.text("action")),
                reading.textOrNull(item.text("ownerTitle")),
                movement);
    }
}
