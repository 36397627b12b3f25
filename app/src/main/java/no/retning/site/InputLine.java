package no.retning.site;

import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something said to a case, and what became of it.
 *
 * @param from the body, organisation or meeting that gave it
 * @param reason why that became of it, or null before it is answered
 * @param changed the paragraph it changed, or null
 * @param edition the edition in which the change stands, or null
 */
public record InputLine(
        String anchor,
        Text from,
        Moment day,
        Prose text,
        Status status,
        @Nullable Prose reason,
        @Nullable Link changed,
        @Nullable Link edition) {}
