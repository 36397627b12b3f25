package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a word.
 *
 * @param query as typed; empty before the first search
 * @param suggestion a search with a better spelled word, or null
 * @param feed address of a feed of this search, or null
 */
public record SearchPage(
        Frame frame,
        String query,
        int total,
        @Nullable Link suggestion,
        List<Filter> filters,
        List<Group> groups,
        Pagination pages,
        @Nullable String feed) {

    /** A way to narrow the search, as in kind, year or body. */
    public record Filter(String label, List<Option> options) {}

    /** One value to narrow by, how many there are, and the address with it switched on or off. */
    public record Option(String label, int count, String url, boolean on) {}

    /** What was found of one kind. */
    public record Group(String label, int count, List<Hit> hits) {}

    /**
     * One thing found.
     *
     * @param context where it stands, as in "Nasjonal e-helsestrategi 2023–, kapittel 2"
     * @param passage the passage found, with the words that matched marked
     */
    public record Hit(
            Link page,
            String context,
            List<Run> passage,
            @Nullable String lang) {}

    /** A piece of a passage. */
    public record Run(String text, boolean marked) {}
}
