package no.retning.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of organisation it is; what each is called is a matter of the words files. */
public enum OrganisationType {
    MINISTRY,
    DIRECTORATE,
    REGIONAL_HEALTH_AUTHORITY,
    HOSPITAL_TRUST,
    MUNICIPALITY,
    COUNTY,
    INTEREST_ORGANISATION,
    PATIENT_ORGANISATION,
    PROFESSIONAL_BODY,
    COMPANY,
    RESEARCH,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static OrganisationType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
