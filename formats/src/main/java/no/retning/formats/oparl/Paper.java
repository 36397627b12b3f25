package no.retning.formats.oparl;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that is put before meetings. */
public record Paper(
        URI id,
        @Link @Nullable URI body,
        @Nullable String name,
        @Nullable String reference,
        @Nullable LocalDate date,
        @Nullable String paperType,
        @Link List<URI> relatedPaper,
        @Link List<URI> superordinatedPaper,
        @Link List<URI> subordinatedPaper,
        @Nullable File mainFile,
        List<File> auxiliaryFile,
        List<Location> location,
        @Link List<URI> originatorPerson,
        @Link List<URI> underDirectionOf,
        @Link List<URI> originatorOrganization,
        List<Consultation> consultation,
        Common common)
        implements OparlObject {
    public Paper {
        relatedPaper = List.copyOf(relatedPaper);
        superordinatedPaper = List.copyOf(superordinatedPaper);
        subordinatedPaper = List.copyOf(subordinatedPaper);
        auxiliaryFile = List.copyOf(auxiliaryFile);
        location = List.copyOf(location);
        originatorPerson = List.copyOf(originatorPerson);
        underDirectionOf = List.copyOf(underDirectionOf);
        originatorOrganization = List.copyOf(originatorOrganization);
        consultation = List.copyOf(consultation);
    }
}
