package no.retning.poll;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Predicate;
import no.retning.record.LocalisedText;

/**
 * One question of a poll.
 *
 * @param options what can be chosen or ranked; of a scale its two ends
 * @param marks of a scale with two marks what each says: today's and the new
 * @param steps of a scale, counted from 1; 0 for the rest
 */
public record Question(
        QuestionType type, LocalisedText text, List<LocalisedText> options, List<LocalisedText> marks, int steps) {
    public static final int FEWEST_STEPS = 2;
    public static final int MOST_STEPS = 11;
    public static final int MOST_OPTIONS = 30;
    public static final int USUAL_STEPS = 7;

    public Question {
        options = List.copyOf(options);
        marks = List.copyOf(marks);
    }

    @JsonIgnore
    public boolean isScale() {
        return type == QuestionType.SCALE || type == QuestionType.TWO_MARKS;
    }

    /** Whether it has all that one needs to answer it. */
    @JsonIgnore
    public boolean isComplete() {
        return !text.isEmpty()
                && options.stream().noneMatch(LocalisedText::isEmpty)
                && marks.stream().noneMatch(LocalisedText::isEmpty)
                && switch (type) {
                    case SINGLE, MULTIPLE, RANKING -> options.size() >= 2 && options.size() <= MOST_OPTIONS;
                    case TEXT -> true;
                    case SCALE -> hasEnds();
                    case TWO_MARKS -> hasEnds() && marks.size() == 2;
                };
    }

    private boolean hasEnds() {
        return options.size() == 2 && steps >= FEWEST_STEPS && steps <= MOST_STEPS;
    }

    /** Whether such an answer can be given to it. */
    public boolean takes(Answer answer) {
        var given = answer.marks();
        Predicate<Integer> option = mark -> mark >= 0 && mark < options.size();
        return answer.equals(Answer.NONE)
                || switch (type) {
                    case SINGLE -> given.size() == 1 && given.stream().allMatch(option);
                    case MULTIPLE -> given.stream().allMatch(option) && areDistinct(given);
                    case TEXT -> given.isEmpty() && answer.text().length() <= Answer.LONGEST_TEXT;
                    case RANKING ->
                        given.size() == options.size() && given.stream().allMatch(option) && areDistinct(given);
                    case SCALE -> given.size() == 1 && given.getFirst() >= 1 && given.getFirst() <= steps;
                    case TWO_MARKS -> given.size() == 2 && given.stream().allMatch(mark -> mark >= 0 && mark <= steps);
                };
    }

    private static boolean areDistinct(List<Integer> given) {
        return given.stream().distinct().count() == given.size();
    }
}
