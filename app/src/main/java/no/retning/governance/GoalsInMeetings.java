package no.retning.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the bodies have done with a goal. */
@Component
public class GoalsInMeetings {
    private final JdbcClient sql;

    GoalsInMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The day of the last meeting that treated a case about a goal; empty where none has. */
    public Optional<LocalDate> lastTreated(UUID goal) {
        return sql.sql("""
                select max((m.starts at time zone 'Europe/Oslo')::date)
                from thread.link l
                join record.record lr on lr.id = l.id and lr.state = 'active'
                join governance.body_case c on c.id = l.from_id
                join record.record cr on cr.id = c.id and cr.state in ('treated', 'followed-up', 'closed')
                join governance.meeting m on m.id = c.meeting
                where l.type = 'treats' and l.to_id = :goal
                """).param("goal", goal).query(LocalDate.class).optional();
    }

    /** The decisions that moved a goal. */
    public List<UUID> movedBy(UUID goal) {
        return sql.sql("""
                select l.from_id from thread.link l join record.record lr on lr.id = l.id and lr.state = 'active'
                where l.type = 'moves' and l.to_id = :goal
                """).param("goal", goal).query(UUID.class).list();
    }
}
