package no.retning.site;

import java.util.List;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A decision and what became of it.
 *
 * @param page where it stands
 * @param addressee whom it is addressed to, or null
 * @param obligation what they shall do, or null
 * @param deadline null where none was set
 * @param report what they have reported back, or null
 * @param moves the goals it moves
 */
public record DecisionLine(
        String anchor,
        Link page,
        Text body,
        Moment day,
        Prose text,
        @Nullable Text addressee,
        @Nullable Prose obligation,
        @Nullable Moment deadline,
        Status status,
        @Nullable Prose report,
        List<Link> moves) {}
