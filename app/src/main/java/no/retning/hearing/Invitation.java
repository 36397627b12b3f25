package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that was asked to answer.
 *
 * @param organisation in the register; null where it is not there
 * @param name as it was written
 * @param category what kind it is, as whoever holds the hearing sorts them
 * @param language the tag of the one that it is written to in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Invitation(@Nullable UUID organisation, String name, String category, String language) {}
