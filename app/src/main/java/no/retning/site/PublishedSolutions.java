package no.retning.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Head;
import org.springframework.stereotype.Component;

/** The solutions that the public may read. Those that were asked for last stay in memory, for an edition never changes. */
@Component
final class PublishedSolutions {
    private static final int MOST_KEPT = 60;

    private final PublishedEditions editions;
    private final Map<String, SolutionEdition> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SolutionEdition> eldest) {
            return size() > MOST_KEPT;
        }
    };

    PublishedSolutions(PublishedEditions editions) {
        this.editions = editions;
    }

    /** All of them, by slug. */
    List<SolutionEdition> all(AsOf asOf) {
        return editions.heads(SolutionEdition.KIND, asOf).stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that this activity builds or brings into use. */
    List<SolutionEdition> of(UUID activity, AsOf asOf) {
        return all(asOf).stream()
                .filter(one -> one.activities().contains(activity))
                .toList();
    }

    private Optional<SolutionEdition> read(Head head) {
        synchronized (kept) {
            var before = kept.get(head.sha256());
            if (before != null) {
                return Optional.of(before);
            }
        }
        var read = editions.bySha256(head.sha256()).map(SolutionEdition::of);
        read.ifPresent(one -> {
            synchronized (kept) {
                kept.put(head.sha256(), one);
            }
        });
        return read;
    }
}
