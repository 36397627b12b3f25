package no.retning.hearing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.record.LocalisedText;
import no.retning.strategy.Goal;
import org.springframework.stereotype.Component;

/**
 * Whether what was heard has been changed so much that it is to be heard again: the edition that was heard held against the one
 * that everybody reads now.
 */
@Component
public class SubstantialChange {
    private static final Set<String> PLACES = Set.of("paragraph", Goal.KIND);

    private final PublishedEditions editions;
    private final HearingRemarks remarks;
    private final HearingRules rules;

    SubstantialChange(PublishedEditions editions, HearingRemarks remarks, HearingRules rules) {
        this.editions = editions;
        this.remarks = remarks;
        this.rules = rules;
    }

    /**
     * From when a change is substantial.
     *
     * @param share of the paragraphs and goals that were heard, from 0 to 1
     * @param goals how many goals
     */
    public record Bounds(BigDecimal share, int goals) {
        private boolean isReached(int changed, int places, int changedGoals) {
            boolean many = changed > 0
                    && BigDecimal.valueOf(changed).compareTo(share.multiply(BigDecimal.valueOf(places))) >= 0;
            return many || changedGoals >= goals;
        }
    }

    /**
     * What the comparison says.
     *
     * @param places how many paragraphs and goals were heard
     * @param changed how many of them are other than they were, or gone, with those that are new
     * @param goals how many of these are goals
     * @param remarks how many remarks have led to a change somewhere
     */
    public record Test(int places, int changed, int goals, int remarks, boolean isSubstantial) {
        /** Whether there was anything to compare with: the edition that was heard need not be known here. */
        public boolean isKnown() {
            return places > 0;
        }
    }

    private record Words(LocalisedText title, LocalisedText text, boolean isGoal) {}

    /** Of a hearing whose edition is not known here, that nothing was changed. */
    public Test of(Hearing hearing) {
        var heard = editions.bySha256(hearing.edition())
                .map(SubstantialChange::places)
                .orElse(Map.of());
        var present = editions.current(hearing.about().id(), AsOf.NOW)
                .filter(now -> !heard.isEmpty())
                .map(SubstantialChange::places)
                .orElse(heard);
        var all = new HashMap<>(present);
        all.putAll(heard);
        var changed = all.entrySet().stream()
                .filter(one -> !Objects.equals(heard.get(one.getKey()), present.get(one.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        int goals = (int) changed.stream().filter(Words::isGoal).count();
        int led = (int) remarks.of(hearing.header().id()).stream()
                .filter(one -> one.treatment().changed() != null)
                .count();
        return new Test(
                heard.size(),
                changed.size(),
                goals,
                led,
                rules.substantial().isReached(changed.size(), heard.size(), goals));
    }

    private static Map<UUID, Words> places(Edition edition) {
        var places = new HashMap<UUID, Words>();
        edition.item()
                .all()
                .filter(item -> PLACES.contains(item.kind()))
                .forEach(item -> places.put(item.id(), words(item)));
        return places;
    }

    private static Words words(Item item) {
        return new Words(item.title(), item.text("text"), item.kind().equals(Goal.KIND));
    }
}
