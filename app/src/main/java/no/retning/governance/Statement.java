package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What was said for a seat about a case, in short.
 *
 * @param point the discussion point that it answers, from 1; null for what is said of the case as a whole
 */
public record Statement(
        Header header,
        UUID body,
        UUID meetingCase,
        UUID seat,
        @Nullable Integer point,
        LocalisedText text) implements Recorded<Statement> {
    public static final String KIND = "statement";

    public static Statement of(Case one, UUID seat, @Nullable Integer point, LocalisedText text) {
        var id = Ids.next();
        return new Statement(
                Header.draft(id, KIND, id.toString(), Statements.ACTIVE),
                one.body(),
                one.header().id(),
                seat,
                point,
                text);
    }

    /** Nothing: it is called by its organisation. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body, meetingCase);
    }

    Statement saying(LocalisedText newText) {
        return new Statement(header, body, meetingCase, seat, point, newText);
    }

    @Override
    public Statement with(Header newHeader) {
        return new Statement(newHeader, body, meetingCase, seat, point, text);
    }
}
