package no.retning.poll;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/**
 * Ends a poll whose answers nobody can count, as the key to them is lost: destroys the box, and there is no result. The
 * journal's entry holds how many had answered.
 */
@Component
public class AbandonPoll {
    private final Commands commands;
    private final Polls polls;
    private final Boxes boxes;
    private final PollNews news;

    AbandonPoll(Commands commands, Polls polls, Boxes boxes, PollNews news) {
        this.commands = commands;
        this.polls = polls;
        this.boxes = boxes;
        this.news = news;
    }

    /** Whether it is open and what was answered can no longer be counted. */
    public boolean isLost(Poll poll) {
        return poll.isOpen() && isMissed(() -> boxes.look(poll.header().id()));
    }

    private static boolean isMissed(Supplier<Optional<Boxes.Opened>> box) {
        try {
            return box.get().isEmpty();
        } catch (KeyMissing missing) {
            return true;
        }
    }

    /**
     * @param seen the version that the actor had before their eyes
     * @throws NotReady if what was answered can be counted: then it is closed, and not thrown away
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Poll abandon(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var abandoned = commands.change(
                    actor,
                    Polls.ABANDON,
                    polls,
                    id,
                    seen,
                    poll -> {
                        // While the record is locked, so that no key is made and no answer comes in between.
                        if (!isMissed(() -> boxes.hold(id))) {
                            throw new NotReady("What was answered can be counted");
                        }
                        return poll.abandoned(polls.now());
                    },
                    () -> inTheJournal(id));
            boxes.destroy(id);
            news.tell(id);
            return abandoned;
        });
    }

    private Map<String, String> inTheJournal(UUID poll) {
        return boxes.lookFromWithout(poll)
                .map(box -> Map.of("answers", Integer.toString(box.answers())))
                .orElseGet(Map::of);
    }
}
