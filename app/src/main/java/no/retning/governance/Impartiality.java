package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's impartiality in a case is in question, and what was ruled.
 *
 * @param declared why it is in question, as declared or noted; never minuted
 * @param partial what was ruled; null before that
 * @param ruling why, as it is minuted
 */
public record Impartiality(
        Header header,
        UUID body,
        UUID meetingCase,
        UUID seat,
        UUID person,
        Personal declared,
        @Nullable Boolean partial,
        LocalisedText ruling)
        implements Recorded<Impartiality> {
    public static final String KIND = "impartiality";

    public static Impartiality of(Case one, UUID seat, UUID person, String reason) {
        var id = Ids.next();
        return new Impartiality(
                Header.draft(id, KIND, id.toString(), Impartialities.DECLARED),
                one.body(),
                one.header().id(),
                seat,
                person,
                new Personal(reason),
                null,
                LocalisedText.NONE);
    }

    /** Nothing: it is called by its person. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body, meetingCase);
    }

    /** Whether the person was ruled to have no part in the case. */
    @JsonIgnore
    public boolean isBarring() {
        return Boolean.TRUE.equals(partial);
    }

    Impartiality ruled(boolean newPartial, LocalisedText newRuling) {
        return new Impartiality(
                header.in(Impartialities.RULED), body, meetingCase, seat, person, declared, newPartial, newRuling);
    }

    @Override
    public Impartiality with(Header newHeader) {
        return new Impartiality(newHeader, body, meetingCase, seat, person, declared, partial, ruling);
    }
}
