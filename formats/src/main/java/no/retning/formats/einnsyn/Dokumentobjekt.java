package no.retning.formats.einnsyn;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file of a document.
 *
 * @param referanseDokumentfil where the service fetches it
 * @param format such as {@code pdf}
 * @param sjekksum hexadecimal
 * @param sjekksumAlgoritme such as {@code SHA-256}; there exactly where a checksum is
 */
public record Dokumentobjekt(
        URI referanseDokumentfil,
        @Nullable String format,
        @Nullable String sjekksum,
        @Nullable String sjekksumAlgoritme) {
    public Dokumentobjekt {
        Check.absolute("referanseDokumentfil", referanseDokumentfil);
        if ((sjekksum == null) != (sjekksumAlgoritme == null)) {
            throw new InvalidEinnsyn("sjekksum and sjekksumAlgoritme belong together");
        }
    }
}
