package no.retning.formats.einnsyn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document by its title, with its files where they are public.
 *
 * @param externalId our own permanent id of it
 * @param tittel without what is sensitive
 * @param tittelSensitiv with what is sensitive but not withheld; otherwise the same
 * @param dokumentnummer within its case or meeting document, from 1
 */
public record Dokumentbeskrivelse(
        @Nullable String externalId,
        String tittel,
        String tittelSensitiv,
        int dokumentnummer,
        TilknyttetRegistreringSom tilknyttetRegistreringSom,
        List<Dokumentobjekt> dokumentobjekt) {
    public Dokumentbeskrivelse {
        Check.text("tittel", tittel);
        Check.text("tittelSensitiv", tittelSensitiv);
        Check.atLeast("dokumentnummer", 1, dokumentnummer);
        dokumentobjekt = List.copyOf(dokumentobjekt);
    }

    /** A document that is withheld: its public title and place, no sensitive title and no file. */
    public static Dokumentbeskrivelse withheld(
            String tittel, int dokumentnummer, TilknyttetRegistreringSom tilknyttetRegistreringSom) {
        return new Dokumentbeskrivelse(null, tittel, tittel, dokumentnummer, tilknyttetRegistreringSom, List.of());
    }
}
