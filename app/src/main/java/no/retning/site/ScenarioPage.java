package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A scenario set: what is needed whatever happens, the futures, what each resource means in each, what one would regret least,
 * and what to explore.
 *
 * @param horizon the year that it is about, or null
 * @param robust the resources that are wanted in every future
 * @param picture null where the futures do not stand on two axes with two ends each
 * @param unjudged resources of which nobody has said what they mean in every future
 * @param regret null where it could not be computed
 * @param consequences what rests on its resources and opportunities
 */
public record ScenarioPage(
        Frame frame,
        @Nullable String horizon,
        Text title,
        @Nullable Text lead,
        List<Link> robust,
        List<Text> axes,
        @Nullable ScenarioPicture picture,
        List<Future> futures,
        List<Resource> resources,
        List<Text> unjudged,
        @Nullable Regret regret,
        List<Opportunity> opportunities,
        List<Consequence> consequences,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * One of the futures.
     *
     * @param anchor its place on the page
     * @param places where it stands on each axis, or null where that has not been said
     * @param seen how many of its signs have been seen, in words, or null where nobody has looked
     */
    public record Future(
            String anchor,
            Text title,
            List<@Nullable Text> places,
            @Nullable Prose text,
            @Nullable Prose implications,
            @Nullable Prose successFactors,
            List<Sign> signs,
            @Nullable String seen,
            @Nullable Text source,
            boolean illustrative) {}

    /** @param figures to what publishes them, or null where nothing does */
    public record Sign(
            Text title,
            @Nullable Text measured,
            @Nullable Link figures,
            String seen,
            @Nullable Text source,
            boolean illustrative) {}

    /** @param judged one a future, null where nobody has said */
    public record Resource(
            String anchor,
            Text title,
            @Nullable Prose text,
            List<@Nullable Judged> judged,
            boolean robust,
            @Nullable Text source,
            boolean illustrative) {}

    /** @param code as the code knows it */
    public record Judged(String code, String word, @Nullable Text reason) {}

    /**
     * What one would regret.
     *
     * @param said the answer in a sentence
     * @param chosen to be built
     * @param lines the best choice of each future, and the one that was chosen
     * @param illustrative whether any of the resources is an example
     */
    public record Regret(
            String said, List<Text> chosen, List<RegretLine> lines, List<Otherwise> otherwise, boolean illustrative) {}

    /** @param regrets one a future */
    public record RegretLine(String name, String content, List<Integer> regrets, int worst, boolean chosen) {}

    /** @param said what happens if it is decided the other way */
    public record Otherwise(Text resource, String decided, String said) {}

    /** @param because the resources and opportunities that it rests on */
    public record Consequence(Link page, List<Text> because) {}

    public record Opportunity(
            String anchor,
            Text title,
            @Nullable Prose text,
            @Nullable Text source,
            boolean illustrative) {}
}
