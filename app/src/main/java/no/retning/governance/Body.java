package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * A body that advises or decides; the header says when it was and which body it took over from. The versions of its mandate
 * are its editions.
 *
 * @param shortTitle as in "NUIT"
 * @param text the mandate
 * @param anyOtherBusinessNumbered whether "eventuelt" takes a case number
 */
public record Body(
        Header header,
        LocalisedText title,
        LocalisedText shortTitle,
        LocalisedText text,
        BodyLevel level,
        DecisionRule decisionRule,
        boolean anyOtherBusinessNumbered,
        Source source)
        implements Recorded<Body> {
    public static final String KIND = "body";
    public static final String ACTIVE = "active";

    @Override
    public Set<UUID> scopes() {
        return Set.of(header.id());
    }

    @Override
    public Body with(Header newHeader) {
        return new Body(newHeader, title, shortTitle, text, level, decisionRule, anyOtherBusinessNumbered, source);
    }
}
