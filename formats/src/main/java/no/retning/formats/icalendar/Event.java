package no.retning.formats.icalendar;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place.
 *
 * @param uid the same for as long as it is the same event, whatever is changed
 * @param sequence counts its changes from 0
 * @param changedAt when it was last changed
 * @param location empty where it has none
 * @param description empty where there is no more to say
 */
public record Event(
        String uid,
        int sequence,
        Instant changedAt,
        Instant starts,
        Instant ends,
        String summary,
        String location,
        String description,
        @Nullable URI url,
        boolean cancelled) {}
