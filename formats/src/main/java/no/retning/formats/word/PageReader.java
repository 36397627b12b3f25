package no.retning.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.retning.formats.word.Block.Paragraph;
import no.retning.formats.word.Block.Place;
import no.retning.formats.word.Block.Style;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a page for paper: blocks follow each other, whatever they lie in, and what is only drawn is left out. */
final class PageReader {
    private static final Set<String> DRAWN = Set.of("svg", "img", "style", "script", "bookmarks");
    private static final Map<String, Style> BLOCKS = Map.of(
            "h1", Style.HEADING_1,
            "h2", Style.HEADING_2,
            "h3", Style.HEADING_3,
            "h4", Style.HEADING_4,
            "h5", Style.HEADING_4,
            "h6", Style.HEADING_4,
            "p", Style.NORMAL,
            "pre", Style.NORMAL,
            "dt", Style.COLUMN,
            "dd", Style.NORMAL);
    private static final Set<String> CONTAINERS = Set.of(
            "body",
            "main",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "dl",
            "blockquote",
            "form",
            "details",
            "summary",
            "ul",
            "ol",
            "li",
            "table");
    private static final Map<String, Run.Look> LOOKS = Map.of(
            "strong", Run.Look.BOLD,
            "b", Run.Look.BOLD,
            "th", Run.Look.BOLD,
            "em", Run.Look.ITALIC,
            "i", Run.Look.ITALIC,
            "del", Run.Look.STRUCK,
            "ins", Run.Look.UNDERLINED);

    private final String language;
    private int numbered;
    private String foot = "";

    private PageReader(String language) {
        this.language = language;
    }

    static WordPage read(Document page) {
        var root = page.getDocumentElement();
        var reader = new PageReader(WordLanguages.of(root.getAttribute("lang")));
        var blocks = new Blocks();
        for (var body : elements(root, "body")) {
            reader.inside(body, Around.BODY, blocks);
        }
        blocks.end();
        var subject = elements(root, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals("subject"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
        var title = elements(root, "title").stream()
                .map(found -> collapsed(found.getTextContent()).strip())
                .findFirst()
                .orElse("");
        return new WordPage(title, subject, reader.language, reader.foot, blocks.all(), reader.numbered);
    }

    private static List<Element> elements(Element root, String name) {
        var found = root.getElementsByTagName(name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /**
     * What something stands in.
     *
     * @param style of a paragraph that has none of its own
     * @param level of the list around it, or -1
     */
    private record Around(Style style, Run run, @Nullable Place place, int level) {
        static final Around BODY = new Around(Style.NORMAL, Run.PLAIN, null, -1);

        Around in(Style newStyle) {
            return new Around(newStyle, run, place, level);
        }

        Around saying(Run newRun) {
            return new Around(style, newRun, place, level);
        }
    }

    private void inside(Element element, Around around, Blocks blocks) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                blocks.say(around.run().saying(collapsed(node.getTextContent())), around.style(), around.place());
            } else if (node instanceof Element child) {
                one(child, around, blocks);
            }
        }
    }

    private void one(Element element, Around before, Blocks blocks) {
        var name = element.getTagName().toLowerCase(Locale.ROOT);
        if (DRAWN.contains(name)) {
            return;
        }
        var around = before.saying(styled(element, name, before.run()));
        if (name.equals("br")) {
            blocks.say(around.run().saying("\n"), around.style(), around.place());
        } else if (name.equals("table")) {
            blocks.end();
            blocks.add(new TableReader(this::cell).read(element));
        } else if (BLOCKS.containsKey(name)) {
            blocks.end();
            blocks.anchor(element.getAttribute("id"));
            inside(element, around.in(style(element, BLOCKS.getOrDefault(name, Style.NORMAL), around)), blocks);
            blocks.end();
        } else if (CONTAINERS.contains(name)) {
            container(element, name, around, blocks);
        } else {
            blocks.anchor(element.getAttribute("id"));
            inside(element, around, blocks);
        }
    }

    private void container(Element element, String name, Around around, Blocks blocks) {
        var classes = List.of(element.getAttribute("class").split("\\s+"));
        if (classes.contains("colophon")) {
            foot = collapsed(element.getTextContent()).strip();
            return;
        }
        blocks.end();
        if (classes.contains("sheet")) {
            blocks.turn();
        }
        blocks.anchor(element.getAttribute("id"));
        switch (name) {
            case "ul" -> inside(element, list(around, WordLists.BULLETS), blocks);
            case "ol" -> inside(element, list(around, WordLists.numbered(numbered++)), blocks);
            case "blockquote" -> inside(element, around.in(Style.QUOTE), blocks);
            default -> inside(element, around, blocks);
        }
        blocks.end();
    }

    private static Around list(Around around, int number) {
        int level = Math.min(around.level() + 1, WordLists.DEEPEST);
        return new Around(Style.LIST, around.run(), new Place(number, level), level);
    }

    private static Style style(Element element, Style own, Around around) {
        var classes = List.of(element.getAttribute("class").split("\\s+"));
        return own != Style.NORMAL
                ? own
                : classes.contains("lead") ? Style.LEAD : classes.contains("quiet") ? Style.QUIET : around.style();
    }

    private Run styled(Element element, String name, Run before) {
        var run = before;
        var look = LOOKS.get(name);
        if (look != null) {
            run = run.with(look);
        }
        var lang = element.getAttribute("lang");
        if (!lang.isEmpty() && !WordLanguages.of(lang).equals(language)) {
            run = run.in(WordLanguages.of(lang));
        }
        var target = element.getAttribute("href");
        return name.equals("a") && target.matches("(#|https?://|mailto:).+") ? run.to(target) : run;
    }

    /** What stands in a cell of a table: paragraphs, at least an empty one. */
    private List<Block> cell(Element cell, boolean heading) {
        var blocks = new Blocks();
        inside(cell, heading ? Around.BODY.in(Style.COLUMN) : Around.BODY, blocks);
        blocks.end();
        return blocks.all().isEmpty() || blocks.all().getLast() instanceof Block.Table
                ? with(blocks.all(), new Paragraph(Style.NORMAL, List.of(), false, null, List.of()))
                : blocks.all();
    }

    private static List<Block> with(List<Block> all, Block last) {
        var more = new ArrayList<>(all);
        more.add(last);
        return more;
    }

    /** As a browser shows it: a run of blanks is one blank. */
    static String collapsed(String text) {
        return text.replaceAll("[ \\t\\r\\n\\f]+", " ");
    }
}
