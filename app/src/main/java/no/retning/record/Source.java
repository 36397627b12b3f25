package no.retning.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from, or that it is illustrative and comes from nowhere.
 *
 * @param citation the document as a reader would name it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(String citation, @Nullable String url, boolean illustrative) {
    public static final Source NONE = new Source("", null, false);

    @JsonIgnore
    public boolean isEmpty() {
        return citation.isBlank() && url == null;
    }
}
