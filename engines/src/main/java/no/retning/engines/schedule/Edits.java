package no.retning.engines.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What differs between a network and an edited one.
 *
 * @param edited activities of the edited network that are not what they were; all of them when activities, the ends of links
 *     or calendars are no longer the same
 * @param touched those, and all that come after them
 */
record Edits(BitSet edited, BitSet touched) {

    static Edits all(Network network) {
        BitSet all = new BitSet(network.count);
        all.set(0, network.count);
        return new Edits(all, all);
    }

    static Edits between(Network before, Network after) {
        if (!sameShape(before, after)) {
            return all(after);
        }
        BitSet edited = new BitSet(after.count);
        for (int i = 0; i < after.count; i++) {
            if (dates(before, after, i)) {
                edited.set(i);
            }
        }
        chances(before.plan, after.plan, after.numbers, edited);
        BitSet touched = (BitSet) edited.clone();
        for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
            for (int out = after.outBegin[i]; out < after.outBegin[i + 1]; out++) {
                touched.set(after.linkTo[after.outLink[out]]);
            }
        }
        return new Edits(edited, touched);
    }

    /** Whether nothing of what was computed before can be used. */
    boolean isAll() {
        return edited == touched;
    }

    private static boolean sameShape(Network before, Network after) {
        if ((before.axis != after.axis && before.axis.isDated())
                || !Arrays.equals(before.calendar, after.calendar)
                || !Arrays.equals(before.inBegin, after.inBegin)
                || !Arrays.equals(before.inMiddle, after.inMiddle)
                || !Arrays.equals(before.linkFrom, after.linkFrom)
                || !Arrays.equals(before.fromFinish, after.fromFinish)
                || !Arrays.equals(before.elapsed, after.elapsed)
                || !before.numbers.equals(after.numbers)) {
            return false;
        }
        for (int link = 0; link < after.lag.length; link++) {
            if (after.elapsed[link] && before.lag[link] != after.lag[link]) {
                return false;
            }
        }
        return true;
    }

    private static boolean dates(Network before, Network after, int i) {
        for (int link = after.inBegin[i]; link < after.inBegin[i + 1]; link++) {
            if (before.lag[link] != after.lag[link]) {
                return true;
            }
        }
        if (before.notBefore[i] != after.notBefore[i]
                || before.notFinishedBefore[i] != after.notFinishedBefore[i]
                || before.spent[i] != after.spent[i]
                || before.duration[i] != after.duration[i]
                || Double.compare(before.actualStart[i], after.actualStart[i]) != 0) {
            return true;
        }
        return i < after.size()
                && (!before.activities[i].duration().equals(after.activities[i].duration())
                        || !Objects.equals(before.activities[i].progress(), after.activities[i].progress()));
    }

    /** Those whose correlation, risk events or branch differ. */
    private static void chances(Plan before, Plan after, Numbering numbers, BitSet edited) {
        if (before.groups().equals(after.groups())
                && before.risks().equals(after.risks())
                && before.branches().equals(after.branches())) {
            return;
        }
        Map<String, List<Object>> one = chances(before);
        Map<String, List<Object>> other = chances(after);
        one.keySet().stream()
                .filter(id -> !Objects.equals(one.get(id), other.get(id)))
                .forEach(id -> edited.set(numbers.of(id)));
        other.keySet().stream().filter(id -> !one.containsKey(id)).forEach(id -> edited.set(numbers.of(id)));
    }

    private static Map<String, List<Object>> chances(Plan plan) {
        Map<String, List<Object>> chances = new HashMap<>();
        for (CorrelationGroup group : plan.groups()) {
            List<Object> bond = List.of(group.id(), group.correlation());
            group.activities().forEach(id -> at(chances, id).add(bond));
        }
        for (RiskEvent risk : plan.risks()) {
            risk.impacts()
                    .forEach(impact ->
                            at(chances, impact.activity()).add(List.of(risk.id(), risk.probability(), impact)));
        }
        for (Branch branch : plan.branches()) {
            double from = 0;
            for (Branch.Way way : branch.ways()) {
                List<Object> share = List.of(branch.id(), from, way.probability());
                way.activities().forEach(id -> at(chances, id).add(share));
                from += way.probability();
            }
        }
        return chances;
    }

    private static List<Object> at(Map<String, List<Object>> chances, String id) {
        return chances.computeIfAbsent(id, absent -> new ArrayList<>());
    }
}
