package no.retning.formats.px;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements of a file by what they are about; the first of each counts. */
final class Statements {
    private final Map<Head, Keyword> all = new HashMap<>();

    private record Head(String name, String language, List<String> keys) {}

    Statements(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            all.putIfAbsent(new Head(keyword.name(), keyword.language(), keyword.keys()), keyword);
        }
    }

    @Nullable
    Keyword find(String name, String language, List<String> keys) {
        return all.get(new Head(name, language, keys));
    }

    boolean has(String name, List<String> keys) {
        return find(name, "", keys) != null;
    }

    /** Empty where nothing is said. */
    String text(String name, List<String> keys) {
        return text(name, "", keys);
    }

    String text(String name, String language, List<String> keys) {
        Keyword found = find(name, language, keys);
        return found == null ? "" : found.text();
    }

    List<String> texts(String name, String language, List<String> keys) {
        Keyword found = find(name, language, keys);
        return found == null ? List.of() : found.texts();
    }

    /** The notes about something: the plain ones and those that must be shown. */
    List<String> notes(String name, String language, List<String> keys) {
        return Stream.of(text(name, language, keys), text(name + "X", language, keys))
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
