package no.retning.hearing;

import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.file.Holder;
import org.springframework.stereotype.Component;

/** Speaks for what was sent with answers and letters: those who may read these may have it. */
@Component
class AnswerHolder implements Holder {
    private final HearingAnswers answers;
    private final HearingLetters letters;
    private final Screenings screenings;
    private final Access access;

    AnswerHolder(HearingAnswers answers, HearingLetters letters, Screenings screenings, Access access) {
        this.answers = answers;
        this.letters = letters;
        this.screenings = screenings;
        this.access = access;
    }

    @Override
    public boolean admits(Actor actor, String sha256) {
        return answers.naming(sha256).stream().anyMatch(one -> access.allows(actor, one, HearingAnswers.VIEW))
                || letters.naming(sha256).stream().anyMatch(one -> access.allows(actor, one, HearingLetters.VIEW))
                || screenings.naming(sha256).stream().anyMatch(one -> access.allows(actor, one, Screenings.VIEW));
    }
}
