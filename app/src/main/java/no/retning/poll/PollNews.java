package no.retning.poll;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every node that a poll has changed, when the transaction that changed it is committed. */
@Component
class PollNews {
    private final JdbcClient sql;

    PollNews(JdbcClient sql) {
        this.sql = sql;
    }

    void tell(UUID poll) {
        sql.sql("select pg_notify('poll', :poll)::text")
                .param("poll", poll.toString())
                .query((row, n) -> true)
                .list();
    }
}
