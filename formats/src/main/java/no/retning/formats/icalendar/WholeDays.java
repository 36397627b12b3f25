package no.retning.formats.icalendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes whole days and leaves them free for other things.
 *
 * @param uid the same for as long as it is the same, whatever is changed
 * @param sequence counts its changes from 0
 * @param changedAt when it was last changed
 * @param last the last day, included
 * @param description empty where there is no more to say
 */
public record WholeDays(
        String uid,
        int sequence,
        Instant changedAt,
        LocalDate first,
        LocalDate last,
        String summary,
        String description,
        @Nullable URI url,
        boolean cancelled) {}
