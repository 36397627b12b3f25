package no.retning.knowledge.internal;

import java.util.function.Predicate;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;

/** The name in addresses of a part that has just been given a title. */
final class PartSlug {
    private PartSlug() {}

    /** A name that no other has. */
    static String free(LocalisedText title, Predicate<String> taken) {
        var first = title.byLanguage().values().stream().findFirst().orElse("");
        var slug = Slug.from(title.byLanguage().getOrDefault("nb", first));
        int number = 2;
        var name = slug;
        while (taken.test(name)) {
            name = slug + "-" + number++;
        }
        return name;
    }
}
