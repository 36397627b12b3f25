package no.retning.site;

import java.util.List;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A process plan on a day: where it stands, what comes next, and every step as planned and as it went.
 *
 * @param stage the state of the plan, and which version it is
 * @param day how things stand on which day
 * @param today whether that is today
 * @param now what goes on, or should
 * @param next what comes next, the nearest first
 * @param latest what took place last; null where nothing is known to have
 * @param silent how many steps have passed without a word; null for none
 * @param action where the form that asks for another day is sent
 * @param picture null where there are no steps
 * @param calendar where programs subscribe
 * @param reports what has been told of its progress, the latest first
 */
public record ProcessPage(
        Frame frame,
        String stage,
        Text title,
        @Nullable Text lead,
        Moment day,
        boolean today,
        List<Line> now,
        List<Line> next,
        @Nullable Line latest,
        @Nullable String silent,
        String action,
        Field asked,
        List<Line> steps,
        @Nullable ProcessPicture picture,
        Link calendar,
        List<Link> reports,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * One step.
     *
     * @param anchor its place on the page
     * @param who the body whose meeting it is, or null
     * @param actual when it took place; null where that is not known
     * @param standing as the code knows it
     * @param drifts how it went against the plan
     * @param away as in "om 8 dager"; null where it has begun
     * @param told where what became of it comes from
     */
    public record Line(
            String anchor,
            String type,
            Text title,
            @Nullable Text who,
            @Nullable Prose text,
            String planned,
            @Nullable String actual,
            String standing,
            String word,
            List<String> drifts,
            @Nullable Prose note,
            @Nullable String away,
            @Nullable Text source,
            @Nullable Text told,
            boolean illustrative) {}
}
