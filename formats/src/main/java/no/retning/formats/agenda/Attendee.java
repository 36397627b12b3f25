package no.retning.formats.agenda;

import org.jspecify.annotations.Nullable;

/**
 * One on the list of those present or absent.
 *
 * @param deputy whether the list marks a stand-in
 */
public record Attendee(String name, @Nullable String organisation, Role role, boolean deputy, boolean absent) {
    /** Under which heading a person is listed. */
    public enum Role {
        MEMBER,
        OBSERVER,
        SECRETARIAT,
        OTHER
    }
}
