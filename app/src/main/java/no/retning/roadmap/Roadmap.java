package no.retning.roadmap;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * A roadmap; its activities name it.
 *
 * @param owner the organisation that keeps it
 */
public record Roadmap(Header header, LocalisedText title, LocalisedText text, UUID owner, Source source)
        implements Recorded<Roadmap> {
    public static final String KIND = "roadmap";
    public static final String ACTIVE = "active";

    @Override
    public Set<UUID> scopes() {
        return Set.of(owner);
    }

    @Override
    public Roadmap with(Header newHeader) {
        return new Roadmap(newHeader, title, text, owner, source);
    }
}
