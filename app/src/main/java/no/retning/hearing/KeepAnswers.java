package no.retning.hearing;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets what need not be kept, by the database's clock: who wrote an answer, a year after its hearing was concluded, with
 * the draft that it was written in; what was begun and never sent, 90 days after its deadline. What was answered stays.
 */
@Component
public class KeepAnswers {
    private static final Actor SYSTEM = Actor.system("hearings");
    private static final Logger LOG = LoggerFactory.getLogger(KeepAnswers.class);

    private final Commands commands;
    private final HearingAnswers answers;
    private final HearingLetters letters;
    private final AnswerDrafts drafts;
    private final Journal journal;

    KeepAnswers(
            Commands commands, HearingAnswers answers, HearingLetters letters, AnswerDrafts drafts, Journal journal) {
        this.commands = commands;
        this.answers = answers;
        this.letters = letters;
        this.drafts = drafts;
        this.journal = journal;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    public void asLongAsItIsPromised() {
        drafts.deleteOld();
        for (var due : answers.toForget()) {
            tried(due.header().id(), () -> forget(due));
        }
        for (var due : letters.toForget()) {
            tried(due.header().id(), () -> forget(due));
        }
    }

    private static void tried(UUID id, Runnable forgetting) {
        try {
            forgetting.run();
        } catch (RuntimeException fault) {
            // The others are not to be remembered longer for this one.
            LOG.error("Who wrote {} could not be forgotten and will be tried again", id, fault);
        }
    }

    private void forget(HearingLetter due) {
        var id = due.header().id();
        commands.together(() -> {
            var forgotten = commands.change(
                    SYSTEM, HearingLetters.FORGET, letters, id, due.header().version(), HearingLetter::forgotten);
            journal.erasePersonal(id);
            return forgotten;
        });
    }

    private void forget(HearingAnswer due) {
        var id = due.header().id();
        commands.together(() -> {
            var forgotten = commands.change(
                    SYSTEM, HearingAnswers.FORGET, answers, id, due.header().version(), HearingAnswer::forgotten);
            journal.erasePersonal(id);
            drafts.empty(id);
            return forgotten;
        });
    }
}
