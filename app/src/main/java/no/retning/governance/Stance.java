package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Where a seat stands in the decision of a case.
 *
 * @param text the reservation or the condition; may be empty for an endorsement or a vote
 * @param adoption null before the organisation has reported
 */
public record Stance(
        Header header,
        UUID body,
        UUID meetingCase,
        UUID seat,
        Stand stand,
        LocalisedText text,
        @Nullable Adoption adoption)
        implements Recorded<Stance> {
    public static final String KIND = "stance";

    public static Stance of(Case one, UUID seat, Stand stand, LocalisedText text) {
        var id = Ids.next();
        return new Stance(
                Header.draft(id, KIND, id.toString(), Stances.ACTIVE),
                one.body(),
                one.header().id(),
                seat,
                stand,
                text,
                null);
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

    Stance standing(Stand newStand, LocalisedText newText) {
        return new Stance(header, body, meetingCase, seat, newStand, newText, adoption);
    }

    Stance reported(Adoption newAdoption) {
        return new Stance(header, body, meetingCase, seat, stand, text, newAdoption);
    }

    @Override
    public Stance with(Header newHeader) {
        return new Stance(newHeader, body, meetingCase, seat, stand, text, adoption);
    }
}
