package no.retning.form;

import java.util.ArrayList;
import java.util.List;
import no.retning.page.Link;

/**
 * One page of a list that is too long for one.
 *
 * @param number from 1
 * @param of how many pages there are
 */
public record Leaf(int number, int of) {
    private static final int ROWS = 200;

    /**
     * The page that was asked for, or the nearest there is.
     *
     * @param all how many rows the list has
     */
    public static Leaf asked(int number, int all) {
        int pages = Math.max(1, Math.ceilDiv(all, ROWS));
        return new Leaf(Math.clamp(number, 1, pages), pages);
    }

    /** How many rows come before it. */
    public int after() {
        return (number - 1) * ROWS;
    }

    /** How many rows there are on it at most. */
    public int rows() {
        return ROWS;
    }

    /** The rows on it of all there are. */
    public <T> List<T> of(List<T> all) {
        return all.subList(after(), Math.min(all.size(), after() + ROWS));
    }

    /** To the pages before and after it; none where there is only one. */
    public List<Link> links(Visit visit, String path) {
        var page = path + (path.contains("?") ? "&" : "?") + "side=";
        var links = new ArrayList<Link>();
        if (number > 1) {
            links.add(visit.link(page + (number - 1), "page.pagination.previous"));
        }
        if (number < of) {
            links.add(visit.link(page + (number + 1), "page.pagination.next"));
        }
        return links;
    }
}
