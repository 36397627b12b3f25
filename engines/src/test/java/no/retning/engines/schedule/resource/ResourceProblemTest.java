package no.retning.engines.schedule.resource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ResourceProblemTest {
    @Test
    void whatIsWrongIsCalledByItsPlace() {
        refused(new int[] {1, -2}, new int[][] {{}, {}}, new int[][] {{0}, {0}}, "activity 1 has the duration -2");
        refused(new int[] {1, 2}, new int[][] {{2}, {}}, new int[][] {{0}, {0}}, "activity 0 has the successor 2");
        refused(new int[] {1, 2}, new int[][] {{}, {}}, new int[][] {{0}, {9}}, "activity 1 takes 9 of resource 0");
        refused(new int[] {1, 2}, new int[][] {{}, {}}, new int[][] {{0}, {-1}}, "activity 1 takes -1 of resource 0");
        refused(
                new int[] {1, 2},
                new int[][] {{}, {}},
                new int[][] {{0}, {}},
                "activity 1 has demands for 0 resources");
        refused(new int[] {1, 2}, new int[][] {{}}, new int[][] {{0}, {0}}, "1 lists of successors for 2 activities");
        refused(
                new int[] {1 << 30, 1 << 30},
                new int[][] {{}, {}},
                new int[][] {{0}, {0}},
                "count them in a coarser unit");
    }

    @Test
    void aCircleIsNamed() {
        refused(
                new int[] {1, 1, 1, 1, 1},
                new int[][] {{1}, {2}, {3}, {1, 4}, {}},
                new int[5][1],
                "links run in a circle: ");
        refused(new int[] {1}, new int[][] {{0}}, new int[1][1], "links run in a circle: 0 -> 0");
    }

    private static void refused(int[] durations, int[][] successors, int[][] demands, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceProblem.of(durations, successors, demands, new int[] {4}))
                .withMessageContaining(why);
    }
}
