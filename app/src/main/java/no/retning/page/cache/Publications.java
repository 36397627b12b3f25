package no.retning.page.cache;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells every node which pages a publication replaces. */
public final class Publications {
    private final JdbcClient database;
    private final PageCache cache;

    public Publications(JdbcClient database, PageCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /**
     * Announces, inside the transaction that publishes, that pages with these tags are old once it commits.
     *
     * <p>On this node they are gone before the publisher gets an answer; on the others when the database tells them.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void announce(Set<String> tags) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A publication is announced inside its transaction");
        }
        database.sql("select pg_notify(:channel, :tags)")
                .param("channel", News.CHANNEL)
                .param("tags", News.write(tags))
                .query()
                .listOfRows();
        Set<String> replaced = Set.copyOf(tags);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                // An unknown outcome may be a commit.
                if (status != STATUS_ROLLED_BACK) {
                    cache.replace(replaced);
                }
            }
        });
    }
}
