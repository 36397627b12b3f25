package no.retning.formats.stratml;

import java.util.Arrays;
import java.util.Optional;

/** A value that the schemas enumerate. */
interface Coded {
    /** As written in a file. */
    String code();

    /** The value meant, whatever its case and whether its words are joined by a line, a hyphen or a space. */
    static <C extends Coded> Optional<C> of(C[] all, String written) {
        var plain = plain(written);
        return Arrays.stream(all).filter(one -> plain(one.code()).equals(plain)).findFirst();
    }

    private static String plain(String written) {
        return written.strip().replaceAll("[\\s_-]+", "_").toLowerCase(java.util.Locale.ROOT);
    }
}
