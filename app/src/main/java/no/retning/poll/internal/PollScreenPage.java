package no.retning.poll.internal;

import no.retning.page.Frame;
import no.retning.page.Text;

/**
 * A poll on the wall of the room.
 *
 * @param code in two groups of four
 * @param address where one joins, without scheme
 * @param picture the address as a QR code
 * @param stream where changes come from
 * @param joining whether one can still answer
 */
public record PollScreenPage(
        Frame frame,
        Text title,
        Text audience,
        String code,
        String address,
        String picture,
        String stream,
        boolean joining,
        BoardView board) {}
