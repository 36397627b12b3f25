package no.retning.formats.einnsyn;

import java.util.List;

/** A case paper: what the case is about and what is proposed, with its documents. */
public record Utredning(
        Moetesaksbeskrivelse saksbeskrivelse,
        Moetesaksbeskrivelse innstilling,
        List<Dokumentbeskrivelse> utredningsdokument) {
    public Utredning {
        utredningsdokument = List.copyOf(utredningsdokument);
    }
}
