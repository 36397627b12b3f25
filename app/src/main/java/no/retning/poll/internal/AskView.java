package no.retning.poll.internal;

import java.util.List;
import no.retning.page.Text;
import no.retning.poll.Answer;
import no.retning.poll.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * A question as one answers it.
 *
 * @param name of its first field, to which a fault leads
 * @param text the question
 * @param ends of a scale, the low one first; else empty
 * @param groups fields of one choice each: one group for a choice or a scale, two for two marks, one for each option that is
 *     ranked
 * @param words what was typed
 * @param error what must be put right, or null
 */
public record AskView(
        String name,
        QuestionType type,
        Text text,
        List<Text> ends,
        List<Group> groups,
        String words,
        @Nullable String error) {

    /** @param label what is marked or ranked, or null where the question says it */
    public record Group(String name, @Nullable Text label, List<Option> options) {}

    public int longestText() {
        return Answer.LONGEST_TEXT;
    }

    public @Nullable String describedBy() {
        return error == null ? null : name + "-error";
    }
}
