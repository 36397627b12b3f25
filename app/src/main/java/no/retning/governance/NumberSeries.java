package no.retning.governance;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;

/**
 * Where a body's numbers of a year begin, when some were given before they were kept here.
 *
 * @param casesBefore the last case number given elsewhere; 0 where none was
 * @param meetingsBefore the last meeting number given elsewhere; 0 where none was
 */
public record NumberSeries(Header header, UUID body, int year, int casesBefore, int meetingsBefore, String reason)
        implements Recorded<NumberSeries> {
    public static final String KIND = "series";

    @Override
    public LocalisedText title() {
        return LocalisedText.of("nb", Integer.toString(year));
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(body);
    }

    @Override
    public NumberSeries with(Header newHeader) {
        return new NumberSeries(newHeader, body, year, casesBefore, meetingsBefore, reason);
    }
}
