package no.retning.formats.einnsyn;

import com.fasterxml.jackson.annotation.JsonValue;

/** The code list's types of a meeting's own document. */
public enum Moetedokumenttype {
    INNKALLING("innkalling"),
    PROTOKOLL("protokoll"),
    TILLEGGSINNKALLING("tilleggsinnkalling"),
    ANNET("møtedokumentregistreringstype_annet");

    private final String code;

    Moetedokumenttype(String code) {
        this.code = code;
    }

    /** The code, without the list's name space. */
    @JsonValue
    public String code() {
        return code;
    }
}
