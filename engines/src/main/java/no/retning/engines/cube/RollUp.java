package no.retning.engines.cube;

import java.util.List;

/** Sums parts to the wholes that nobody delivered. */
record RollUp(Layout layout, Measure measure, Hierarchy hierarchy) {
    void into(Columns columns) {
        for (String whole : hierarchy.smallestFirst()) {
            int area = layout.area(whole);
            if (area < 0) {
                continue;
            }
            for (int period = 0; period < layout.periods().size(); period++) {
                List<String> parts = hierarchy.partsOf(whole, layout.periods().get(period));
                for (int combination = 0; combination < layout.combinations(); combination++) {
                    int at = layout.at(area, period, combination);
                    if (!columns.isThere(at)) {
                        sum(columns, parts, period, combination, at);
                    }
                }
            }
        }
    }

    private void sum(Columns columns, List<String> parts, int period, int combination, int to) {
        var sum = new Sum(measure);
        boolean anything = false;
        for (String part : parts) {
            int area = layout.area(part);
            int at = area < 0 ? -1 : layout.at(area, period, combination);
            if (at >= 0 && columns.isThere(at)) {
                sum.add(columns, at, part, 1);
                anything = true;
            } else {
                sum.lacks(part);
            }
        }
        // Where nobody said anything of any part, there is nothing to be without.
        if (anything) {
            sum.to(columns, to);
        }
    }
}
