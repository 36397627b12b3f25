package no.retning.site;

import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A guiding document in a list.
 *
 * @param issuer who gave it, or null where it is not known
 * @param years as in 2019–2025
 * @param legalBasis whether it may oblige somebody by law; null where nobody has said
 * @param guides how many goals and areas build on it
 */
public record DocumentLine(
        Link page,
        @Nullable Text issuer,
        String years,
        @Nullable Boolean legalBasis,
        int guides) {}
