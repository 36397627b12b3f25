package no.retning.hearing.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.retning.command.Commands;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.Deadline;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearings;
import no.retning.hearing.SendAnswer;
import no.retning.mail.Letter;
import no.retning.mail.MailAddress;
import no.retning.mail.Outbox;
import no.retning.page.Readings;
import no.retning.record.Languages;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes to whoever began an answer, left an address and never sent it, 14 days before what they typed is deleted. */
@Component
public class WarnUnsent {
    private static final int MOST = 200;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration WARNED = Duration.ofDays(14);

    private final Commands commands;
    private final AnswerDrafts drafts;
    private final Hearings hearings;
    private final DeadlineGate gate;
    private final AnswerLetters letters;
    private final Outbox outbox;
    private final Readings readings;
    private final Languages languages;

    WarnUnsent(
            Commands commands,
            AnswerDrafts drafts,
            Hearings hearings,
            DeadlineGate gate,
            AnswerLetters letters,
            Outbox outbox,
            Readings readings,
            Languages languages) {
        this.commands = commands;
        this.drafts = drafts;
        this.hearings = hearings;
        this.gate = gate;
        this.letters = letters;
        this.outbox = outbox;
        this.readings = readings;
        this.languages = languages;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    public void beforeItIsDeleted() {
        for (int warned = MOST; warned == MOST; ) {
            warned = commands.together(this::some);
        }
    }

    private int some() {
        var due = drafts.takeToWarn(MOST);
        var written = due.stream().map(this::letter).flatMap(Optional::stream).toList();
        if (!written.isEmpty()) {
            outbox.put(written);
            letters.wake();
        }
        return due.size();
    }

    /** Empty where nobody can be reached, or enough has been written already. */
    private Optional<Letter> letter(AnswerDraft draft) {
        var address = draft.values().getOrDefault(AnswerFields.EMAIL, "").strip();
        if (!MailAddress.isPossible(address) || draft.mails() >= SendAnswer.MOST_LETTERS) {
            return Optional.empty();
        }
        var hearing = hearings.get(draft.hearing());
        var reading = readings.in(languages
                .find(draft.values().getOrDefault(AnswerFields.LANGUAGE, ""))
                .orElseGet(languages::first));
        return Optional.ofNullable(hearing.deadline())
                .map(deadline -> letters.unsent(reading, hearing, address, last(deadline, gate.clock())));
    }

    /** The last day that it is sure to be there: it is not deleted sooner for having been warned of late. */
    private static LocalDate last(Deadline deadline, Instant now) {
        var warned = now.plus(WARNED);
        var kept = deadline.at().plus(KEPT);
        return LocalDate.ofInstant(kept.isAfter(warned) ? kept : warned, deadline.zone())
                .minusDays(1);
    }
}
