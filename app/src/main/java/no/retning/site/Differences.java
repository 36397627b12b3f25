package no.retning.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.retning.edition.Difference;
import no.retning.edition.Difference.Piece;
import no.retning.edition.Item;
import no.retning.page.Diff;
import no.retning.page.Link;
import no.retning.page.Reading;

/** A difference as a page shows it. */
public final class Differences {
    private Differences() {}

    /** What changed from one text of a thing to the next, in the reader's language. */
    public static Diff diff(Reading reading, Item before, Item after) {
        return diff(reading, before, after, none -> List.of());
    }

    /** @param causes what a thing was changed after */
    static Diff diff(Reading reading, Item before, Item after, Function<UUID, List<Link>> causes) {
        Map<UUID, String> numbers = new HashMap<>();
        number(before, "", numbers);
        number(after, "", numbers);
        return new Diff(Difference.between(before, after, reading.language()).items().stream()
                .map(changed -> block(reading, changed, numbers, causes))
                .toList());
    }

    private static Diff.Block block(
            Reading reading, Difference.Changed changed, Map<UUID, String> numbers, Function<UUID, List<Link>> causes) {
        var fate = switch (changed.what()) {
            case ADDED -> Diff.Fate.ADDED;
            case REMOVED -> Diff.Fate.REMOVED;
            case CHANGED -> Diff.Fate.CHANGED;
        };
        var number = numbers.getOrDefault(changed.item().id(), "");
        return new Diff.Block(
                fate,
                number.isEmpty() ? reading.word("kind." + changed.item().kind()) : number,
                fate == Diff.Fate.REMOVED ? null : reading.url(Addresses.permalink(changed.item())),
                runs(changed.title()),
                runs(changed.text()),
                null,
                causes.apply(changed.item().id()));
    }

    static List<Diff.Run> runs(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Diff.Run(
                        switch (piece.fate()) {
                            case SAME -> Diff.Change.KEPT;
                            case ADDED -> Diff.Change.ADDED;
                            case REMOVED -> Diff.Change.REMOVED;
                        },
                        piece.text()))
                .toList();
    }

    /** Chapters and goals carry their own numbers; paragraphs are counted within their chapter. */
    private static void number(Item item, String within, Map<UUID, String> numbers) {
        int counted = 0;
        for (var below : item.items()) {
            counted++;
            var number = below.string("number")
                    .or(() -> below.string("code"))
                    .orElse(within.isEmpty() ? "" : within + "." + counted);
            numbers.put(below.id(), number);
            number(below, number, numbers);
        }
    }
}
