package no.retning.formats.einnsyn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision.
 *
 * @param votering empty where the body decides by consensus
 * @param dato the day it was made
 */
public record Vedtak(
        Moetesaksbeskrivelse vedtakstekst,
        List<Votering> votering,
        @Nullable Behandlingsprotokoll behandlingsprotokoll,
        List<Dokumentbeskrivelse> vedtaksdokument,
        LocalDate dato) {
    public Vedtak {
        votering = List.copyOf(votering);
        vedtaksdokument = List.copyOf(vedtaksdokument);
    }
}
