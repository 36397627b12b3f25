package no.retning.formats.px;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.px.Keyword.Item;

/** Reads the text of a file, statement by statement. */
final class PxParser {
    private static final int MOST_KEYWORDS = 500_000;

    private final String text;
    private int at;
    private int line = 1;

    PxParser(String text) {
        this.text = text;
    }

    PxFile file() {
        var keywords = new ArrayList<Keyword>();
        while (true) {
            space();
            if (at >= text.length()) {
                throw wrong("the file ends without DATA");
            }
            Keyword head = head();
            if (head.name().equals("DATA")) {
                return new PxFile(keywords, data());
            }
            keywords.add(new Keyword(head.name(), head.language(), head.keys(), items()));
            if (keywords.size() > MOST_KEYWORDS) {
                throw wrong("there are more than " + MOST_KEYWORDS + " keywords");
            }
        }
    }

    /** Everything before the sign of equality, and that. */
    private Keyword head() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at).toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw wrong("a keyword should stand where '" + text.charAt(at) + "' stands");
        }
        String language = "";
        var keys = new ArrayList<String>();
        space();
        if (next('[')) {
            int end = text.indexOf(']', at);
            if (end < 0) {
                throw wrong("the language of " + name + " is not closed with ]");
            }
            language = text.substring(at, end).strip();
            at = end + 1;
            space();
        }
        if (next('(')) {
            do {
                space();
                keys.add(quoted(name));
                space();
            } while (next(','));
            if (!next(')')) {
                throw wrong("what " + name + " is about is not closed with )");
            }
            space();
        }
        if (!next('=')) {
            throw wrong("= should follow " + name);
        }
        return new Keyword(name, language, keys, List.of());
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        do {
            space();
            if (at < text.length() && text.charAt(at) == '"') {
                items.add(Item.of(quoted("a value")));
            } else {
                items.add(new Item(bare(), false));
            }
            space();
        } while (next(','));
        if (!next(';')) {
            throw wrong("a comma or ; should stand here");
        }
        return items;
    }

    /** Texts beside each other are one text: lines are limited to 256 signs. */
    private String quoted(String what) {
        var whole = new StringBuilder();
        if (at >= text.length() || text.charAt(at) != '"') {
            throw wrong(what + " should have a text in quotation marks here");
        }
        while (next('"')) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw wrong("a quotation mark is not closed");
            }
            for (int i = at; i < end; i++) {
                char c = text.charAt(i);
                if (c == '\n') {
                    line++;
                }
                if (c != '\n' && c != '\r') {
                    whole.append(c);
                }
            }
            at = end + 1;
            space();
        }
        return whole.toString();
    }

    private String bare() {
        int start = at;
        int open = 0;
        boolean inText = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                inText = !inText;
            } else if (c == '\n') {
                line++;
            } else if (!inText && c == '(') {
                open++;
            } else if (!inText && c == ')') {
                open--;
            } else if (!inText && (c == ';' || (c == ',' && open == 0))) {
                break;
            }
            at++;
        }
        return text.substring(start, at).replaceAll("\\s+", " ").strip();
    }

    private List<String> data() {
        var data = new ArrayList<String>();
        while (true) {
            space();
            if (at >= text.length() || next(';')) {
                return data;
            }
            if (data.size() >= Dataset.MOST_CELLS) {
                throw wrong("there are more than " + Dataset.MOST_CELLS + " cells");
            }
            if (next(',')) {
                continue;
            }
            if (text.charAt(at) == '"') {
                next('"');
                int end = text.indexOf('"', at);
                if (end < 0) {
                    throw wrong("a quotation mark is not closed");
                }
                data.add(text.substring(at, end).strip());
                at = end + 1;
            } else {
                int start = at;
                while (at < text.length()
                        && !Character.isWhitespace(text.charAt(at))
                        && ";,\"".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                data.add(text.substring(start, at));
            }
        }
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
    }

    private boolean next(char c) {
        boolean is = at < text.length() && text.charAt(at) == c;
        at += is ? 1 : 0;
        return is;
    }

    private InvalidDataset wrong(String what) {
        return new InvalidDataset("line " + line + ": " + what);
    }
}
