package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One round of involvement, or a total that somebody has stated.
 *
 * @param organisations those that are named
 * @param counted how many, where they are only counted; null where they are not
 * @param persons how many took part; null where nobody has counted
 * @param times how many interviews or gatherings; null where nobody has said
 * @param use what it was used for
 */
public record InvolvementRoundPage(
        Frame frame,
        String kind,
        Text title,
        @Nullable Prose text,
        String when,
        String owner,
        List<Text> organisations,
        @Nullable String counted,
        @Nullable String persons,
        @Nullable String times,
        @Nullable Prose use,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {}
