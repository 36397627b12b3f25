package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody other than those who wrote an assessment has approved it.
 *
 * @param account who it was; null where it came in with a package
 * @param by on whose behalf, as a role or a body
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assurance(@Nullable UUID account, String by, LocalDate day) {}
