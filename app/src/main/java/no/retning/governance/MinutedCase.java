package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is minuted.
 *
 * @param slug its name in addresses
 * @param generated the text as it was made of what was noted; by it one sees whether {@code text} has been written on
 * @param text what was said and noted
 * @param stances where each organisation stood in the decision
 * @param withheld the legal basis on which everything but number, title and time is withheld; empty where nothing is
 */
public record MinutedCase(
        UUID meetingCase,
        String slug,
        @Nullable SeriesNumber number,
        LocalisedText title,
        CaseTypes types,
        @Nullable LocalTime began,
        @Nullable LocalTime ended,
        LocalisedText generated,
        LocalisedText text,
        List<Line> stances,
        LocalisedText proposedDecision,
        LocalisedText decision,
        @Nullable Outcome outcome,
        String withheld) {
    /** Where an organisation stood, with its reservation or condition. */
    public record Line(LocalisedText organisation, Stand stand, LocalisedText text) {}

    public MinutedCase {
        stances = List.copyOf(stances);
    }

    @JsonIgnore
    public boolean isWritten() {
        return !text.equals(generated);
    }

    public MinutedCase saying(LocalisedText newText) {
        return copy(generated, newText, stances, proposedDecision, decision, outcome);
    }

    MinutedCase deciding(LocalisedText newDecision) {
        return copy(generated, text, stances, proposedDecision, newDecision, outcome);
    }

    MinutedCase publicly() {
        return withheld.isBlank()
                ? copy(LocalisedText.NONE, text, stances, proposedDecision, decision, outcome)
                : copy(LocalisedText.NONE, LocalisedText.NONE, List.of(), LocalisedText.NONE, LocalisedText.NONE, null);
    }

    private MinutedCase copy(
            LocalisedText newGenerated,
            LocalisedText newText,
            List<Line> newStances,
            LocalisedText newProposal,
            LocalisedText newDecision,
            @Nullable Outcome newOutcome) {
        return new MinutedCase(
                meetingCase,
                slug,
                number,
                title,
                types,
                began,
                ended,
                newGenerated,
                newText,
                newStances,
                newProposal,
                newDecision,
                newOutcome,
                withheld);
    }
}
