package no.retning.site;

import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One edition in a list of what happened.
 *
 * @param thing what was published, with its page
 * @param edition "utgave 3" with the edition's page
 * @param reason why it was published, or null
 * @param changes the difference from the edition before, or null for a first edition
 */
public record EditionLine(
        Link thing,
        Link edition,
        Moment published,
        @Nullable Text reason,
        boolean correction,
        boolean current,
        @Nullable Link changes) {}
