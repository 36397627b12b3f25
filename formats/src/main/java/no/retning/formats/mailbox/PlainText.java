package no.retning.formats.mailbox;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes plain text of HTML: paragraphs and lines stay, everything else goes. */
final class PlainText {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr");
    private static final Set<String> LINES = Set.of("div", "li", "tr");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MANY_LINES = Pattern.compile(" ?\\n[ \\n]*\\n ?");

    private PlainText() {}

    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select("script, style, head, template").remove();
        var writer = new Writer();
        document.body().traverse(writer);
        return MANY_LINES
                .matcher(writer.text)
                .replaceAll("\n\n")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(SPACE.matcher(words.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.normalName().equals("li")) {
                    beginLine();
                    text.append("- ");
                } else if (element.normalName().matches("t[dh]")) {
                    text.append(' ');
                } else {
                    breakLine(element);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                breakLine(element);
            }
        }

        private void breakLine(Element element) {
            String name = element.normalName();
            if (PARAGRAPHS.contains(name)) {
                text.append("\n\n");
            } else if (LINES.contains(name)) {
                beginLine();
            }
        }

        private void beginLine() {
            if (text.isEmpty() || text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
