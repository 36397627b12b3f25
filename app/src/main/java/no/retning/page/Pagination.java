package no.retning.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of a long list; previous and next are null at the ends. */
public record Pagination(
        @Nullable String previous, @Nullable String next, List<Step> steps) {

    /** One page of the list; a gap in the row of pages has no address. */
    public record Step(int number, @Nullable String url, boolean current) {}

    public static final Pagination NONE = new Pagination(null, null, List.of());
}
