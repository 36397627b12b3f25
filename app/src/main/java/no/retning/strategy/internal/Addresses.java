package no.retning.strategy.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.retning.record.Header;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/**
 * Judges the addresses that texts link to; those outside by their form alone.
 *
 * @param isPublic whether readers can see the thing with this id
 * @param called the header of the record of a kind with a slug
 */
public record Addresses(Predicate<UUID> isPublic, BiFunction<String, String, Optional<Header>> called) {
    public enum Verdict {
        GOOD,
        /** Leads to nothing that readers can see. */
        DEAD,
        MALFORMED,
        /** Below something that is there, to a page that only the site knows. */
        UNCERTAIN
    }

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final Pattern PERMALINK = Pattern.compile("(?:/[a-z]{2,3})?/id/[a-z-]+/([^/]+)/?");
    private static final Pattern STRATEGY =
            Pattern.compile("(?:/[a-z]{2,3})?/strategi/([^/]+)(?:/(?:kapittel/)?([^/]+))?(?:/.*)?");

    /** Every address that a Markdown text links to. */
    public static List<String> in(String markdown) {
        var all = new ArrayList<String>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                all.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                all.add(image.getDestination());
            }
        });
        return all;
    }

    /** Whether this is a well-formed http or https address. */
    public static boolean isOutside(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    public Verdict judge(String address) {
        if (address.startsWith("#") || address.matches("mailto:[^@\\s]+@[^@\\s]+")) {
            return Verdict.GOOD;
        }
        if (!address.startsWith("/") || address.startsWith("//")) {
            return isOutside(address) ? Verdict.GOOD : Verdict.MALFORMED;
        }
        var path = address.replaceFirst("[?#].*$", "");
        var permalink = PERMALINK.matcher(path);
        if (permalink.matches()) {
            return isPublicId(permalink.group(1)) ? Verdict.GOOD : Verdict.DEAD;
        }
        var strategy = STRATEGY.matcher(path);
        if (!strategy.matches()) {
            return Verdict.GOOD;
        }
        if (!isPublicSlug("strategy", strategy.group(1))) {
            return Verdict.DEAD;
        }
        var chapter = strategy.group(2);
        if (chapter == null || isPublicSlug("chapter", chapter)) {
            return Verdict.GOOD;
        }
        return called.apply("chapter", chapter).isPresent() ? Verdict.DEAD : Verdict.UNCERTAIN;
    }

    private boolean isPublicSlug(String kind, String slug) {
        return called.apply(kind, slug)
                .filter(header -> isPublic.test(header.id()))
                .isPresent();
    }

    private boolean isPublicId(String id) {
        try {
            return isPublic.test(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
