package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a respondent says.
 *
 * @param about the question, paragraph or goal that it is said to; null where it is about the whole
 * @param stance null where none was chosen
 * @param text as it was written, in the respondent's own words; may be empty where there is a stance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerPoint(@Nullable UUID about, @Nullable HearingStance stance, String text) {}
