package no.retning.formats.pxweb;

import java.util.ArrayList;
import java.util.List;

/** Divides what is asked for into questions that a service answers. */
public final class Portions {
    private Portions() {}

    /**
     * The codes of each variable, in as many portions as it takes. Put together in their order they are the whole in its order.
     *
     * @param mostCells in one portion
     */
    public static List<List<Codes>> of(List<Codes> asked, long mostCells) {
        long cells = cells(asked);
        if (cells <= Math.max(1, mostCells)) {
            return List.of(asked);
        }
        // The first variable with something to divide: then each portion is a run of the whole.
        for (int i = 0; i < asked.size(); i++) {
            int count = asked.get(i).all().size();
            if (count > 1) {
                long rest = cells / count;
                int many = (int) Math.clamp(mostCells / rest, 1, count);
                var all = new ArrayList<List<Codes>>();
                for (int from = 0; from < count; from += many) {
                    var one = new ArrayList<>(asked);
                    one.set(i, part(asked.get(i), from, Math.min(from + many, count)));
                    all.addAll(of(one, mostCells));
                }
                return all;
            }
        }
        return List.of(asked);
    }

    private static Codes part(Codes codes, int from, int until) {
        return new Codes(codes.variable(), codes.all().subList(from, until), codes.time());
    }

    /** How many cells codes make. @throws ArithmeticException when they are more than a long can tell */
    public static long cells(List<Codes> asked) {
        return asked.stream().mapToLong(one -> one.all().size()).reduce(1, Math::multiplyExact);
    }
}
