package no.retning.hearing;

import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * What a hearing asks and of whom it is.
 *
 * @param owner the organisation that holds it
 * @param scope what one is asked about
 * @param outside what one is not asked about
 * @param letter the letter to those invited; empty where it is not kept here
 * @param contact where questions are sent, as an office, never a person
 */
public record HearingFrame(
        String owner, LocalisedText scope, LocalisedText outside, LocalisedText letter, String contact, Source source) {
    public static final HearingFrame NONE =
            new HearingFrame("", LocalisedText.NONE, LocalisedText.NONE, LocalisedText.NONE, "", Source.NONE);
}
