package no.retning.site;

import java.util.List;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A goal in its structure, with those below it.
 *
 * @param kind as in Mål, Delmål, Område, Innen 2030
 * @param code as in 4 or 1A, or null
 */
public record GoalNode(
        String kind,
        @Nullable String code,
        Link page,
        @Nullable Text sentence,
        boolean illustrative,
        List<GoalNode> below) {}
