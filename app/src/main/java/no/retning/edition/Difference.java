package no.retning.edition;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.record.Language;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts of one thing, item by item and word by word, in one language.
 *
 * @param items those that were added, removed or changed, in reading order
 */
public record Difference(Language language, List<Changed> items) {
    public enum What {
        ADDED,
        REMOVED,
        CHANGED
    }

    public enum Fate {
        SAME,
        ADDED,
        REMOVED
    }

    public record Piece(Fate fate, String text) {}

    /** One item that differs, with its title and its text in pieces. */
    public record Changed(Ref item, What what, List<Piece> title, List<Piece> text) {}

    private static final int MOST_LINES = 10_000;
    private static final int MOST_SIGNS = 20_000;
    private static final List<String> TEXTS = List.of("summary", "text");

    public static Difference between(Item before, Item after, Language language) {
        Map<UUID, Item> old = byId(before);
        Map<UUID, Item> present = byId(after);
        var changed = new ArrayList<Changed>();
        for (var item : after.all().toList()) {
            compare(old.get(item.id()), item, language, changed);
        }
        for (var item : before.all().toList()) {
            if (!present.containsKey(item.id())) {
                compare(item, null, language, changed);
            }
        }
        return new Difference(language, List.copyOf(changed));
    }

    private static Map<UUID, Item> byId(Item root) {
        return root.all().collect(Collectors.toMap(Item::id, Function.identity(), (first, second) -> first));
    }

    private static void compare(@Nullable Item before, @Nullable Item after, Language language, List<Changed> changed) {
        var either = Objects.requireNonNull(after == null ? before : after);
        var title = words(title(before, language), title(after, language));
        var text = words(text(before, language), text(after, language));
        boolean same = title.stream().allMatch(piece -> piece.fate() == Fate.SAME)
                && text.stream().allMatch(piece -> piece.fate() == Fate.SAME);
        if (before == null) {
            changed.add(new Changed(either.ref(), What.ADDED, title, text));
        } else if (after == null) {
            changed.add(new Changed(either.ref(), What.REMOVED, title, text));
        } else if (!same) {
            changed.add(new Changed(either.ref(), What.CHANGED, title, text));
        }
    }

    private static String title(@Nullable Item item, Language language) {
        return item == null ? "" : item.title().in(language).orElse("");
    }

    private static String text(@Nullable Item item, Language language) {
        return item == null
                ? ""
                : TEXTS.stream()
                        .map(field -> item.text(field).in(language).orElse(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n"));
    }

    /** The two texts as one, cut where they part; words and the spaces between them are the smallest pieces. */
    public static List<Piece> words(String before, String after) {
        var old = cut(before);
        var present = cut(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, present).getDeltas()) {
            add(pieces, Fate.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        add(pieces, Fate.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    /**
     * As {@link #words} for the text of whole documents: lines that are the same are set aside first, and what is too much to
     * compare word by word is shown as taken out and put in. Empty where even the lines are too many.
     */
    public static Optional<List<Piece>> documents(String before, String after) {
        var old = lines(before);
        var present = lines(after);
        if (old.size() + present.size() > MOST_LINES) {
            return Optional.empty();
        }
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, present).getDeltas()) {
            add(pieces, Fate.SAME, old.subList(at, delta.getSource().getPosition()));
            var gone = String.join("", delta.getSource().getLines());
            var come = String.join("", delta.getTarget().getLines());
            if (gone.length() + come.length() <= MOST_SIGNS) {
                pieces.addAll(words(gone, come));
            } else {
                add(pieces, Fate.REMOVED, delta.getSource().getLines());
                add(pieces, Fate.ADDED, delta.getTarget().getLines());
            }
            at = delta.getSource().last() + 1;
        }
        add(pieces, Fate.SAME, old.subList(at, old.size()));
        return Optional.of(List.copyOf(pieces));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)"));
    }

    private static List<String> cut(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }
}
