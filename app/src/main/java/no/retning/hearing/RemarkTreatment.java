package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.retning.governance.InputAnswer;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What those who hold the hearing make of a remark.
 *
 * @param assessment what is thought of it
 * @param decision the code of a {@link RemarkDecision}; null before it has been decided
 * @param reason why
 * @param changed where it can be seen that it led to something, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemarkTreatment(
        LocalisedText assessment,
        @Nullable String decision,
        LocalisedText reason,
        InputAnswer.@Nullable Change changed) {
    public static final RemarkTreatment NONE = new RemarkTreatment(LocalisedText.NONE, null, LocalisedText.NONE, null);
}
