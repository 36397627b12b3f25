package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** What was said in a hearing and what became of it, theme by theme. */
public record TreatmentPage(
        Frame frame, String heading, Link hearing, String lead, List<Count> counts, int total, List<Group> groups) {
    /**
     * Where it was said.
     *
     * @param url of the answer; null where it cannot be read
     * @param answer which one, as in "Svar 3"
     * @param about what it was said to
     */
    public record Said(@Nullable String url, String answer, String about) {}

    /** How many remarks were decided on in one way. */
    public record Count(Status decision, int remarks) {}

    public record Group(Text theme, List<Line> remarks) {}

    /**
     * A remark.
     *
     * @param answers how many answers it was in, in words; null where that is not known
     * @param said which ones, and to what
     * @param changed where it can be seen what it led to, or null
     * @param edition the edition in which that was first seen, or null
     */
    public record Line(
            String anchor,
            Text title,
            Status decision,
            @Nullable String answers,
            List<Said> said,
            Prose summary,
            @Nullable Prose assessment,
            @Nullable Prose reason,
            @Nullable Link changed,
            @Nullable Link edition,
            @Nullable Text source,
            boolean illustrative) {}
}
