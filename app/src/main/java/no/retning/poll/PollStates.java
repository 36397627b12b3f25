package no.retning.poll;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How polls stand, as far as anyone may see it. */
@Component
public class PollStates {
    private final Boxes boxes;

    PollStates(Boxes boxes) {
        this.boxes = boxes;
    }

    public PollState of(Poll poll) {
        var id = poll.header().id();
        var version = poll.header().version();
        var result = poll.result();
        if (poll.isClosed()) {
            int answers = result == null ? boxes.kept(id).answers() : result.answers();
            return new PollState(poll, "v" + version, answers, result, true);
        }
        return boxes.lookFromWithout(id)
                .map(box -> open(poll, box))
                .orElseGet(() -> new PollState(poll, "v" + version, 0, null, true));
    }

    private PollState open(Poll poll, Boxes.Outside box) {
        var mark = "v%d.%d".formatted(poll.header().version(), box.generation());
        boolean isShown = poll.revealed() && box.openable();
        return new PollState(poll, mark, box.answers(), isShown ? soFar(poll) : null, box.openable());
    }

    private @Nullable PollResult soFar(Poll poll) {
        return boxes.look(poll.header().id())
                .map(opened -> PollResult.of("", poll.questions(), opened.box()))
                .orElse(null);
    }
}
