package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The person behind an input, whom only those who work with it know.
 *
 * @param account theirs, or null where they have none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sender(@Nullable UUID account, Personal name) {
    public static final Sender NONE = new Sender(null, Personal.NONE);
}
