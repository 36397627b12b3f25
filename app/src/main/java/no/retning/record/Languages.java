package no.retning.record;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The languages of this instance, the first being the default, and those a text must have before it is published.
 *
 * @param all every language a text may be written in, best known first
 * @param required those the publication gate insists on
 */
@ConfigurationProperties("retning.languages")
public record Languages(
        @DefaultValue({"nb", "nn", "en"}) List<Language> all,
        @DefaultValue("nb") List<Language> required) {
    public Languages {
        if (all.isEmpty() || !all.containsAll(required)) {
            throw new IllegalArgumentException("retning.languages: every required language must exist: " + required);
        }
    }

    public Language first() {
        return all.getFirst();
    }

    public Optional<Language> find(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
