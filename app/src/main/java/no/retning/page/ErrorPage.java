package no.retning.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong: what happened, what was kept, what to do.
 *
 * @param reference what to name when asking for help, or null
 */
public record ErrorPage(
        Frame frame,
        String heading,
        String happened,
        @Nullable String kept,
        String advice,
        List<Link> places,
        @Nullable String reference) {

    /** There is nothing at this address. */
    public static ErrorPage notFound(Frame frame) {
        return of(frame, "notFound", null);
    }

    /** The program failed. */
    public static ErrorPage failed(Frame frame, String reference) {
        return of(frame, "failed", reference);
    }

    /** The person may not do this. */
    public static ErrorPage refused(Frame frame) {
        return of(frame, "refused", null);
    }

    /** What was sent could not be understood. */
    public static ErrorPage notUnderstood(Frame frame) {
        return of(frame, "notUnderstood", null);
    }

    private static ErrorPage of(Frame frame, String what, @Nullable String reference) {
        var words = frame.words();
        var places = List.of(
                Link.of(frame.link("/"), words.of("page.error.home")),
                Link.of(frame.link("/sok"), words.of("page.menu.search")));
        return new ErrorPage(
                frame,
                words.of("page.error." + what + ".heading"),
                words.of("page.error." + what + ".happened"),
                words.has("page.error." + what + ".kept") ? words.of("page.error." + what + ".kept") : null,
                words.of("page.error." + what + ".advice"),
                places,
                reference);
    }
}
