package no.retning.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fields of a file that hold one of several words. */
public final class Choices {
    private Choices() {}

    /** What a field says, or this where it says nothing; notes where it says something else than one of them. */
    public static <T> T of(Spot spot, String field, T[] all, Function<T, String> code, T otherwise) {
        var said = spot.word(field);
        if (said == null) {
            return otherwise;
        }
        return Arrays.stream(all)
                .filter(one -> code.apply(one).equals(said))
                .findFirst()
                .orElseGet(() -> {
                    spot.fault(field, unknown(said, all, code));
                    return otherwise;
                });
    }

    /** All that a list says; notes each word that is none of them. */
    public static <T> List<T> each(Spot spot, String field, T[] all, Function<T, String> code) {
        var said = new ArrayList<T>();
        for (var word : spot.words(field)) {
            Arrays.stream(all)
                    .filter(one -> code.apply(one).equals(word))
                    .findFirst()
                    .ifPresentOrElse(said::add, () -> spot.fault(field, unknown(word, all, code)));
        }
        return said;
    }

    private static <T> String unknown(String said, T[] all, Function<T, String> code) {
        return "“%s” is not known; use one of %s"
                .formatted(said, Arrays.stream(all).map(code).collect(Collectors.joining(", ")));
    }

    /** As {@link #of}, of codes that are words themselves; none where {@code otherwise} is empty. */
    public static String word(Spot spot, String field, Collection<String> known, String otherwise) {
        return of(spot, field, known.toArray(String[]::new), code -> code, otherwise);
    }

    /** As {@link #of}, for a field that must be there. */
    public static <T> T needed(Spot spot, String field, T[] all, Function<T, String> code) {
        spot.needed(field);
        return of(spot, field, all, code, all[0]);
    }
}
