package no.retning.engines.cube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.engines.cube.Revision.Kind;

/** All that changed between two vintages. */
public record Revisions(Vintage from, Vintage to, Differences differences) {
    /** How large a step is for those who build on the figures, as in semantic versions. */
    public enum Step {
        /** Something is gone or means something else. */
        MAJOR,
        /** Something has come. */
        MINOR,
        /** Something is put right. */
        PATCH,
        NONE
    }

    /** What changed from one vintage to a later one. */
    public static Revisions between(Vintage from, Vintage to) {
        boolean redefined = !from.definition().equals(to.definition());
        return new Revisions(from, to, Differences.between(cells(from.cube()), cells(to.cube()), redefined));
    }

    /** By the order of the later one; what it no longer has comes last. */
    public List<Revision> all() {
        return differences.all();
    }

    /** How many there are of each kind that there is. */
    public Map<Kind, Integer> counts() {
        return differences.counts();
    }

    public Step step() {
        return differences.step();
    }

    private static Map<CellKey, Cell> cells(Cube cube) {
        var cells = new LinkedHashMap<CellKey, Cell>();
        Layout layout = cube.layout();
        for (int combination = 0; combination < layout.combinations(); combination++) {
            var codes = layout.codes(combination);
            for (int period = 0; period < layout.periods().size(); period++) {
                for (int area = 0; area < layout.areas().size(); area++) {
                    int at = layout.at(area, period, combination);
                    if (cube.columns().isThere(at)) {
                        cells.put(
                                new CellKey(
                                        layout.areas().get(area),
                                        layout.periods().get(period),
                                        codes),
                                cube.columns().cell(at));
                    }
                }
            }
        }
        return cells;
    }
}
