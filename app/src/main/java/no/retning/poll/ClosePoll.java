package no.retning.poll;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Closes a poll: counts what is in the box, keeps the result and destroys the box with its key. The journal's entry holds the
 * hash of the result, which it may not show before it is revealed.
 */
@Component
public class ClosePoll {
    private final Commands commands;
    private final Polls polls;
    private final Boxes boxes;
    private final PollNews news;
    private final ApplicationEventPublisher events;

    ClosePoll(Commands commands, Polls polls, Boxes boxes, PollNews news, ApplicationEventPublisher events) {
        this.commands = commands;
        this.polls = polls;
        this.boxes = boxes;
        this.news = news;
        this.events = events;
    }

    /**
     * @param seen the version that the actor had before their eyes
     * @throws KeyMissing if what was answered cannot be counted: then it stays open, and nothing is lost
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Poll close(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var counting = new Counting();
            var closed = commands.change(
                    actor, Polls.CLOSE, polls, id, seen, poll -> counting.close(poll), counting::inTheJournal);
            counting.keep(closed);
            boxes.destroy(id);
            news.tell(id);
            if (closed.revealed()) {
                events.publishEvent(new PollResultShown(id));
            }
            return closed;
        });
    }

    /** Runs while the record is locked, so that no answer comes after it. */
    private final class Counting {
        private Box box = Box.EMPTY;
        private @Nullable PollResult result;

        Poll close(Poll poll) {
            box = boxes.hold(poll.header().id()).orElseThrow().box();
            var counted = PollResult.of(HexFormat.of().formatHex(Seal.fresh()), poll.questions(), box);
            result = counted;
            return poll.closed(polls.now(), poll.revealed() ? counted : null);
        }

        Map<String, String> inTheJournal() {
            return result == null ? Map.of() : Map.of("result", result.hash());
        }

        void keep(Poll closed) {
            if (result != null) {
                boxes.keep(closed.header().id(), result);
            }
            for (var ballot : box.ballots()) {
                var seat = ballot.seat();
                if (seat != null) {
                    boxes.keepSeat(
                            closed.header().id(),
                            closed.participants().get(seat).value(),
                            ballot.answers());
                }
            }
        }
    }
}
