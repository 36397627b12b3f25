package no.retning.monitor;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.retning.record.LocalisedText;

/**
 * When figures are to come, told before there are any. A moment that everybody has read is kept when it is moved, with the reason.
 *
 * @param at when they are to come, as it is told now
 * @param text what they will hold
 * @param since when it was first told, or last moved
 * @param moves the first move first
 */
public record Announcement(Instant at, LocalisedText text, Instant since, List<Move> moves) {
    public Announcement {
        moves = List.copyOf(moves);
    }

    /** @param from when they were to come before @param on when it was moved */
    public record Move(Instant from, LocalisedText why, Instant on) {}

    public Announcement holding(LocalisedText newText) {
        return new Announcement(at, newText, since, moves);
    }

    public Announcement moved(Instant to, LocalisedText why, Instant now) {
        return new Announcement(
                to,
                text,
                now,
                Stream.concat(moves.stream(), Stream.of(new Move(at, why, now))).toList());
    }

    /** Whether they should have come. */
    public boolean isOverdue(Instant now) {
        return !at.isAfter(now);
    }
}
