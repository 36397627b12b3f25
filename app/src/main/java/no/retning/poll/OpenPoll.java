package no.retning.poll;

import java.security.SecureRandom;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/** Opens a poll: gives it a code, and an empty box with a key of its own. */
@Component
public class OpenPoll {
    private static final int CODES = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Commands commands;
    private final Polls polls;
    private final Boxes boxes;
    private final PollNews news;

    OpenPoll(Commands commands, Polls polls, Boxes boxes, PollNews news) {
        this.commands = commands;
        this.polls = polls;
        this.boxes = boxes;
        this.news = news;
    }

    /**
     * @param seen the version that the actor had before their eyes
     * @throws NotReady if a question lacks something
     * @throws KeyMissing if its key cannot be kept
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Poll open(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var opened = commands.change(actor, Polls.OPEN, polls, id, seen, poll -> {
                if (!poll.isComplete()) {
                    throw new NotReady("A poll needs a title, a question and, where it is open, participants");
                }
                return poll.opened(code());
            });
            boxes.make(id);
            news.tell(id);
            return opened;
        });
    }

    private String code() {
        while (true) {
            var code = "%08d".formatted(RANDOM.nextInt(CODES));
            if (polls.find(code).isEmpty()) {
                return code;
            }
        }
    }
}
