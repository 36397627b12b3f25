package no.retning.hearing.internal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.retning.command.Commands;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.Hearings;
import no.retning.hearing.ToldRespondents;
import no.retning.mail.Outbox;
import no.retning.page.Readings;
import no.retning.record.Language;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes to each respondent who left an address, once, when it can be read what became of what they said. */
@Component
public class TellRespondents {
    /** So many in one go that others get their turn in between. */
    private static final int MOST = 200;

    private final Commands commands;
    private final HearingAnswers answers;
    private final ToldRespondents told;
    private final Hearings hearings;
    private final AnswerLetters letters;
    private final Outbox outbox;
    private final Readings readings;

    TellRespondents(
            Commands commands,
            HearingAnswers answers,
            ToldRespondents told,
            Hearings hearings,
            AnswerLetters letters,
            Outbox outbox,
            Readings readings) {
        this.commands = commands;
        this.answers = answers;
        this.told = told;
        this.hearings = hearings;
        this.letters = letters;
        this.outbox = outbox;
        this.readings = readings;
    }

    @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    public void whenItIsKnownWhatBecameOfIt() {
        for (int told = MOST; told == MOST; ) {
            told = commands.together(this::some);
        }
    }

    private int some() {
        var untold = answers.untold(MOST);
        untold.forEach(this::tell);
        if (!untold.isEmpty()) {
            letters.wake();
        }
        return untold.size();
    }

    private void tell(HearingAnswer answer) {
        told.tell(answer.header().id());
        var reading = readings.in(new Language(answer.content().language()));
        outbox.put(List.of(letters.became(reading, hearings.get(answer.hearing()), answer)));
    }
}
