package no.retning.poll.internal;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A poll as one answers it on a telephone.
 *
 * @param receipt what was just done, or null
 * @param faults what must be put right
 * @param seats whom one can answer for; empty in a secret poll
 * @param questions empty unless it is open
 * @param answered whether this device has answered
 * @param board how it stands, where it is revealed or closed
 */
public record VotePage(
        Frame frame,
        Text title,
        @Nullable String receipt,
        List<AnswerSheet.Fault> faults,
        String how,
        List<Option> seats,
        @Nullable String seatError,
        List<AskView> questions,
        String action,
        boolean answered,
        @Nullable BoardView board) {}
