package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step.
 *
 * @param dropped whether it will not take place; then it has no dates
 * @param from when it began, or took place
 * @param until when it ended; null while it goes on, and for what is over in a day
 * @param note why it went otherwise than planned; empty where there is nothing to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        boolean dropped, @Nullable RoughDate from, @Nullable RoughDate until, LocalisedText note, Source source) {}
