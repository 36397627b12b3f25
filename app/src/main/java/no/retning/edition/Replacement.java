package no.retning.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells every node what a publication touches: the thing, its items, and whatever its links tie to; or figures. */
@Component
public class Replacement {
    /** The channel on which every node listens; each message is a JSON array of tags. */
    static final String CHANNEL = "edition";

    /** A notification may hold 8,000 bytes; a tag takes some 45. */
    private static final int TAGS_PER_MESSAGE = 100;

    private final JdbcClient sql;
    private final ObjectProvider<ReplacedPages> here;

    Replacement(JdbcClient sql, ObjectProvider<ReplacedPages> here) {
        this.sql = sql;
        this.here = here;
    }

    void announce(@Nullable Edition before, Edition after) {
        var tags = new TreeSet<String>();
        if (before != null) {
            touched(before, tags::add);
        }
        touched(after, tags::add);
        announce(tags);
    }

    /** Tells that the figures of an indicator are others, or will be, when this transaction is committed. */
    public void announceFigures(UUID indicator) {
        announce(Set.of(Reads.FIGURES, Reads.figures(indicator)));
    }

    private void announce(Set<String> tags) {
        var all = List.copyOf(tags);
        for (int from = 0; from < all.size(); from += TAGS_PER_MESSAGE) {
            var part = new ArrayList<>(all.subList(from, Math.min(from + TAGS_PER_MESSAGE, all.size())));
            sql.sql("select pg_notify(:channel, :tags)")
                    .param("channel", CHANNEL)
                    .param("tags", Json.text(part))
                    .query((row, n) -> true)
                    .single();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                here.forEach(pages -> pages.replaced(Set.copyOf(tags)));
            }
        });
    }

    private static void touched(Edition edition, Consumer<String> tags) {
        tags.accept(Reads.ANY);
        tags.accept("thing:" + edition.id());
        edition.item().all().forEach(item -> tags.accept("item:" + item.id()));
        for (var link : edition.links()) {
            tags.accept("item:" + link.from().id());
            tags.accept("item:" + link.to().id());
        }
    }
}
