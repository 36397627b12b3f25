package no.retning.poll;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases keys of polls that are not open, at the start and then every ten minutes: a process that is killed between the
 * closing and the erasing leaves one, and so does an opening that comes to nothing.
 */
@Component
public class SpentKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SpentKeys.class);

    private final PollKeys keys;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    SpentKeys(PollKeys keys, JdbcClient sql, TransactionTemplate transactions) {
        this.keys = keys;
        this.sql = sql;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void erase() {
        keys.polls().forEach(poll -> transactions.executeWithoutResult(status -> eraseIfSpent(poll)));
    }

    private void eraseIfSpent(UUID poll) {
        // Waits for an opening under way, which has made its key and has not told anybody yet.
        var state = sql.sql("select state from record.record where id = :poll for share")
                .param("poll", poll)
                .query(String.class)
                .optional();
        if (state.isEmpty()) {
            // Another instance's, or that of a poll younger than a database that was restored: not ours to throw away.
            LOG.warn("There is a key to poll {}, which this database does not know", poll);
        } else if (!Poll.OPEN.equals(state.get())) {
            keys.erase(poll);
        }
    }
}
