package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * By which a program of a source delivers the figures of the indicators that its organisation owns, and of no others.
 *
 * @param title which program it is for
 * @param until the first day on which it opens nothing
 * @param sha256 of the key itself, which nobody has but who was given it
 * @param used when something last landed by it; null where nothing has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryKey(
        Header header,
        LocalisedText title,
        UUID owner,
        LocalDate until,
        String sha256,
        @Nullable Instant used) implements Recorded<DeliveryKey> {
    public static final String KIND = "delivery-key";
    public static final String ACTIVE = "active";
    public static final String WITHDRAWN = "withdrawn";

    @Override
    public Set<UUID> scopes() {
        return Set.of(owner);
    }

    @Override
    public DeliveryKey with(Header newHeader) {
        return new DeliveryKey(newHeader, title, owner, until, sha256, used);
    }

    /** Whether it opens anything on this day. */
    public boolean holds(LocalDate day) {
        return header.state().equals(ACTIVE) && day.isBefore(until);
    }

    public DeliveryKey withdrawn() {
        return with(header.in(WITHDRAWN));
    }

    /** The same, opened by another writing. @param newSha256 of that writing */
    public DeliveryKey saying(String newSha256) {
        return new DeliveryKey(header, title, owner, until, newSha256, used);
    }

    public DeliveryKey usedAt(Instant moment) {
        return new DeliveryKey(header, title, owner, until, sha256, moment);
    }
}
