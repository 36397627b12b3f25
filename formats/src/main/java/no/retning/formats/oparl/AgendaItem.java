package no.retning.formats.oparl;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a meeting's agenda. */
public record AgendaItem(
        URI id,
        @Link @Nullable URI meeting,
        @Nullable String number,
        @Required @Nullable Long order,
        @Nullable String name,
        @Named("public") @Nullable Boolean isPublic,
        @Link @Nullable URI consultation,
        @Nullable String result,
        @Nullable String resolutionText,
        @Nullable File resolutionFile,
        List<File> auxiliaryFile,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        Common common)
        implements OparlObject {
    public AgendaItem {
        auxiliaryFile = List.copyOf(auxiliaryFile);
    }
}
