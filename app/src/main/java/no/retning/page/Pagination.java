package no.retning.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pages of a long list; previous and next are null at the ends. */
public record Pagination(
        @Nullable String previous, @Nullable String next, List<Step> steps) {

    /** One page of the list; a gap in the row of pages has no address. */
    public record Step(int number, @Nullable String url, boolean current) {}

    /** Pages 1 to {@code last}, each at its address. */
    public static Pagination of(int current, int last, IntFunction<String> address) {
        var steps = IntStream.rangeClosed(1, last)
                .mapToObj(page -> new Step(page, address.apply(page), page == current))
                .toList();
        return new Pagination(
                current > 1 ? address.apply(current - 1) : null,
                current < last ? address.apply(current + 1) : null,
                steps);
    }

    public static final Pagination NONE = new Pagination(null, null, List.of());
}
