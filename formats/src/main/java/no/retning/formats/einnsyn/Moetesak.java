package no.retning.formats.einnsyn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of a meeting.
 *
 * @param externalId our own permanent id of it
 * @param offentligTittel without what is sensitive
 * @param offentligTittelSensitiv with what is sensitive but not withheld; otherwise the same
 * @param beskrivelse at most 1000 characters
 * @param moetesaksaar the year of the case's number, from 1700
 * @param moetesakssekvensnummer the number within the year, from 0
 * @param innstilling the proposed decision
 * @param vedtak the decision as minuted
 */
public record Moetesak(
        @Nullable String externalId,
        String offentligTittel,
        String offentligTittelSensitiv,
        @Nullable String beskrivelse,
        Moetesakstype moetesakstype,
        @Nullable Integer moetesaksaar,
        @Nullable Integer moetesakssekvensnummer,
        @Nullable String utvalg,
        @Nullable Utredning utredning,
        @Nullable Moetesaksbeskrivelse innstilling,
        @Nullable Vedtak vedtak,
        List<Dokumentbeskrivelse> dokumentbeskrivelse) {
    public Moetesak {
        Check.text("offentligTittel", offentligTittel);
        Check.text("offentligTittelSensitiv", offentligTittelSensitiv);
        Check.atMost("beskrivelse", 1000, beskrivelse);
        Check.atLeast("moetesaksaar", 1700, moetesaksaar);
        Check.atLeast("moetesakssekvensnummer", 0, moetesakssekvensnummer);
        dokumentbeskrivelse = List.copyOf(dokumentbeskrivelse);
    }
}
