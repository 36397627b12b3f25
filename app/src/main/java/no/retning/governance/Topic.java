package no.retning.governance;

import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/** One matter that several bodies treat, each as a case of its own. */
public record Topic(Header header, LocalisedText title, LocalisedText text, Source source) implements Recorded<Topic> {
    public static final String KIND = "topic";

    @Override
    public Topic with(Header newHeader) {
        return new Topic(newHeader, title, text, source);
    }
}
