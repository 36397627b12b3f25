package no.retning.formats.oparl;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entry to an OParl interface. */
public record OparlSystem(
        URI id,
        @Required @Nullable String oparlVersion,
        @Link List<URI> otherOparlVersions,
        @Required @Nullable URI body,
        @Nullable String name,
        @Nullable String contactEmail,
        @Nullable String contactName,
        @Nullable URI website,
        @Nullable URI vendor,
        @Nullable URI product,
        Common common)
        implements OparlObject {
    public OparlSystem {
        otherOparlVersions = List.copyOf(otherOparlVersions);
    }
}
