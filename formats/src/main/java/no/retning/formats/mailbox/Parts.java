package no.retning.formats.mailbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts together what a message says from the texts of its parts: of parts that say the same, one. */
final class Parts {
    private final Deque<Level> levels = new ArrayDeque<>();

    /** The texts of one level of parts. */
    private record Level(boolean alternatives, List<Text> texts) {}

    private record Text(boolean plain, String words) {}

    Parts() {
        levels.push(new Level(false, new ArrayList<>()));
    }

    int depth() {
        return levels.size();
    }

    void begin(boolean alternatives) {
        levels.push(new Level(alternatives, new ArrayList<>()));
    }

    void text(boolean plain, String words) {
        if (!words.isBlank()) {
            levels.element().texts.add(new Text(plain, words));
        }
    }

    void end() {
        if (levels.size() > 1) {
            Level level = levels.pop();
            Text chosen = chosen(level);
            text(chosen.plain, chosen.words);
        }
    }

    String text() {
        while (levels.size() > 1) {
            end();
        }
        return chosen(levels.element()).words;
    }

    /** Of alternatives the first plain one, else the last one, which is the richest; otherwise all of them. */
    private static Text chosen(Level level) {
        if (level.texts.isEmpty()) {
            return new Text(true, "");
        }
        if (level.alternatives) {
            return level.texts.stream().filter(Text::plain).findFirst().orElse(level.texts.getLast());
        }
        return new Text(
                level.texts.stream().allMatch(Text::plain),
                String.join("\n\n", level.texts.stream().map(Text::words).toList()));
    }
}
