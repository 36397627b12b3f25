package no.retning.formats.einnsyn;

import com.fasterxml.jackson.annotation.JsonValue;

/** The code list's roles of a document within its record. */
public enum TilknyttetRegistreringSom {
    HOVEDDOKUMENT("hoveddokument"),
    VEDLEGG("vedlegg"),
    SAKSPROTOKOLL("saksprotokoll"),
    HOVEDDOKUMENT_MOETEPROTOKOLL("hoveddokumentMøteprotokoll"),
    HOVEDDOKUMENT_FOR_SAKSFRAMLEGG("hoveddokumentForSaksframlegg"),
    FORSIDE_AV_HOVEDDOKUMENT("forsideAvHoveddokument"),
    FOELGESKRIV("følgeskriv"),
    ANDRE_TILLEGGSDOKUMENT("andreTilleggsdokument");

    private final String code;

    TilknyttetRegistreringSom(String code) {
        this.code = code;
    }

    /** The code, without the list's name space. */
    @JsonValue
    public String code() {
        return code;
    }
}
