package no.retning.engines.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.engines.random.CounterHash;

/**
 * Everything that is drawn in a trial, laid out in arrays: durations, risk events, branches and the common factors of
 * correlation groups. The key of a draw is made of the seed and the name of what is drawn, so that an edit of a plan leaves
 * all other draws as they were.
 */
final class Draws {
    static final int NONE = -1;

    final Network network;

    /** Durations by number of activity, then impacts by number of risk event. */
    final Shapes shapes;

    final int[] lowKey;
    final int[] highKey;

    /** Correlation group of an activity, and its pull on the activity's score. */
    final int[] group;

    final float[] common;
    final float[] own;
    final long[] groupKey;

    /** Risk events of an activity. */
    final int[] riskBegin;

    final int[] riskOf;
    final float[] riskProbability;
    final long[] riskKey;

    /** The way an activity lies on, and for each way its branch and the shares between which it is taken. */
    final int[] way;

    final int[] branchOfWay;
    final float[] wayFrom;
    final float[] wayTo;
    final long[] branchKey;

    Draws(Network network, long seed) {
        this.network = network;
        Plan plan = network.plan;
        int size = network.size();
        shapes = new Shapes(estimates(network));
        int all = size + plan.risks().size();
        lowKey = new int[all];
        highKey = new int[all];
        for (int i = 0; i < size; i++) {
            keep(i, key(seed, "duration", network.id(i)));
        }
        group = filled(size);
        common = new float[size];
        own = new float[size];
        groupKey = new long[plan.groups().size()];
        groups(seed);
        riskProbability = new float[plan.risks().size()];
        riskKey = new long[riskProbability.length];
        riskBegin = new int[size + 1];
        riskOf = risks(seed);
        way = filled(size);
        branchKey = new long[plan.branches().size()];
        int ways = plan.branches().stream().mapToInt(branch -> branch.ways().size()).sum();
        branchOfWay = new int[ways];
        wayFrom = new float[ways];
        wayTo = new float[ways];
        branches(seed);
    }

    private static List<Estimate> estimates(Network network) {
        var estimates = new ArrayList<Estimate>(network.size());
        for (int i = 0; i < network.size(); i++) {
            Activity activity = network.activities[i];
            Progress progress = activity.progress();
            Estimate remaining = progress == null ? null : progress.remaining();
            if (network.finished[i]) {
                estimates.add(new Estimate.Fixed(0));
            } else {
                estimates.add(remaining == null ? activity.duration() : remaining);
            }
        }
        network.plan.risks().forEach(risk -> estimates.add(risk.impact()));
        return estimates;
    }

    private void groups(long seed) {
        List<CorrelationGroup> groups = network.plan.groups();
        for (int g = 0; g < groups.size(); g++) {
            groupKey[g] = key(seed, "group", groups.get(g).id());
            for (String id : groups.get(g).activities()) {
                int i = network.numbers.get(id);
                group[i] = shapes.isFixed(i) ? NONE : g;
                common[i] = (float) Math.sqrt(groups.get(g).correlation());
                own[i] = (float) Math.sqrt(1 - groups.get(g).correlation());
            }
        }
    }

    private int[] risks(long seed) {
        List<RiskEvent> risks = network.plan.risks();
        for (int r = 0; r < risks.size(); r++) {
            keep(network.size() + r, key(seed, "impact", risks.get(r).id()));
            riskKey[r] = key(seed, "risk", risks.get(r).id());
            riskProbability[r] = (float) risks.get(r).probability();
            for (String id : risks.get(r).activities()) {
                riskBegin[network.numbers.get(id) + 1]++;
            }
        }
        for (int i = 0; i < network.size(); i++) {
            riskBegin[i + 1] += riskBegin[i];
        }
        int[] next = riskBegin.clone();
        int[] of = new int[riskBegin[network.size()]];
        for (int r = 0; r < risks.size(); r++) {
            for (String id : risks.get(r).activities()) {
                of[next[network.numbers.get(id)]++] = r;
            }
        }
        return of;
    }

    private void branches(long seed) {
        List<Branch> branches = network.plan.branches();
        int number = 0;
        for (int b = 0; b < branches.size(); b++) {
            branchKey[b] = key(seed, "branch", branches.get(b).id());
            double sum = 0;
            for (Branch.Way one : branches.get(b).ways()) {
                branchOfWay[number] = b;
                wayFrom[number] = (float) sum;
                sum += one.probability();
                wayTo[number] = (float) sum;
                for (String id : one.activities()) {
                    way[network.numbers.get(id)] = number;
                }
                number++;
            }
        }
    }

    private void keep(int draw, long key) {
        lowKey[draw] = (int) key;
        highKey[draw] = (int) (key >>> 32);
    }

    private static long key(long seed, String purpose, String id) {
        return CounterHash.key(seed, CounterHash.named(purpose, id));
    }

    private static int[] filled(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
