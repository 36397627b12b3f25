package no.retning.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;

/**
 * Something said about a case or a topic, which shall be answered.
 *
 * @param about the case or the topic
 * @param body the body that answers it
 * @param open whether it goes out with the case
 */
public record Input(
        Header header,
        Ref about,
        UUID body,
        LocalisedText title,
        LocalisedText text,
        Giver giver,
        Sender sender,
        LocalDate givenOn,
        InputAnswer answer,
        boolean open,
        Source source)
        implements Recorded<Input> {
    public static final String KIND = "input";

    @Override
    public Set<UUID> scopes() {
        return Set.copyOf(List.of(body, about.id(), header.id()));
    }

    @Override
    public Input with(Header newHeader) {
        return new Input(newHeader, about, body, title, text, giver, sender, givenOn, answer, open, source);
    }

    public Input assessed(InputAnswer newAnswer, boolean nowOpen) {
        return new Input(header, about, body, title, text, giver, sender, givenOn, newAnswer, nowOpen, source);
    }

    /** What of it may leave: an assessment is no answer yet, and nobody but the body's own knows that there is one. */
    Input publicly() {
        return header.state().equals(Inputs.ANSWERED)
                ? this
                : assessed(InputAnswer.NONE, open).with(header.in(Inputs.REGISTERED));
    }
}
