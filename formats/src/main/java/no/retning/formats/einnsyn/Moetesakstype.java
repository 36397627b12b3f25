package no.retning.formats.einnsyn;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;

/** The contract's types of a case. */
public enum Moetesakstype {
    MOETE,
    POLITISK,
    DELEGERT,
    INTERPELLASJON,
    GODKJENNING,
    ORIENTERING,
    REFERAT,
    ANNET;

    /** The code, never a label. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type of a case that its body calls by these words, such as "Godkjenning" or "Orientering" and "Drøfting".
     * The contract has no code for drøfting, tilslutning, eventuelt or a combination: they are {@link #ANNET}.
     */
    public static Moetesakstype of(Collection<String> words) {
        if (words.size() != 1) {
            return ANNET;
        }
        return switch (words.iterator().next().toLowerCase(Locale.ROOT)) {
            case "godkjenning" -> GODKJENNING;
            case "orientering" -> ORIENTERING;
            case "referat", "referatsak" -> REFERAT;
            default -> ANNET;
        };
    }
}
