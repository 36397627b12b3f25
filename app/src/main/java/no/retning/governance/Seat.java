package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/** A place in a body on behalf of an organisation, on the days of the header's validity. */
public record Seat(Header header, UUID body, UUID organisation, SeatRole role, Source source)
        implements Recorded<Seat> {
    public static final String KIND = "seat";
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";

    public static Seat of(UUID id, UUID body, UUID organisation, SeatRole role, Source source) {
        return new Seat(Header.draft(id, KIND, id.toString(), ACTIVE), body, organisation, role, source);
    }

    /** Nothing: it is called by its organisation. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public String sort() {
        return role.code();
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body);
    }

    @Override
    public Seat with(Header newHeader) {
        return new Seat(newHeader, body, organisation, role, source);
    }
}
