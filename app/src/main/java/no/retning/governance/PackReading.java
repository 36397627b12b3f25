package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;

/**
 * What was read of a meeting pack that came as a file; the meeting drafted from it waits for a person to confirm.
 *
 * @param digest SHA-256 of the pack's text, hexadecimal
 * @param report a {@link ReadingReport} as JSON; it names people, and so can be erased
 * @param before the body's last case number of the year before the pack was read
 * @param after the same when it had been
 */
public record PackReading(Header header, UUID body, UUID meeting, String digest, Personal report, int before, int after)
        implements Recorded<PackReading> {
    public static final String KIND = "reading";

    /** Nothing: it is called by its meeting. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body);
    }

    @Override
    public PackReading with(Header newHeader) {
        return new PackReading(newHeader, body, meeting, digest, report, before, after);
    }
}
