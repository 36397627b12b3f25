package no.retning.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown of public texts as safe HTML: raw HTML is shown as text, pictures as their words, and links go to
 * http, https, mailto or a place on this site.
 */
public final class Markdown {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int EXCERPT = 80;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(40).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OwnUrls())
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().stripNewlines(true).build();

    private Markdown() {}

    /** The outermost headings in the text become h3, so that a page keeps its one h1 and its own h2. */
    public static Prose prose(String markdown, @Nullable String lang) {
        return new Prose(html(markdown, 3), lang);
    }

    /** A page that is wholly text: its outermost headings become h2. */
    public static Prose page(String markdown, @Nullable String lang) {
        return new Prose(html(markdown, 2), lang);
    }

    /** The words alone, on one line: for summaries, search and descriptions. */
    public static String plain(String markdown) {
        return PLAIN.render(parse(markdown)).strip();
    }

    /** What it begins with, without marks: at most 80 characters, cut between words. */
    public static String excerpt(String markdown) {
        var plain = plain(markdown).strip();
        if (plain.length() <= EXCERPT) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', EXCERPT);
        return plain.substring(0, end > 0 ? end : EXCERPT) + " …";
    }

    private static String html(String markdown, int outermost) {
        var document = parse(markdown);
        int deeper = outermost - outermost(document);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + deeper));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                List.copyOf(children(image)).forEach(image::insertBefore);
                image.unlink();
            }

            @Override
            public void visit(HtmlBlock block) {
                // rendered escaped: an author sees what was not taken
            }
        });
        return HTML.render(document);
    }

    /** The level of the headings that no other stands above; 1 where there are none. */
    private static int outermost(Node document) {
        var levels = new TreeSet<Integer>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                levels.add(heading.getLevel());
            }
        });
        return levels.isEmpty() ? 1 : levels.getFirst();
    }

    private static List<Node> children(Node parent) {
        var children = new java.util.ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static Node parse(String markdown) {
        if (markdown.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A text may have at most " + MOST_CHARACTERS + " characters");
        }
        return PARSER.parse(markdown);
    }

    /** Keeps our schemes and relative addresses; anything else, such as {@code //other.site}, becomes an empty address. */
    private static final class OwnUrls implements UrlSanitizer {

        private final UrlSanitizer known = new DefaultUrlSanitizer(SCHEMES);

        @Override
        public String sanitizeLinkUrl(String url) {
            var plain = url.strip().toLowerCase(Locale.ROOT);
            return plain.startsWith("//") || plain.startsWith("/\\") || plain.startsWith("\\")
                    ? ""
                    : known.sanitizeLinkUrl(url);
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }
}
