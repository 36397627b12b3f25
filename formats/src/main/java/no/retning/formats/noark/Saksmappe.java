package no.retning.formats.noark;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param tittel the whole title
 * @param offentligTittel the title without what is withheld; null where nothing is
 * @param saksaar with {@code sakssekvensnummer} the number of the case, {@code 22/414}
 * @param journalposter in the order of their numbers; walked through once, while they are written
 */
public record Saksmappe(
        UUID systemID,
        String tittel,
        @Nullable String offentligTittel,
        Hendelse opprettet,
        Hendelse avsluttet,
        @Nullable Skjerming skjerming,
        int saksaar,
        int sakssekvensnummer,
        LocalDate saksdato,
        String administrativEnhet,
        String saksansvarlig,
        Saksstatus saksstatus,
        Iterable<Journalpost> journalposter) {
    public Saksmappe {
        Check.text("tittel of saksmappe", tittel);
        Check.optional("offentligTittel of saksmappe", offentligTittel);
        Check.text("administrativEnhet", administrativEnhet);
        Check.text("saksansvarlig", saksansvarlig);
    }

    /** The number of the case as people write it. */
    public String mappeID() {
        return saksaar + "/" + sakssekvensnummer;
    }

    /** How far the case has come. */
    public enum Saksstatus {
        UNDER_BEHANDLING("Under behandling"),
        AVSLUTTET("Avsluttet"),
        UTGAAR("Utgår");

        final String tekst;

        Saksstatus(String tekst) {
            this.tekst = tekst;
        }
    }
}
