package no.retning.hearing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.retning.command.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes answers as they come, or when they have been looked through where the rules say so. Whoever sends an answer does not
 * wait for it; what is taken back or said otherwise is gone at once, for the view that everybody reads knows.
 */
@Component
public class PublishAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PublishAnswers.class);
    private static final int AT_A_TIME = 500;

    /** However many come, so many are published in every round. */
    static final int AT_LEAST = 50;

    private final Commands commands;
    private final HearingAnswers answers;
    private final Screenings screenings;
    private final Hearings hearings;
    private final HearingRules rules;
    private final DeadlineGate gate;
    private final InvitedResponses responses;
    private final PublicAnswerRows rows;
    private final Flood flood;

    PublishAnswers(
            Commands commands,
            HearingAnswers answers,
            Screenings screenings,
            Hearings hearings,
            HearingRules rules,
            DeadlineGate gate,
            InvitedResponses responses,
            PublicAnswerRows rows,
            Flood flood) {
        this.commands = commands;
        this.answers = answers;
        this.screenings = screenings;
        this.hearings = hearings;
        this.rules = rules;
        this.gate = gate;
        this.responses = responses;
        this.rows = rows;
        this.flood = flood;
    }

    /** What all answers of a hearing have in common. */
    private record Frame(Hearing hearing, HearingRule rule, Function<List<OnBehalfOf>, String> categories) {}

    @Scheduled(fixedDelayString = "${retning.hearing.publish-pause}")
    public void asTheyCome() {
        var frames = new HashMap<UUID, Frame>();
        var due = rows.due(AT_A_TIME);
        int tried = 0;
        while (!due.isEmpty()) {
            for (var id : due) {
                // Each holds the journal for a moment, and so would hold up those who send.
                if (tried >= AT_LEAST && flood.isOn()) {
                    return;
                }
                tried++;
                attempt(id, frames);
            }
            due = rows.due(AT_A_TIME);
        }
    }

    /** The answers to a hearing that could not be published, and when that was last tried; they are tried again. */
    public Map<UUID, Instant> failed(Hearing hearing) {
        return rows.failed(hearing);
    }

    private void attempt(UUID answer, Map<UUID, Frame> frames) {
        try {
            commands.together(() -> {
                if (rows.take(answer)) {
                    make(answer, frames);
                }
                return answer;
            });
        } catch (RuntimeException fault) {
            // The others are not to wait for this one.
            LOG.error("Answer {} could not be published and will be tried again", answer, fault);
            rows.failed(answer);
        }
    }

    /** The names of private persons whose time has passed are told no longer by the view; here they are erased. */
    @Scheduled(cron = "0 15 2 * * *")
    public void forgetNames() {
        int erased = rows.eraseNames();
        if (erased > 0) {
            LOG.info("The names of {} private persons were taken off their published answers", erased);
        }
    }

    /** Makes what is published of an answer anew from what is recorded. */
    private void make(UUID id, Map<UUID, Frame> frames) {
        var answer = answers.get(id);
        var frame = frames.computeIfAbsent(answer.hearing(), this::frame);
        var screening = screenings.of(id).orElse(null);
        var screened = new ScreenedAnswer(answer, screening, frame.rule().screenedFirst());
        rows.write(
                screened,
                screened.open(
                                frame.hearing().header().slug(),
                                frame.categories().apply(answer.content().organisations()),
                                rules)
                        .orElse(null),
                frame.rule().names());
    }

    private Frame frame(UUID id) {
        var hearing = hearings.get(id);
        return new Frame(hearing, rules.of(hearing, gate.today()), responses.categories(hearing));
    }
}
