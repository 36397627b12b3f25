package no.retning.hearing;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;

/**
 * Answers to a hearing that are nearly the same. They stay answers, each with its number and its words; which they are is
 * kept beside them.
 *
 * @param number counts within the hearing, from 1
 */
public record HearingCampaign(Header header, UUID hearing, int number) implements Recorded<HearingCampaign> {
    public static final String KIND = "hearing-campaign";
    public static final String GROUPED = "grouped";
    /** A person has said that they do not belong together: each counts by itself. */
    public static final String DISSOLVED = "dissolved";

    static Set<String> states() {
        return Set.of(GROUPED, DISSOLVED);
    }

    /** It has none: it is called by its number. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public HearingCampaign with(Header newHeader) {
        return new HearingCampaign(newHeader, hearing, number);
    }
}
