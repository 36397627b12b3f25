package no.retning.governance;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers without gaps or doubles, however many ask at once.
 *
 * <p>Whoever draws holds the counter until their transaction ends, and a transaction that fails gives its numbers back.
 * A transaction that changes several records must take hold of the counter first: the journal, which every change waits
 * for, would else be held by one that waits for the counter.
 */
@Component
class Counter {
    static final String CASE = "case";
    static final String MEETING = "meeting";

    private final JdbcClient sql;

    Counter(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes hold of a body's counters of a year until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID body, int year) {
        for (var counts : new String[] {CASE, MEETING}) {
            sql.sql("""
                    insert into governance.counter (body, year, counts) values (:body, :year, :counts)
                    on conflict (body, year, counts) do update set last = governance.counter.last
                    """)
                    .param("body", body)
                    .param("year", year)
                    .param("counts", counts)
                    .update();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public SeriesNumber next(UUID body, int year, String counts) {
        int number = sql.sql("""
                insert into governance.counter (body, year, counts, last) values (:body, :year, :counts, 1)
                on conflict (body, year, counts) do update set last = governance.counter.last + 1
                returning last
                """)
                .param("body", body)
                .param("year", year)
                .param("counts", counts)
                .query(Integer.class)
                .single();
        return new SeriesNumber(number, year);
    }

    /** Lets the numbers begin after this one. Returns whether it did: not if some have been given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(UUID body, int year, String counts, int before) {
        return sql.sql("""
                update governance.counter set before = :before, last = :before
                where body = :body and year = :year and counts = :counts and last = before
                """)
                        .param("body", body)
                        .param("year", year)
                        .param("counts", counts)
                        .param("before", before)
                        .update()
                == 1;
    }

    /** The last number given, or given elsewhere; the caller holds the counter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int last(UUID body, int year, String counts) {
        return sql.sql("select last from governance.counter where body = :body and year = :year and counts = :counts")
                .param("body", body)
                .param("year", year)
                .param("counts", counts)
                .query(Integer.class)
                .single();
    }

    /** Lets the next number be the one after {@code to}, if no more numbers have been given since {@code from}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(UUID body, int year, String counts, int from, int to) {
        return sql.sql("""
                update governance.counter set last = :to
                where body = :body and year = :year and counts = :counts and last = :from
                """)
                        .param("body", body)
                        .param("year", year)
                        .param("counts", counts)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }
}
