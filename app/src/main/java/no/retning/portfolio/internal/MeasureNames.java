package no.retning.portfolio.internal;

import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.Languages;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a table calls the things that its rows name. */
@Component
final class MeasureNames {
    private final Organisations organisations;
    private final Headers headers;
    private final Languages languages;

    MeasureNames(Organisations organisations, Headers headers, Languages languages) {
        this.organisations = organisations;
        this.headers = headers;
        this.languages = languages;
    }

    /** By its name, or by its slug where another is called the same. */
    String organisation(UUID id) {
        var one = organisations.get(id);
        var name = one.title().byLanguage().getOrDefault(languages.first().tag(), "");
        return organisations.called(name).size() == 1 ? name : one.header().slug();
    }

    /** As {@link #organisation(UUID)}, of a slug. */
    String organisation(String slug) {
        return headers.find("organisation", slug)
                .map(header -> organisation(header.id()))
                .orElse(slug);
    }

    String slug(@Nullable UUID id) {
        return id == null ? "" : headers.find(id).orElseThrow().slug();
    }
}
