package no.retning.register;

import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * What a person is in an organisation, on the days of the header's validity.
 *
 * @param function as in "Kommunaldirektør"
 * @param speaks whether they answer for what the organisation owns, its activities and benefits, and may keep it up to date
 */
public record Position(
        Header header, UUID person, UUID organisation, LocalisedText function, boolean speaks, Source source)
        implements Recorded<Position> {
    public static final String KIND = "position";
    public static final String ACTIVE = "active";
    public static final String REMOVED = "removed";

    @Override
    public LocalisedText title() {
        return function;
    }

    @Override
    public Position with(Header newHeader) {
        return new Position(newHeader, person, organisation, function, speaks, source);
    }
}
