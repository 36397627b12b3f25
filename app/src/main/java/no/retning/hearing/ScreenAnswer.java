package no.retning.hearing;

import java.io.Serial;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/** Decides what of an answer everybody may read. */
@Component
public class ScreenAnswer {
    private final Commands commands;
    private final Screenings screenings;
    private final HearingAnswers answers;

    ScreenAnswer(Commands commands, Screenings screenings, HearingAnswers answers) {
        this.commands = commands;
        this.screenings = screenings;
        this.answers = answers;
    }

    /** An answer was sent with other words after it was looked through. */
    public static final class Outdated extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Outdated(UUID answer) {
            super("Answer %s was sent with other words after it was looked through".formatted(answer));
        }
    }

    /** The screening of an answer; of one that nobody has looked through, a blank one. */
    public Screening of(HearingAnswer answer) {
        return screenings.of(answer.header().id()).orElseGet(() -> Screening.blank(answer));
    }

    /**
     * Approves what was proposed, so that the rest is published.
     *
     * @param seen the version of the record that the actor had before their eyes
     * @throws ScreenedByTheSame if the actor has proposed it, or is no person
     * @throws Outdated if the answer says something else by now
     * @throws no.retning.access.Refused if the actor may not, or it is decided
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Screening approve(Actor actor, UUID screening, long seen) {
        return commands.change(actor, Screenings.APPROVE, screenings, screening, seen, before -> {
            if (answers.get(before.answer()).revision() != before.revision()) {
                throw new Outdated(before.answer());
            }
            return before.approved(actor);
        });
    }
}
