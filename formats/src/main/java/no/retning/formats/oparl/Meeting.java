package no.retning.formats.oparl;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of organisations. */
public record Meeting(
        URI id,
        @Nullable String name,
        @Nullable String meetingState,
        @Nullable Boolean cancelled,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable Location location,
        @Link List<URI> organization,
        @Link List<URI> participant,
        @Nullable File invitation,
        @Nullable File resultsProtocol,
        @Nullable File verbatimProtocol,
        List<File> auxiliaryFile,
        List<AgendaItem> agendaItem,
        Common common)
        implements OparlObject {
    public Meeting {
        organization = List.copyOf(organization);
        participant = List.copyOf(participant);
        auxiliaryFile = List.copyOf(auxiliaryFile);
        agendaItem = List.copyOf(agendaItem);
    }
}
