package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the steps in which something is introduced ("pulje").
 *
 * @param until the first day it no longer goes on; null where nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wave(
        LocalisedText title, LocalDate from, @Nullable LocalDate until, WaveState state) {}
