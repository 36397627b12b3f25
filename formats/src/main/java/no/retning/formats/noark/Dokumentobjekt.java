package no.retning.formats.noark;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file of a document.
 *
 * @param format such as {@code RA-PDF} or a PRONOM number such as {@code fmt/477}
 * @param referanseDokumentfil its path within the delivery
 * @param sjekksum SHA-256 of its bytes, in hexadecimal
 * @param filstoerrelse in bytes
 */
public record Dokumentobjekt(
        UUID systemID,
        int versjonsnummer,
        Variantformat variantformat,
        String format,
        Hendelse opprettet,
        String referanseDokumentfil,
        String sjekksum,
        long filstoerrelse) {
    static final String ALGORITME = "SHA-256";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    public Dokumentobjekt {
        Check.text("format", format);
        Check.text("referanseDokumentfil", referanseDokumentfil);
        if (referanseDokumentfil.startsWith("/") || referanseDokumentfil.contains("..")) {
            throw new InvalidNoark("referanseDokumentfil leads out of the delivery: " + referanseDokumentfil);
        }
        if (!SHA256.matcher(sjekksum).matches()) {
            throw new InvalidNoark("sjekksum is not the SHA-256 of " + referanseDokumentfil + ": " + sjekksum);
        }
        if (versjonsnummer < 1 || filstoerrelse < 0) {
            throw new InvalidNoark(
                    "versjonsnummer is at least 1 and filstoerrelse at least 0: " + referanseDokumentfil);
        }
    }

    /** What the file is of the document. */
    public enum Variantformat {
        PRODUKSJON("Produksjonsformat"),
        ARKIV("Arkivformat"),
        SKJERMET("Dokument hvor deler av innholdet er skjermet");

        final String tekst;

        Variantformat(String tekst) {
            this.tekst = tekst;
        }
    }
}
