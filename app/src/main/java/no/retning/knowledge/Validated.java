package no.retning.knowledge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;

/** What is laid before bodies, or before everybody, to be put right, with what they suggested and what became of it. */
public interface Validated<R extends Validated<R>> extends Recorded<R> {
    List<ValidationRound> rounds();

    List<Suggestion> suggestions();

    /** What a suggestion can be about beside the whole, in reading order. */
    Map<UUID, LocalisedText> subjects();

    /** With this round, in the place of the one with its id. */
    R and(ValidationRound round);

    /** Without this round; what was suggested in it goes with it. */
    R withoutRound(UUID round);

    /** With this suggestion, in the place of the one with its id. */
    R and(Suggestion suggestion);

    R withoutSuggestion(UUID suggestion);
}
