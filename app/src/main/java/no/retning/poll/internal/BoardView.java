package no.retning.poll.internal;

import java.util.List;
import no.retning.page.Reading;
import no.retning.page.Words;
import no.retning.poll.PollState;

/**
 * What a screen shows of a poll and changes as it goes on.
 *
 * @param state as in "Avstemningen er åpen"
 * @param answers how many, in figures; empty where what was answered is lost
 * @param open whether one can still answer
 * @param shown whether the result is revealed
 * @param awaited whether it is still to come
 */
public record BoardView(
        Words words,
        String state,
        String answers,
        boolean open,
        boolean shown,
        boolean awaited,
        List<ChartView> charts) {
    static BoardView of(Reading reading, PollState now) {
        var result = now.result();
        var poll = now.poll();
        var state =
                poll.isOpen() || poll.isAbandoned() ? poll.header().state() : result == null ? "closed" : "revealed";
        return new BoardView(
                reading.words(),
                reading.word("poll.board." + state),
                poll.isAbandoned() ? "" : String.valueOf(now.answers()),
                poll.isOpen(),
                result != null,
                result == null && !poll.isAbandoned(),
                result == null ? List.of() : new Charts(reading).of(poll.questions(), result));
    }
}
