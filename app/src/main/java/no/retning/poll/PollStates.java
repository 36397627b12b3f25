package no.retning.poll;

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
            return new PollState(
                    poll, "v" + version, result == null ? boxes.kept(id).answers() : result.answers(), result);
        }
        return boxes.look(id)
                .map(opened -> new PollState(
                        poll,
                        "v%d.%d".formatted(version, opened.generation()),
                        opened.box().size(),
                        poll.revealed() ? PollResult.of("", poll.questions(), opened.box()) : null))
                .orElseGet(() -> new PollState(poll, "v" + version, 0, null));
    }
}
