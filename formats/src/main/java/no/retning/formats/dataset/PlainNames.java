package no.retning.formats.dataset;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names such as every program can have for a variable, each given once: letters and figures of ASCII, and _. */
public final class PlainNames {
    private final Set<String> taken;

    /** @param taken names that nothing may be given */
    public PlainNames(String... taken) {
        this.taken = new HashSet<>(List.of(taken));
    }

    /** The name for an id, with a number where another has it. */
    public String of(String id) {
        String plain = plain(id);
        String name = plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + "_" + i;
        }
        return name;
    }

    private static String plain(String id) {
        // These are letters of their own, and no letter with a mark that could be taken off.
        String latin =
                id.replace("æ", "ae").replace("ø", "o").replace("Æ", "Ae").replace("Ø", "O");
        String ascii = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        return ascii.isEmpty() || Character.isDigit(ascii.charAt(0)) ? "d_" + ascii : ascii;
    }
}
