package no.retning.identity;

import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Validity;

/** A role that an account holds on the days of the header's validity. */
public record Assignment(Header header, UUID account, String role) implements Recorded<Assignment> {
    public static final String KIND = "assignment";
    public static final String ACTIVE = "active";
    public static final String ENDED = "ended";

    public static Assignment of(UUID id, UUID account, String role, Validity valid) {
        return new Assignment(Header.draft(id, KIND, id.toString(), ACTIVE).valid(valid), account, role);
    }

    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public String sort() {
        return role;
    }

    /** Held up to this day, and not on it. */
    public Assignment ended(LocalDate day) {
        var from = header.validity().from();
        var until = header.validity().until();
        var held = from != null && !from.isBefore(day) || until != null && until.isBefore(day)
                ? header.validity()
                : new Validity(from, day);
        return with(header.in(ENDED).valid(held));
    }

    public boolean holdsOn(LocalDate day) {
        return header.state().equals(ACTIVE) && header.validity().holdsOn(day);
    }

    @Override
    public Assignment with(Header newHeader) {
        return new Assignment(newHeader, account, role);
    }
}
