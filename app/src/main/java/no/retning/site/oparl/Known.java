package no.retning.site.oparl;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import no.retning.formats.oparl.Common;
import no.retning.formats.oparl.Oparl;
import no.retning.formats.oparl.OparlObject;

/**
 * An object as it is now, or as it last was.
 *
 * @param object without its times
 * @param modified when it last changed, was taken away included
 */
record Known(OparlObject object, Instant created, Instant modified, boolean deleted) {
    /** As readers get it: with its times, or as a tombstone. */
    OparlObject told() {
        var common = object.common();
        var timed = Oparl.with(
                object,
                new Common(common.license(), common.keyword(), time(created), time(modified), common.web(), null));
        return deleted ? Oparl.tombstone(timed, time(modified)) : timed;
    }

    /** To the second, as it is written. */
    static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }
}
