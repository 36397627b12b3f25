package no.retning.engines.likeness.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import no.retning.engines.likeness.Groups;

/**
 * How well what was planted was found again, counted in pairs of texts.
 *
 * @param precision of the pairs that were grouped, those that belong together
 * @param recall of the pairs that belong together, those that were grouped
 */
public record Quality(double precision, double recall) {

    /** Holds groups against the truth, which gives -1 for a text that belongs with none. */
    public static Quality of(Groups groups, IntUnaryOperator truth) {
        Map<Integer, Integer> planted = new HashMap<>();
        Map<Integer, Integer> grouped = new HashMap<>();
        Map<Long, Integer> both = new HashMap<>();
        for (int text = 0; text < groups.texts(); text++) {
            int campaign = truth.applyAsInt(text);
            int group = groups.groupOf(text);
            if (campaign >= 0) {
                planted.merge(campaign, 1, Integer::sum);
            }
            if (group >= 0) {
                grouped.merge(group, 1, Integer::sum);
            }
            if (campaign >= 0 && group >= 0) {
                both.merge((long) campaign << 32 | group, 1, Integer::sum);
            }
        }
        double right = pairs(both);
        return new Quality(right / pairs(grouped), right / pairs(planted));
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> (double) size * (size - 1) / 2)
                .sum();
    }
}
