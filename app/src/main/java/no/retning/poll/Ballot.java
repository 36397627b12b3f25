package no.retning.poll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one device answered.
 *
 * @param seat in an open poll the participant it answers for, counted from 0; null in a secret one
 * @param answers one for each question
 */
public record Ballot(@Nullable Integer seat, List<Answer> answers) {
    public Ballot {
        answers = List.copyOf(answers);
    }
}
