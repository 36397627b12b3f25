package no.retning.hearing;

import java.util.Map;
import java.util.UUID;

/**
 * How many of something there are in answers: all of them, and with those that are nearly the same counted once.
 *
 * @param once at most as many as all
 */
public record BothWays(int all, int once) {

    /**
     * The answers that a remark was said in.
     *
     * @param campaigns the campaign of each that is in one
     */
    public static BothWays of(HearingRemark remark, Map<UUID, UUID> campaigns) {
        var answers = remark.points().stream().map(SaidPoint::answer).distinct().toList();
        return new BothWays(answers.size(), (int) answers.stream()
                .map(one -> campaigns.getOrDefault(one, one))
                .distinct()
                .count());
    }

    /** Whether it makes a difference how one counts. */
    public boolean differ() {
        return all != once;
    }
}
