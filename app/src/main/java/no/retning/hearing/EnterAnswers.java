package no.retning.hearing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.hearing.AnswerIntake.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes records of what was taken in while answers came in a flood; nobody waits for it but whoever asks for their own. */
@Component
public class EnterAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(EnterAnswers.class);
    private static final int AT_A_TIME = 200;

    private final Commands commands;
    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final AnswerIntake intake;
    private final Flood flood;

    EnterAnswers(Commands commands, HearingAnswers answers, AnswerReceipts receipts, AnswerIntake intake, Flood flood) {
        this.commands = commands;
        this.answers = answers;
        this.receipts = receipts;
        this.intake = intake;
        this.flood = flood;
    }

    /** While more come in a flood only a few are entered, for that holds up those who send. */
    @Scheduled(fixedDelayString = "${retning.hearing.enter-pause}")
    public void asTheyCame() {
        int entered = some();
        while (entered > 0 && !flood.isOn()) {
            entered = some();
        }
    }

    /** Before somebody counts, sums up or carries away: all that has been received is there then. */
    public void all() {
        int entered = some();
        while (entered > 0) {
            entered = some();
        }
    }

    /** How many to a hearing have been received and wait. */
    public int waiting(UUID hearing) {
        return intake.count(hearing);
    }

    private int some() {
        var ids = intake.first(AT_A_TIME);
        if (ids.isEmpty()) {
            return 0;
        }
        try {
            return these(ids);
        } catch (RuntimeException fault) {
            // The others are not to wait for one that cannot be entered.
            return (int) ids.stream().filter(this::alone).count();
        }
    }

    private boolean alone(UUID id) {
        try {
            return these(List.of(id)) == 1;
        } catch (RuntimeException fault) {
            LOG.error("Answer {} was received and could not be entered; it will be tried again", id, fault);
            return false;
        }
    }

    /** Enters these, as far as they wait; returns how many did. */
    int these(Collection<UUID> ids) {
        return commands.together(() -> {
            var waiting = intake.find(ids).values().stream()
                    .sorted(Comparator.comparing(Taken::hearing)
                            .thenComparing(one -> one.receipt().number()))
                    .toList();
            if (!waiting.isEmpty()) {
                commands.create(
                        Actor.PUBLIC,
                        answers,
                        waiting.stream().map(Taken::answer).toList());
                receipts.insert(waiting.stream().map(Taken::receipt).toList());
                intake.remove(ids);
            }
            return waiting.size();
        });
    }
}
