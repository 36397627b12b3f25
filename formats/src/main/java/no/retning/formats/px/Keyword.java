package no.retning.formats.px;

import java.util.List;

/**
 * A statement of a file: {@code VALUENOTE[en]("region","Oslo")="…";}.
 *
 * @param name in capitals
 * @param language empty for the main one
 * @param keys what it is about: a variable, or a variable and a value
 */
public record Keyword(String name, String language, List<String> keys, List<Item> items) {
    public Keyword {
        keys = List.copyOf(keys);
        items = List.copyOf(items);
    }

    /**
     * One of the things it says.
     *
     * @param quoted whether it is a text; otherwise a number, YES, NO or a TLIST
     */
    public record Item(String text, boolean quoted) {
        public static Item of(String text) {
            return new Item(text, true);
        }
    }

    static Keyword of(String name, List<String> keys, List<String> texts) {
        return new Keyword(name, "", keys, texts.stream().map(Item::of).toList());
    }

    static Keyword of(String name, String text) {
        return of(name, List.of(), List.of(text));
    }

    static Keyword bare(String name, String word) {
        return new Keyword(name, "", List.of(), List.of(new Item(word, false)));
    }

    /** Its first item; empty where it has none. */
    String text() {
        return items.isEmpty() ? "" : items.getFirst().text();
    }

    List<String> texts() {
        return items.stream().map(Item::text).toList();
    }
}
