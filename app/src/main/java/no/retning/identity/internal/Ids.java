package no.retning.identity.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** New ids (UUIDv7), from the database. */
@Component
class Ids {
    private final JdbcClient sql;

    Ids(JdbcClient sql) {
        this.sql = sql;
    }

    UUID next() {
        return sql.sql("select uuidv7()").query(UUID.class).single();
    }
}
