package no.retning.poll;

import java.util.List;

/**
 * What was answered to one question.
 *
 * @param marks the options chosen, counted from 0; all of them in order in a ranking; on a scale the step, counted from 1;
 *     on a scale with two marks both steps, 0 where one was not set
 * @param text in the answerer's own words; at most {@link #LONGEST_TEXT} characters
 */
public record Answer(List<Integer> marks, String text) {
    public static final int LONGEST_TEXT = 1_000;
    public static final Answer NONE = new Answer(List.of(), "");

    public Answer {
        marks = List.copyOf(marks);
    }

    public static Answer of(Integer... marks) {
        return new Answer(List.of(marks), "");
    }

    public static Answer of(String text) {
        return new Answer(List.of(), text);
    }
}
