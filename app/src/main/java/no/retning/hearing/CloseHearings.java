package no.retning.hearing;

import java.util.concurrent.TimeUnit;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Conflict;
import no.retning.strategy.NotPublishable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes hearings whose deadline has passed, and says so to everybody; until it has, the {@link DeadlineGate} knows. */
@Component
public class CloseHearings {
    private static final Actor SYSTEM = Actor.system("hearings");
    private static final Logger LOG = LoggerFactory.getLogger(CloseHearings.class);

    private final Commands commands;
    private final Hearings hearings;
    private final PublishHearing publish;

    CloseHearings(Commands commands, Hearings hearings, PublishHearing publish) {
        this.commands = commands;
        this.hearings = hearings;
        this.publish = publish;
    }

    @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void whenTheDeadlineHasPassed() {
        for (var due : hearings.due()) {
            try {
                close(due);
            } catch (Conflict | NotPublishable another) {
                LOG.warn("Hearing {} waits to be closed: {}", due.header().slug(), another.getMessage());
            } catch (RuntimeException fault) {
                // The others are not to wait for this one.
                LOG.error(
                        "Hearing {} could not be closed and will be tried again",
                        due.header().slug(),
                        fault);
            }
        }
    }

    private void close(Hearing due) {
        commands.together(() -> {
            var closed = commands.change(
                    SYSTEM,
                    Hearings.CLOSE,
                    hearings,
                    due.header().id(),
                    due.header().version(),
                    before -> before.with(before.header().in(Hearing.CLOSED)));
            publish.follow(SYSTEM, closed);
            return closed;
        });
    }
}
