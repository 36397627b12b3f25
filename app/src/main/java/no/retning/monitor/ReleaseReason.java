package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** Why figures are published anew. */
public enum ReleaseReason {
    ROUTINE,
    ERROR,
    METHOD,
    SOURCE,
    AREA_REFORM,
    /** The one before it is taken back; nobody delivers for this reason. */
    WITHDRAWAL;

    /** Those that somebody who delivers figures can give. */
    public static final List<ReleaseReason> OF_DELIVERIES = List.of(ROUTINE, ERROR, METHOD, SOURCE, AREA_REFORM);

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static ReleaseReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
