package no.retning.engines.schedule;

import static no.retning.engines.schedule.Problems.quoted;

import java.util.Arrays;
import java.util.List;

/**
 * The activities in an order in which every one comes after those it waits for. Chains are kept together, so that few
 * activities are waited for at any point of the order.
 */
final class Topology {
    private static final int LONGEST_CYCLE_SHOWN = 20;

    private Topology() {}

    /** Place in the order to place in the plan. */
    static int[] order(List<Activity> activities, List<Link> links, Numbering places, Problems problems) {
        int count = activities.size();
        int[] from = new int[links.size()];
        int[] to = new int[links.size()];
        int[] open = new int[count];
        int[] begin = new int[count + 1];
        for (int link = 0; link < from.length; link++) {
            from[link] = places.of(links.get(link).from());
            to[link] = places.of(links.get(link).to());
            open[to[link]]++;
            begin[from[link] + 1]++;
        }
        for (int i = 0; i < count; i++) {
            begin[i + 1] += begin[i];
        }
        int[] next = begin.clone();
        int[] successors = new int[from.length];
        for (int link = 0; link < from.length; link++) {
            successors[next[from[link]]++] = to[link];
        }
        int[] stack = new int[count];
        int height = 0;
        for (int i = count - 1; i >= 0; i--) {
            if (open[i] == 0) {
                stack[height++] = i;
            }
        }
        int[] order = new int[count];
        int done = 0;
        while (height > 0) {
            int activity = stack[--height];
            order[done++] = activity;
            for (int k = begin[activity + 1] - 1; k >= begin[activity]; k--) {
                if (--open[successors[k]] == 0) {
                    stack[height++] = successors[k];
                }
            }
        }
        if (done < count) {
            problems.add(cycle(activities, from, to, open));
        }
        return order;
    }

    /** Every activity that is left waits for another one that is left: walking back must come around. */
    private static String cycle(List<Activity> activities, int[] from, int[] to, int[] open) {
        int[] waitsFor = new int[open.length];
        Arrays.fill(waitsFor, -1);
        for (int link = 0; link < from.length; link++) {
            if (open[to[link]] > 0 && open[from[link]] > 0) {
                waitsFor[to[link]] = from[link];
            }
        }
        int at = 0;
        while (open[at] == 0) {
            at++;
        }
        boolean[] seen = new boolean[open.length];
        while (!seen[at]) {
            seen[at] = true;
            at = waitsFor[at];
        }
        var names = new StringBuilder(quoted(activities.get(at).id()));
        int length = 0;
        for (int step = waitsFor[at]; ; step = waitsFor[step]) {
            length++;
            if (length <= LONGEST_CYCLE_SHOWN) {
                names.insert(0, quoted(activities.get(step).id()) + " → ");
            }
            if (step == at) {
                break;
            }
        }
        String shown = length > LONGEST_CYCLE_SHOWN ? "… → " + names : names.toString();
        return "The links go in a circle of " + length + " activities: " + shown + "; remove one of them";
    }
}
