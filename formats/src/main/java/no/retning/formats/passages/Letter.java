package no.retning.formats.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of a letter into passages. */
public final class Letter {
    private final String text;
    private final References references;
    private final List<Passage> passages = new ArrayList<>();
    private Reference current = new Reference(List.of(), Clue.NONE);
    private Reference heading = current;
    private int from;

    private Letter(String text, References references) {
        this.text = text;
        this.references = references;
    }

    /**
     * Cuts.
     *
     * @param targets what the hearing asks and proposes, in its order
     * @return passages that lie end to end from the first character to the last
     */
    public static List<Passage> passages(String text, List<Target> targets) {
        var references = new References(targets);
        List<Passage> named = new Letter(text, references).cut(false);
        // Lists of any kind are numbered too: a number alone is looked at only where nothing else tells.
        boolean placed = named.stream().anyMatch(passage -> passage.clue() != Clue.NONE);
        return placed ? named : new Letter(text, references).cut(true);
    }

    private List<Passage> cut(boolean byNumbersAlone) {
        boolean paragraphBegins = true;
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('\n', at);
            int end = next < 0 ? text.length() : next + 1;
            String line = text.substring(at, end);
            if (!line.isBlank()) {
                Optional<Reference> found = byNumbersAlone ? references.number(line) : references.heading(line);
                if (found.isPresent()) {
                    heading = found.get();
                    begin(at, heading);
                } else if (paragraphBegins) {
                    // What a paragraph mentions holds for that paragraph; the next one is under its heading again.
                    Optional<Reference> mention = byNumbersAlone ? Optional.empty() : references.mention(line);
                    begin(at, mention.orElse(heading));
                }
            }
            paragraphBegins = line.isBlank();
            at = end;
        }
        close(text.length());
        return passages;
    }

    private void begin(int at, Reference about) {
        if (!about.equals(current)) {
            close(at);
            current = about;
        }
    }

    private void close(int at) {
        if (at > from) {
            passages.add(new Passage(from, at, current.about(), current.clue()));
            from = at;
        }
    }
}
