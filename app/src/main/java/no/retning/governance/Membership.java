package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * Who holds a seat, or is the deputy of who does, on the days of the header's validity.
 *
 * @param body the seat's, by which access is decided
 */
public record Membership(Header header, UUID body, UUID seat, UUID person, boolean deputy, Source source)
        implements Recorded<Membership> {
    public static final String KIND = "membership";
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";

    public static Membership of(UUID id, Seat seat, UUID person, boolean deputy, Source source) {
        return new Membership(
                Header.draft(id, KIND, id.toString(), ACTIVE),
                seat.body(),
                seat.header().id(),
                person,
                deputy,
                source);
    }

    /** Nothing: it is called by its person, whose name can be erased. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body);
    }

    @Override
    public Membership with(Header newHeader) {
        return new Membership(newHeader, body, seat, person, deputy, source);
    }
}
