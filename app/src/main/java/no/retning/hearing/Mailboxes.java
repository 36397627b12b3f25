package no.retning.hearing;

import java.util.UUID;
import no.retning.mail.Imap.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the mailbox of a hearing has been read. */
@Component
public class Mailboxes {
    private final JdbcClient sql;

    Mailboxes(JdbcClient sql) {
        this.sql = sql;
    }

    public Mark mark(UUID hearing) {
        return sql.sql("select validity, last from hearing.mailbox where hearing = :hearing")
                .param("hearing", hearing)
                .query((row, n) -> new Mark(row.getLong("validity"), row.getLong("last")))
                .optional()
                .orElse(Mark.NONE);
    }

    @Transactional
    public void mark(UUID hearing, Mark mark) {
        sql.sql("""
                insert into hearing.mailbox (hearing, validity, last) values (:hearing, :validity, :last)
                on conflict (hearing) do update set validity = excluded.validity, last = excluded.last
                """)
                .param("hearing", hearing)
                .param("validity", mark.validity())
                .param("last", mark.last())
                .update();
    }
}
