package no.retning.hearing.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private static final int MOST_KEPT = 64;

    private final PublishedEditions editions;

    /** By the edition, which never changes: a flood of answers reads the same one. */
    private final Cache<String, List<Piece>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

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
        return sha256(hearing).map(this::of).orElse(List.of());
    }

    private Optional<String> sha256(Hearing hearing) {
        return hearing.edition().isEmpty()
                ? editions.currentSha256(hearing.about().id(), AsOf.NOW)
                : Optional.of(hearing.edition());
    }

    private List<Piece> of(String sha256) {
        var known = kept.getIfPresent(sha256);
        if (known != null) {
            return known;
        }
        var read = editions.bySha256(sha256).map(HeardText::of);
        read.ifPresent(pieces -> kept.put(sha256, pieces));
        return read.orElse(List.of());
    }

    private static List<Piece> of(Edition edition) {
        var pieces = new ArrayList<Piece>();
        add(edition.item(), true, pieces);
        return List.copyOf(pieces);
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
