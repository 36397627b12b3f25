package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something that would tell that a scenario is coming true.
 *
 * @param measured by which figure or observation one sees it
 * @param indicator that publishes such figures, or null where none does
 * @param day on which somebody last looked, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sign(
        UUID id,
        UUID scenario,
        LocalisedText title,
        LocalisedText measured,
        @Nullable Ref indicator,
        Sighting seen,
        @Nullable LocalDate day,
        Source source) {}
