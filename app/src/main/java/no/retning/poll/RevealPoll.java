package no.retning.poll;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Shows the result of a poll; of an open one as it grows. */
@Component
public class RevealPoll {
    private final Commands commands;
    private final Polls polls;
    private final Boxes boxes;
    private final PollNews news;
    private final ApplicationEventPublisher events;

    RevealPoll(Commands commands, Polls polls, Boxes boxes, PollNews news, ApplicationEventPublisher events) {
        this.commands = commands;
        this.polls = polls;
        this.boxes = boxes;
        this.news = news;
        this.events = events;
    }

    /**
     * @param seen the version that the actor had before their eyes
     * @throws NotReady if it is secret and still open, or revealed already
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Poll reveal(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var revealed = commands.change(actor, Polls.REVEAL, polls, id, seen, poll -> {
                if (!poll.isReadyToReveal()) {
                    throw new NotReady("A secret poll is revealed once, after it has closed");
                }
                return poll.revealed(poll.isClosed() ? boxes.kept(id) : null);
            });
            news.tell(id);
            if (revealed.isClosed()) {
                events.publishEvent(new PollResultShown(id));
            }
            return revealed;
        });
    }
}
