package no.retning.register;

import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * An organisation; the header says since when it has been, until when, and which one it took over from.
 *
 * @param region where it works, in words: a county, a health region; empty where it works everywhere
 * @param number null where nobody has told it
 * @param language what it wants to be addressed in
 */
public record Organisation(
        Header header,
        LocalisedText title,
        LocalisedText shortTitle,
        OrganisationType type,
        OrganisationLevel level,
        String region,
        @Nullable OrganisationNumber number,
        WrittenStandard language,
        Source source)
        implements Recorded<Organisation> {
    public static final String KIND = "organisation";
    public static final String ACTIVE = "active";

    @Override
    public String sort() {
        return type.code();
    }

    @Override
    public Organisation with(Header newHeader) {
        return new Organisation(newHeader, title, shortTitle, type, level, region, number, language, source);
    }
}
