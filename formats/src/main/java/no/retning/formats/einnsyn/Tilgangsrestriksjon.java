package no.retning.formats.einnsyn;

import com.fasterxml.jackson.annotation.JsonValue;

/** The code list's grades of access. */
public enum Tilgangsrestriksjon {
    UGRADERT("ugradert"),
    UNNTATT_OFFENTLIGHET("unntattOffentlighet");

    private final String code;

    Tilgangsrestriksjon(String code) {
        this.code = code;
    }

    /** The code, without the list's name space. */
    @JsonValue
    public String code() {
        return code;
    }
}
