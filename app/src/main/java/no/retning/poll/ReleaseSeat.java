package no.retning.poll;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/**
 * Gives a seat of an open poll free that the wrong device has answered for: its answer is taken out of the box, and whoever
 * answers first has the seat. The journal says which seat it was, and who gave it free.
 */
@Component
public class ReleaseSeat {
    private final Commands commands;
    private final Polls polls;
    private final Boxes boxes;
    private final PollNews news;

    ReleaseSeat(Commands commands, Polls polls, Boxes boxes, PollNews news) {
        this.commands = commands;
        this.polls = polls;
        this.boxes = boxes;
        this.news = news;
    }

    /** The seats that have been answered for, by their place among the participants; none once it has closed. */
    public SortedSet<Integer> taken(Poll poll) {
        return poll.isOpen()
                ? boxes.look(poll.header().id())
                        .map(opened -> opened.box().seats())
                        .orElseGet(TreeSet::new)
                : new TreeSet<>();
    }

    /**
     * @param seat its place among the participants, from 0
     * @param seen the version that the actor had before their eyes
     * @throws NotReady if nobody has answered for it
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the poll since {@code seen}
     */
    public Poll release(Actor actor, UUID id, long seen, int seat) {
        return commands.together(() -> {
            var released = commands.change(
                    actor,
                    Polls.RELEASE,
                    polls,
                    id,
                    seen,
                    poll -> {
                        takeOut(id, seat);
                        return poll;
                    },
                    () -> Map.of("seat", Integer.toString(seat + 1)));
            news.tell(id);
            return released;
        });
    }

    /** While the record is locked, so that no answer comes in between. */
    private void takeOut(UUID id, int seat) {
        var opened = boxes.hold(id)
                .filter(held -> held.box().seats().contains(seat))
                .orElseThrow(() -> new NotReady("Nobody has answered for this seat"));
        boxes.put(id, opened.holding(opened.box().without(seat)));
    }
}
