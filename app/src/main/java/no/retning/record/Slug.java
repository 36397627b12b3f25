package no.retning.record;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a stable readable name from a title: {@code "Én innbygger – én journal"} becomes {@code en-innbygger-en-journal}. */
public final class Slug {
    private Slug() {}

    public static String from(String title) {
        var lower = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
        var plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > 80) {
            slug = slug.substring(0, 80).replaceAll("-[^-]*$", "");
        }
        return slug.isEmpty() ? "uten-navn" : slug;
    }
}
