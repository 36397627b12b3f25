package no.retning.formats.oparl;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file to read. */
public record File(
        URI id,
        @Nullable String name,
        @Nullable String fileName,
        @Nullable String mimeType,
        @Nullable LocalDate date,
        @Nullable Long size,
        @Nullable String sha1Checksum,
        @Nullable String sha512Checksum,
        @Nullable String text,
        @Required @Nullable URI accessUrl,
        @Nullable URI downloadUrl,
        @Nullable URI externalServiceUrl,
        @Link @Nullable URI masterFile,
        @Link List<URI> derivativeFile,
        @Nullable URI fileLicense,
        @Link List<URI> meeting,
        @Link List<URI> agendaItem,
        @Link @Nullable URI person,
        @Link List<URI> paper,
        Common common)
        implements OparlObject {
    public File {
        derivativeFile = List.copyOf(derivativeFile);
        meeting = List.copyOf(meeting);
        agendaItem = List.copyOf(agendaItem);
        paper = List.copyOf(paper);
    }
}
