package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.retning.register.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that an answer is given for.
 *
 * @param number null where it was not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnBehalfOf(String name, @Nullable OrganisationNumber number) {}
