package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A question that was answered by choosing one of several ways.
 *
 * @param title the question
 * @param owner the organisation or body that stands behind it
 * @param alternatives at most one of them chosen
 * @param reason why that one
 * @param decidedOn null where the day is not known
 * @param grounds findings and points of SWOTs
 * @param goals that it led to
 * @param paragraphs of strategies that it changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StrategicChoice(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        List<Alternative> alternatives,
        LocalisedText reason,
        @Nullable LocalDate decidedOn,
        List<Ref> grounds,
        List<UUID> goals,
        List<UUID> paragraphs,
        List<Advice> advice,
        Source source)
        implements Recorded<StrategicChoice> {
    public static final String KIND = "choice";
    public static final String CONSIDERED = "considered";
    public static final String MADE = "made";
    public static final Set<String> STATES = Set.of(CONSIDERED, MADE);

    public StrategicChoice {
        alternatives = List.copyOf(alternatives);
        grounds = List.copyOf(grounds);
        goals = List.copyOf(goals);
        paragraphs = List.copyOf(paragraphs);
        advice = List.copyOf(advice);
    }

    @Override
    public StrategicChoice with(Header newHeader) {
        return new StrategicChoice(
                newHeader,
                title,
                text,
                owner,
                alternatives,
                reason,
                decidedOn,
                grounds,
                goals,
                paragraphs,
                advice,
                source);
    }

    public StrategicChoice asking(
            LocalisedText newTitle,
            LocalisedText newText,
            String newOwner,
            List<Ref> newGrounds,
            List<UUID> newGoals,
            List<UUID> newParagraphs,
            Source newSource) {
        return new StrategicChoice(
                header,
                newTitle,
                newText,
                newOwner,
                alternatives,
                reason,
                decidedOn,
                newGrounds,
                newGoals,
                newParagraphs,
                advice,
                newSource);
    }

    /** With this alternative, in the place of the one with its id. */
    public StrategicChoice and(Alternative alternative) {
        return among(header, Parts.and(alternatives, alternative, Alternative::id), reason, decidedOn);
    }

    /** Without this alternative; if it was the one that was chosen, nothing is. */
    public StrategicChoice withoutAlternative(UUID alternative) {
        var left = Parts.without(alternatives, alternative, Alternative::id);
        return left.stream().anyMatch(Alternative::chosen)
                ? among(header, left, reason, decidedOn)
                : among(header.in(CONSIDERED), left, LocalisedText.NONE, null);
    }

    /** Chooses one of the alternatives, and none of the others. */
    public StrategicChoice choosing(UUID chosen, LocalisedText why, @Nullable LocalDate day) {
        return among(
                header.in(MADE),
                alternatives.stream()
                        .map(one -> one.chosen(one.id().equals(chosen)))
                        .toList(),
                why,
                day);
    }

    private StrategicChoice among(
            Header newHeader, List<Alternative> newAlternatives, LocalisedText why, @Nullable LocalDate day) {
        return new StrategicChoice(
                newHeader, title, text, owner, newAlternatives, why, day, grounds, goals, paragraphs, advice, source);
    }

    /** With this advice, in the place of the one with its id. */
    public StrategicChoice and(Advice one) {
        return advised(Parts.and(advice, one, Advice::id));
    }

    public StrategicChoice withoutAdvice(UUID one) {
        return advised(Parts.without(advice, one, Advice::id));
    }

    private StrategicChoice advised(List<Advice> newAdvice) {
        return new StrategicChoice(
                header,
                title,
                text,
                owner,
                alternatives,
                reason,
                decidedOn,
                grounds,
                goals,
                paragraphs,
                newAdvice,
                source);
    }
}
