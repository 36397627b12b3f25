package no.retning.formats.noark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in or out, with its documents.
 *
 * @param journalpostnummer its number within the case
 * @param korrespondanseparter one at least
 * @param dokumenter the main document first, then what is attached
 */
public record Journalpost(
        UUID systemID,
        Hendelse opprettet,
        Hendelse arkivert,
        @Nullable Skjerming skjerming,
        String tittel,
        @Nullable String offentligTittel,
        List<Korrespondansepart> korrespondanseparter,
        int journalaar,
        int journalsekvensnummer,
        int journalpostnummer,
        Journalposttype journalposttype,
        Journalstatus journalstatus,
        LocalDate journaldato,
        @Nullable LocalDate dokumentetsDato,
        @Nullable OffsetDateTime mottattDato,
        @Nullable OffsetDateTime sendtDato,
        List<Dokumentbeskrivelse> dokumenter) {
    public Journalpost {
        Check.text("tittel of journalpost", tittel);
        Check.optional("offentligTittel of journalpost", offentligTittel);
        korrespondanseparter = List.copyOf(korrespondanseparter);
        dokumenter = List.copyOf(dokumenter);
        if (korrespondanseparter.isEmpty()) {
            throw new InvalidNoark("The journalpost '" + tittel + "' has no korrespondansepart");
        }
        if (dokumenter.isEmpty()) {
            throw new InvalidNoark("The journalpost '" + tittel + "' has no document");
        }
    }

    /** Which way it went. */
    public enum Journalposttype {
        INNGAAENDE("Inngående dokument"),
        UTGAAENDE("Utgående dokument"),
        ORGANINTERNT_FOR_OPPFOELGING("Organinternt dokument for oppfølging"),
        ORGANINTERNT_UTEN_OPPFOELGING("Organinternt dokument uten oppfølging"),
        SAKSFRAMLEGG("Saksframlegg");

        final String tekst;

        Journalposttype(String tekst) {
            this.tekst = tekst;
        }
    }

    /** How far it has come. */
    public enum Journalstatus {
        JOURNALFOERT("Journalført"),
        FERDIGSTILT("Ferdigstilt fra saksbehandler"),
        GODKJENT("Godkjent av leder"),
        EKSPEDERT("Ekspedert"),
        ARKIVERT("Arkivert"),
        UTGAAR("Utgår");

        final String tekst;

        Journalstatus(String tekst) {
            this.tekst = tekst;
        }
    }
}
