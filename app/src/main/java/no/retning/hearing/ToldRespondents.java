package no.retning.hearing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has been written what became of what they said: each once, wherever it was. */
@Component
public class ToldRespondents {
    private final JdbcClient sql;

    ToldRespondents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes that whoever gave an answer is told now. */
    public void tell(UUID answer) {
        sql.sql("insert into hearing.told (answer) values (:answer)")
                .param("answer", answer)
                .update();
    }

    /** When whoever gave an answer was told; empty where they have not been. */
    public Optional<Instant> at(UUID answer) {
        return sql.sql("select told_at from hearing.told where answer = :answer")
                .param("answer", answer)
                .query((row, number) -> row.getTimestamp("told_at").toInstant())
                .optional();
    }

    /** Notes that whoever gave an answer was told elsewhere; who has been told here stays so. */
    public void lay(UUID answer, Instant at) {
        sql.sql("insert into hearing.told (answer, told_at) values (:answer, :at) on conflict (answer) do nothing")
                .param("answer", answer)
                .param("at", Timestamp.from(at))
                .update();
    }
}
