package no.retning.engines.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every sum that a reader knows to hold within one period: a whole and its parts, as cells. */
final class Relations {
    private final Layout layout;
    private final Hierarchy hierarchy;
    private final int period;
    private final List<int[]> all = new ArrayList<>();

    private Relations(Layout layout, Hierarchy hierarchy, int period) {
        this.layout = layout;
        this.hierarchy = hierarchy;
        this.period = period;
    }

    /** Each as cells, the whole first. */
    static List<int[]> in(Layout layout, Hierarchy hierarchy, int period) {
        var relations = new Relations(layout, hierarchy, period);
        relations.ofAreas();
        relations.ofBreakdowns();
        return relations.all;
    }

    private void ofAreas() {
        for (String whole : hierarchy.smallestFirst()) {
            int area = layout.area(whole);
            List<String> parts = hierarchy.partsOf(whole, layout.periods().get(period));
            int[] places = parts.stream().mapToInt(layout::area).toArray();
            // A part that is not in the cube is a number nobody knows: the sum gives nothing away.
            if (area < 0 || parts.isEmpty() || List.of(boxed(places)).contains(-1)) {
                continue;
            }
            for (int combination = 0; combination < layout.combinations(); combination++) {
                int[] relation = new int[places.length + 1];
                relation[0] = layout.at(area, period, combination);
                for (int i = 0; i < places.length; i++) {
                    relation[i + 1] = layout.at(places[i], period, combination);
                }
                all.add(relation);
            }
        }
    }

    private static Integer[] boxed(int[] places) {
        return Arrays.stream(places).boxed().toArray(Integer[]::new);
    }

    private void ofBreakdowns() {
        for (int i = 0; i < layout.breakdowns().size(); i++) {
            Breakdown breakdown = layout.breakdowns().get(i);
            String total = breakdown.total();
            if (total == null || breakdown.codes().size() < 2) {
                continue;
            }
            int stride = layout.stride(i);
            int count = breakdown.codes().size();
            int place = breakdown.codes().indexOf(total);
            for (int combination = 0; combination < layout.combinations(); combination++) {
                if (combination / stride % count == place) {
                    ofBreakdown(combination - place * stride, stride, count, place);
                }
            }
        }
    }

    private void ofBreakdown(int first, int stride, int count, int place) {
        for (int area = 0; area < layout.areas().size(); area++) {
            int[] relation = new int[count];
            relation[0] = layout.at(area, period, first + place * stride);
            int next = 1;
            for (int code = 0; code < count; code++) {
                if (code != place) {
                    relation[next++] = layout.at(area, period, first + code * stride);
                }
            }
            all.add(relation);
        }
    }
}
