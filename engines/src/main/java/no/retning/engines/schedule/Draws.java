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

    /** Durations by number of activity, then what costs and impacts are made of, as they come. */
    final Shapes shapes;

    final List<Estimate> estimates;

    final int[] lowKey;
    final int[] highKey;

    /** Correlation group of an activity, and its pull on the activity's score. */
    final int[] group;

    final float[] common;
    final float[] own;
    final long[] groupKey;

    /** Fixed cost of an activity among the shapes, {@link #NONE} where it costs nothing at all. */
    final int[] cost;

    /** Impacts on an activity: the risk event, the shapes of its size and of its cost, whether it multiplies. */
    final int[] impactBegin;

    final int[] impactRisk;
    final int[] impactSize;
    final int[] impactCost;
    final boolean[] impactFactor;

    final float[] riskProbability;
    final long[] riskKey;
    final long[] sizeKey;

    /** Whether anything costs. */
    final boolean costly;

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
        estimates = estimates(network);
        cost = filled(size);
        impactBegin = new int[size + 1];
        int impacts =
                plan.risks().stream().mapToInt(risk -> risk.impacts().size()).sum();
        impactRisk = new int[impacts];
        impactSize = new int[impacts];
        impactCost = filled(impacts);
        impactFactor = new boolean[impacts];
        costs();
        impacts();
        costly = Arrays.stream(cost).anyMatch(shape -> shape != NONE)
                || Arrays.stream(impactCost).anyMatch(shape -> shape != NONE);
        shapes = new Shapes(estimates);
        lowKey = new int[2 * size];
        highKey = new int[2 * size];
        for (int i = 0; i < size; i++) {
            keep(i, key(seed, "duration", network.id(i)));
            if (cost[i] != NONE && !shapes.isFixed(cost[i])) {
                keep(size + i, key(seed, "cost", network.id(i)));
            }
        }
        group = filled(size);
        common = new float[size];
        own = new float[size];
        groupKey = new long[plan.groups().size()];
        groups(seed);
        riskProbability = new float[plan.risks().size()];
        riskKey = new long[riskProbability.length];
        sizeKey = new long[riskProbability.length];
        for (int r = 0; r < riskKey.length; r++) {
            RiskEvent risk = plan.risks().get(r);
            riskProbability[r] = (float) risk.probability();
            riskKey[r] = key(seed, "risk", risk.id());
            sizeKey[r] = key(seed, "impact", risk.id());
        }
        way = filled(size);
        branchKey = new long[plan.branches().size()];
        int ways = plan.branches().stream()
                .mapToInt(branch -> branch.ways().size())
                .sum();
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

        return estimates;
    }

    private void groups(long seed) {
        List<CorrelationGroup> groups = network.plan.groups();
        for (int g = 0; g < groups.size(); g++) {
            groupKey[g] = key(seed, "group", groups.get(g).id());
            for (String id : groups.get(g).activities()) {
                int i = network.numbers.of(id);
                group[i] = shapes.isFixed(i) ? NONE : g;
                common[i] = (float) Math.sqrt(groups.get(g).correlation());
                own[i] = (float) Math.sqrt(1 - groups.get(g).correlation());
            }
        }
    }

    private void costs() {
        for (int i = 0; i < network.size(); i++) {
            Cost own = network.activities[i].cost();
            if (!own.equals(Cost.NONE)) {
                cost[i] = estimates.size();
                estimates.add(own.fixed());
            }
        }
    }

    private void impacts() {
        List<RiskEvent> risks = network.plan.risks();
        for (RiskEvent risk : risks) {
            risk.impacts().forEach(impact -> impactBegin[network.numbers.of(impact.activity()) + 1]++);
        }
        for (int i = 0; i < network.size(); i++) {
            impactBegin[i + 1] += impactBegin[i];
        }
        int[] next = impactBegin.clone();
        for (int r = 0; r < risks.size(); r++) {
            for (RiskEvent.Impact impact : risks.get(r).impacts()) {
                int k = next[network.numbers.of(impact.activity())]++;
                impactRisk[k] = r;
                impactFactor[k] = impact.factor();
                impactSize[k] = estimates.size();
                estimates.add(impact.size());
                Estimate extra = impact.cost();
                if (extra != null) {
                    impactCost[k] = estimates.size();
                    estimates.add(extra);
                }
            }
        }
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
                    way[network.numbers.of(id)] = number;
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
