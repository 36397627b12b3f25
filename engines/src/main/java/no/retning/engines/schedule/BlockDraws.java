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
    private final float[] happens;
    private final float[] sizes;
    private final float[] row = new float[L];
    private final float[] taken;
    private final float[] units = new float[L];

    BlockDraws(Draws draws, Lanes lanes) {
        this.draws = draws;
        this.lanes = lanes;
        factors = new float[draws.groupKey.length * L];
        happens = new float[draws.riskKey.length * L];
        sizes = new float[draws.riskKey.length * L];
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
        for (int r = 0; r < draws.riskKey.length; r++) {
            units(draws.sizeKey[r]);
            System.arraycopy(units, 0, sizes, r * L, L);
            units(draws.riskKey[r]);
            for (int lane = 0; lane < L; lane++) {
                happens[r * L + lane] = units[lane] < draws.riskProbability[r] ? 1 : 0;
            }
        }
        for (int w = 0; w < draws.wayFrom.length; w++) {
            units(draws.branchKey[draws.branchOfWay[w]]);
            for (int lane = 0; lane < L; lane++) {
                taken[w * L + lane] = units[lane] >= draws.wayFrom[w] && units[lane] < draws.wayTo[w] ? 1 : 0;
            }
        }
    }

    /** How bad a risk event is in each trial: from 1 to 2, and 0 where it does not happen. */
    void severity(int risk, float[] severity) {
        for (int lane = 0; lane < L; lane++) {
            severity[lane] = happens[risk * L + lane] * (1 + sizes[risk * L + lane]);
        }
    }

    /** How long an activity takes in each trial, after the data date. */
    void durations(int i, float[] durations) {
        plain(i, durations);
        if (draws.network.spent[i] > 0 && !draws.network.finished[i]) {
            lessSpent(i, durations);
        }
        for (int k = draws.impactBegin[i]; k < draws.impactBegin[i + 1]; k++) {
            impact(k, durations);
        }
        if (draws.way[i] >= 0) {
            int at = draws.way[i] * L;
            for (int lane = 0; lane < L; lane++) {
                durations[lane] *= taken[at + lane];
            }
        }
    }

    /** Adds what an activity costs in each trial, from its durations. */
    void costs(int i, float[] durations, double[] costs) {
        int shape = draws.cost[i];
        if (shape != Draws.NONE) {
            if (!draws.shapes.isFixed(shape)) {
                int key = draws.network.size() + i;
                lanes.units(trials, draws.lowKey[key], draws.highKey[key], row);
            }
            draws.shapes.fromUnits(shape, row, row);
            double perUnit = draws.network.activities[i].cost().perUnit();
            double spent = draws.network.spent[i];
            for (int lane = 0; lane < L; lane++) {
                costs[lane] += isTaken(i, lane) ? row[lane] + perUnit * (spent + durations[lane]) : 0;
            }
        }
        for (int k = draws.impactBegin[i]; k < draws.impactBegin[i + 1]; k++) {
            if (draws.impactCost[k] != Draws.NONE) {
                sized(draws.impactCost[k], draws.impactRisk[k]);
                int at = draws.impactRisk[k] * L;
                for (int lane = 0; lane < L; lane++) {
                    costs[lane] += isTaken(i, lane) ? happens[at + lane] * row[lane] : 0;
                }
            }
        }
    }

    private boolean isTaken(int i, int lane) {
        return draws.way[i] < 0 || taken[draws.way[i] * L + lane] != 0;
    }

    private void impact(int k, float[] durations) {
        int at = draws.impactRisk[k] * L;
        sized(draws.impactSize[k], draws.impactRisk[k]);
        if (draws.impactFactor[k]) {
            for (int lane = 0; lane < L; lane++) {
                durations[lane] = happens[at + lane] == 0 ? durations[lane] : durations[lane] * row[lane];
            }
        } else {
            for (int lane = 0; lane < L; lane++) {
                durations[lane] += happens[at + lane] * row[lane];
            }
        }
    }

    /** Draws a shape from the number that decides how bad a risk event is. */
    private void sized(int shape, int risk) {
        System.arraycopy(sizes, risk * L, row, 0, L);
        draws.shapes.fromUnits(shape, row, row);
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
            if (shapes.kind[i] == Shapes.TRIANGULAR) {
                for (int lane = 0; lane < L; lane++) {
                    durations[lane] = Normal.share(durations[lane]);
                }
                lanes.triangular(durations, shapes.numbers, Shapes.at(i), durations);
            } else {
                shapes.fromScores(i, durations, durations);
            }
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
