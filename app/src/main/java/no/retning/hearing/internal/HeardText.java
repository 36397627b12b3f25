package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.hearing.Hearing;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is heard, as one reads it while one answers: the very edition that was put on hearing. */
@Component
final class HeardText {
    private static final Set<String> PLACES = Set.of("paragraph", "goal");

    private final PublishedEditions editions;

    HeardText(PublishedEditions editions) {
        this.editions = editions;
    }

    /**
     * A piece of it.
     *
     * @param place what one can say something to; null for what only stands there
     * @param goal whether it is a goal
     */
    record Piece(@Nullable UUID place, boolean goal, String anchor, LocalisedText title, LocalisedText text) {}

    List<Piece> of(Hearing hearing) {
        var pieces = new ArrayList<Piece>();
        edition(hearing).ifPresent(edition -> add(edition.item(), true, pieces));
        return pieces;
    }

    private Optional<Edition> edition(Hearing hearing) {
        return hearing.edition().isEmpty()
                ? editions.current(hearing.about().id(), AsOf.NOW)
                : editions.bySha256(hearing.edition());
    }

    private static void add(Item item, boolean root, List<Piece> pieces) {
        boolean place = PLACES.contains(item.kind());
        var text = item.text("text");
        if (place || !root || !text.isEmpty()) {
            pieces.add(new Piece(
                    place ? item.id() : null,
                    item.kind().equals("goal"),
                    item.slug(),
                    root ? LocalisedText.NONE : item.title(),
                    text));
        }
        item.items().forEach(below -> add(below, false, pieces));
    }
}
