package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.engines.likeness.Alone;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a grouping says beside what has been said before. */
class GroupingPlanTest {
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);

    private final ArrayDeque<UUID> ids = new ArrayDeque<>(List.of(new UUID(9, 1), new UUID(9, 2)));

    private static UUID answer(int text) {
        return new UUID(1, text);
    }

    private static GroupedAnswers.Placed in(int text, UUID campaign, boolean takenOut) {
        return new GroupedAnswers.Placed(answer(text), 1, campaign, answer(99), 0.9, takenOut, null);
    }

    /** Of four answers, all sent once. */
    private GroupingPlan plan(long[] ties, GroupedAnswers.Placed... before) {
        var read = new ArrayList<GroupingPlan.Read>();
        for (int text = 0; text < 4; text++) {
            read.add(new GroupingPlan.Read(answer(text), 1));
        }
        var apart =
                new Alone[] {Alone.NOTHING_LIKE_IT, Alone.NOTHING_LIKE_IT, Alone.NOTHING_LIKE_IT, Alone.REFERS_ELSEWHERE
                };
        return GroupingPlan.of(read, Groups.of(apart, ties), List.of(before), ids::poll);
    }

    private static @Nullable UUID campaign(GroupingPlan plan, int text) {
        return plan.said().stream()
                .filter(one -> one.answer().equals(answer(text)))
                .findFirst()
                .map(GroupedAnswers.Placed::campaign)
                .orElse(null);
    }

    @Test
    void whatIsAlikeMakesACampaignAndTheRestSaysWhyNot() {
        var plan = plan(new long[] {Tie.same(0, 2)});

        assertThat(plan.fresh()).hasSize(1);
        assertThat(campaign(plan, 0))
                .isEqualTo(campaign(plan, 2))
                .isEqualTo(plan.fresh().getFirst());
        assertThat(plan.said())
                .filteredOn(one -> one.alone() != null)
                .extracting(GroupedAnswers.Placed::alone)
                .containsExactly(Alone.NOTHING_LIKE_IT, Alone.REFERS_ELSEWHERE);
        assertThat(plan.added()).isEqualTo(2);
    }

    @Test
    void whoComesLaterJoinsTheCampaignThatMostOfTheOthersStandIn() {
        var plan = plan(
                new long[] {Tie.same(0, 1), Tie.same(0, 2), Tie.same(0, 3)},
                in(0, SECOND, false),
                in(1, SECOND, false),
                in(2, FIRST, false));

        assertThat(plan.fresh()).isEmpty();
        assertThat(plan.said()).hasSize(1);
        assertThat(campaign(plan, 3)).isEqualTo(SECOND);
        assertThat(plan.grown()).containsEntry(SECOND, 1);
    }

    @Test
    void whoWasTakenOutStaysOutAndDrawsNobodyIn() {
        var plan = plan(new long[] {Tie.same(0, 1)}, in(0, FIRST, true));

        assertThat(plan.fresh()).isEmpty();
        assertThat(campaign(plan, 1)).isNull();
        assertThat(plan.said()).noneMatch(one -> one.answer().equals(answer(0)));
    }

    @Test
    void whatWasSentAnewIsReadAnew() {
        var before = new GroupedAnswers.Placed(answer(0), 0, FIRST, answer(1), 0.9, true, null);
        var plan = plan(new long[] {Tie.same(0, 2)}, before);

        assertThat(campaign(plan, 0)).isEqualTo(plan.fresh().getFirst());
    }
}
