package no.retning.formats.pxweb;

import java.util.List;
import java.util.stream.IntStream;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.pxweb.InvalidSelection.Reason;

/**
 * The codes of a variable or of a code list for it.
 *
 * @param time whether they are periods, oldest first
 */
public record Codes(String variable, List<String> all, boolean time) {
    private static final int LONGEST = 100_000;

    public Codes {
        all = List.copyOf(all);
    }

    public static Codes of(Dimension dimension) {
        return new Codes(dimension.id(), dimension.codes(), dimension.role() == Dimension.Role.TIME);
    }

    /**
     * The codes that a selection is of, each once, in their own order whatever the order they were asked for in.
     *
     * @param written codes and expressions with commas between: {@code 0301,18*,TOP(3),RANGE(2020,2024)}
     * @throws InvalidSelection when one is unknown or no expression, or none is selected
     */
    public List<String> select(String written) {
        if (written.length() > LONGEST) {
            throw new InvalidSelection(Reason.TOO_LONG, variable, Integer.toString(LONGEST));
        }
        boolean[] selected = new boolean[all.size()];
        var lookup = new Lookup(this);
        Expression.all(lookup, written).forEach(expression -> expression.mark(lookup, selected));
        var codes = IntStream.range(0, selected.length)
                .filter(place -> selected[place])
                .mapToObj(all::get)
                .toList();
        if (codes.isEmpty()) {
            throw new InvalidSelection(Reason.NOTHING_SELECTED, variable, written);
        }
        return codes;
    }
}
