package no.retning.formats.noark;

import java.util.List;
import java.util.UUID;

/** A part of an archive. */
public record Arkivdel(
        UUID systemID, String tittel, Hendelse opprettet, Hendelse avsluttet, List<Saksmappe> saksmapper) {
    /** What is delivered is closed. */
    static final String STATUS = "Avsluttet periode";

    public Arkivdel {
        Check.text("tittel of arkivdel", tittel);
        saksmapper = List.copyOf(saksmapper);
    }
}
