package no.retning.formats.einnsyn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the meeting itself, such as its notice or its minutes.
 *
 * @param externalId our own permanent id of it
 * @param offentligTittel without what is sensitive
 * @param offentligTittelSensitiv with what is sensitive but not withheld; otherwise the same
 */
public record Moetedokument(
        @Nullable String externalId,
        String offentligTittel,
        String offentligTittelSensitiv,
        Moetedokumenttype moetedokumenttype,
        List<Dokumentbeskrivelse> dokumentbeskrivelse) {
    public Moetedokument {
        Check.text("offentligTittel", offentligTittel);
        Check.text("offentligTittelSensitiv", offentligTittelSensitiv);
        dokumentbeskrivelse = List.copyOf(dokumentbeskrivelse);
    }
}
