package no.retning.formats.einnsyn;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param externalId our own permanent id of it
 * @param offentligTittel without what is sensitive
 * @param offentligTittelSensitiv with what is sensitive but not withheld; otherwise the same
 * @param beskrivelse at most 1000 characters
 * @param moetenummer as the body numbers its meetings
 * @param utvalg the body's name
 */
public record Moetemappe(
        @Nullable String externalId,
        String offentligTittel,
        String offentligTittelSensitiv,
        @Nullable String beskrivelse,
        String moetenummer,
        String utvalg,
        OffsetDateTime moetedato,
        @Nullable String moetested,
        @Nullable URI videoLink,
        List<Moetedokument> moetedokument,
        List<Moetesak> moetesak) {
    public Moetemappe {
        Check.text("offentligTittel", offentligTittel);
        Check.text("offentligTittelSensitiv", offentligTittelSensitiv);
        Check.text("moetenummer", moetenummer);
        Check.text("utvalg", utvalg);
        Check.atMost("beskrivelse", 1000, beskrivelse);
        moetedokument = List.copyOf(moetedokument);
        moetesak = List.copyOf(moetesak);
    }
}
