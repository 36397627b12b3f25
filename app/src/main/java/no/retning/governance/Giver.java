package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Who gave an input, as everybody may know it: a body, an organisation, a poll; never a person.
 *
 * @param body the body that gave it, or null
 * @param organisation the organisation on whose behalf it was given, or null
 * @param name of the body, organisation, poll or meeting; empty where nothing may be said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Giver(
        GiverKind kind, @Nullable UUID body, @Nullable UUID organisation, LocalisedText name) {}
