package no.retning.poll;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.journal.Journal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases the names of persons a day after a poll closed, by the database's clock; the counted result stays. */
@Component
public class ForgetParticipants {
    private static final Actor SYSTEM = Actor.system("polls");

    private final Commands commands;
    private final Polls polls;
    private final Boxes boxes;
    private final Journal journal;

    ForgetParticipants(Commands commands, Polls polls, Boxes boxes, Journal journal) {
        this.commands = commands;
        this.polls = polls;
        this.boxes = boxes;
        this.journal = journal;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void aDayAfterClosing() {
        polls.toForget().forEach(this::forget);
    }

    private void forget(Poll due) {
        var id = due.header().id();
        commands.together(() -> {
            var forgotten = commands.change(
                    SYSTEM,
                    Polls.FORGET,
                    polls,
                    id,
                    due.header().version(),
                    poll -> poll.answeredBy(poll.secret(), List.of(), poll.namesPersons()));
            boxes.forgetSeats(id);
            journal.erasePersonal(id);
            return forgotten;
        });
    }
}
