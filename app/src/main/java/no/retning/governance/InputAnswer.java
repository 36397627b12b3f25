package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input and why.
 *
 * @param disposition null before somebody has assessed it
 * @param reason demanded with a disposition
 * @param changed where it can be seen that it led to something, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputAnswer(
        @Nullable Disposition disposition,
        LocalisedText reason,
        @Nullable Change changed) {
    public static final InputAnswer NONE = new InputAnswer(null, LocalisedText.NONE, null);

    /**
     * A paragraph as it stands in one edition.
     *
     * @param edition the hash of the edition
     * @param number of the edition
     */
    public record Change(Ref thing, String edition, int number) {}
}
