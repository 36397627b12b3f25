package no.retning.engines.schedule;

import java.util.Arrays;
import no.retning.engines.random.CounterHash;

/** The draws of one block of trials at a time; each thread has its own. */
final class BlockDraws {
    private static final int L = Lanes.COUNT;

    private final Draws draws;
    private final Lanes lanes;
    private final int[] trials = new int[L];
    private final float[] factors;
    private final float[] impacts;
    private final float[] taken;
    private final float[] units = new float[L];

    BlockDraws(Draws draws, Lanes lanes) {
        this.draws = draws;
        this.lanes = lanes;
        factors = new float[draws.groupKey.length * L];
        impacts = new float[draws.riskKey.length * L];
        taken = new float[draws.wayFrom.length * L];
    }

    /** Turns to a block; what many activities share is drawn now. */
    void begin(int block) {
        for (int lane = 0; lane < L; lane++) {
            trials[lane] = CounterHash.trial(block * L + lane);
        }
        for (int g = 0; g < draws.groupKey.length; g++) {
            units(draws.groupKey[g]);
            for (int lane = 0; lane < L; lane++) {
                factors[g * L + lane] = Normal.score(units[lane]);
            }
        }
        float[] impact = new float[L];
        for (int r = 0; r < draws.riskKey.length; r++) {
            impact(r, impact);
            System.arraycopy(impact, 0, impacts, r * L, L);
        }
        for (int w = 0; w < draws.wayFrom.length; w++) {
            units(draws.branchKey[draws.branchOfWay[w]]);
            for (int lane = 0; lane < L; lane++) {
                taken[w * L + lane] = units[lane] >= draws.wayFrom[w] && units[lane] < draws.wayTo[w] ? 1 : 0;
            }
        }
    }

    /** What a risk event adds in each trial, 0 where it does not happen. */
    void impact(int risk, float[] impact) {
        int shape = draws.network.size() + risk;
        lanes.units(trials, draws.lowKey[shape], draws.highKey[shape], impact);
        draws.shapes.fromUnits(shape, impact, impact);
        units(draws.riskKey[risk]);
        float probability = draws.riskProbability[risk];
        for (int lane = 0; lane < L; lane++) {
            impact[lane] = units[lane] < probability ? impact[lane] : 0;
        }
    }

    /** How long an activity takes in each trial, after the data date. */
    void durations(int i, float[] durations) {
        plain(i, durations);
        if (draws.network.spent[i] > 0 && !draws.network.finished[i]) {
            lessSpent(i, durations);
        }
        for (int k = draws.riskBegin[i]; k < draws.riskBegin[i + 1]; k++) {
            int at = draws.riskOf[k] * L;
            for (int lane = 0; lane < L; lane++) {
                durations[lane] += impacts[at + lane];
            }
        }
        if (draws.way[i] >= 0) {
            int at = draws.way[i] * L;
            for (int lane = 0; lane < L; lane++) {
                durations[lane] *= taken[at + lane];
            }
        }
    }

    /** Whether the way an activity lies on is taken, 1 or 0 from a place in an array; -1 when it lies on none. */
    int takenAt(int i) {
        return draws.way[i] < 0 ? -1 : draws.way[i] * L;
    }

    float[] taken() {
        return taken;
    }

    private void plain(int i, float[] durations) {
        Shapes shapes = draws.shapes;
        if (shapes.isFixed(i)) {
            Arrays.fill(durations, shapes.numbers[Shapes.at(i)]);
        } else if (draws.group[i] >= 0) {
            lanes.units(trials, draws.lowKey[i], draws.highKey[i], durations);
            int at = draws.group[i] * L;
            float common = draws.common[i];
            float own = draws.own[i];
            for (int lane = 0; lane < L; lane++) {
                durations[lane] = common * factors[at + lane] + own * Normal.score(durations[lane]);
            }
            shapes.fromScores(i, durations, durations);
        } else if (shapes.kind[i] == Shapes.TRIANGULAR) {
            lanes.triangular(trials, draws.lowKey[i], draws.highKey[i], shapes.numbers, Shapes.at(i), durations);
        } else {
            lanes.units(trials, draws.lowKey[i], draws.highKey[i], durations);
            shapes.fromUnits(i, durations, durations);
        }
    }

    private void lessSpent(int i, float[] durations) {
        Progress progress = draws.network.activities[i].progress();
        if (progress != null && progress.remaining() == null) {
            float spent = (float) draws.network.spent[i];
            for (int lane = 0; lane < L; lane++) {
                durations[lane] = Math.max(0, durations[lane] - spent);
            }
        }
    }

    private void units(long key) {
        lanes.units(trials, (int) key, (int) (key >>> 32), units);
    }
}
