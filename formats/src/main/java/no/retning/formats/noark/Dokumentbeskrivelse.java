package no.retning.formats.noark;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a letter, in one variant or several.
 *
 * @param dokumenttype such as {@code Brev}; a body may have types of its own
 * @param opprettet when the document came to be, and when it was tied to the letter
 * @param filer of a document of which parts are withheld, one must be the variant without those parts
 */
public record Dokumentbeskrivelse(
        UUID systemID,
        String dokumenttype,
        String tittel,
        Hendelse opprettet,
        @Nullable Skjerming skjerming,
        List<Dokumentobjekt> filer) {
    static final String FERDIG = "Dokumentet er ferdigstilt";
    static final String HOVEDDOKUMENT = "Hoveddokument";
    static final String VEDLEGG = "Vedlegg";

    public Dokumentbeskrivelse {
        Check.text("dokumenttype", dokumenttype);
        Check.text("tittel of dokumentbeskrivelse", tittel);
        filer = List.copyOf(filer);
        if (filer.isEmpty()) {
            throw new InvalidNoark("The document '" + tittel + "' has no file");
        }
        boolean partly = skjerming != null && skjerming.dokument() == Skjerming.Dokument.DELER;
        boolean redacted = filer.stream().anyMatch(fil -> fil.variantformat() == Dokumentobjekt.Variantformat.SKJERMET);
        if (partly && !redacted) {
            throw new InvalidNoark(
                    "Parts of the document '" + tittel + "' are withheld, but no variant of it is without them");
        }
    }
}
