package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage of an answer that a remark rests on.
 *
 * @param about what it was said to, as in {@link AnswerPoint}; null for the whole
 * @param quote the words of it that are meant, letter by letter; empty for all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidPoint(UUID answer, @Nullable UUID about, String quote) {
    /** Whether two are of the same point of the same answer. */
    boolean isWhere(SaidPoint other) {
        return answer.equals(other.answer) && Objects.equals(about, other.about);
    }
}
