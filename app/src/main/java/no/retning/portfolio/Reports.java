package no.retning.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the owners report on their measures, round by round. */
@Component
public class Reports implements Records<Report> {
    public static final String OPEN = "open";
    public static final String DELIVERED = "delivered";
    public static final String LOCKED = "locked";

    public static final String VIEW = "view";
    /** Notes that its owner has begun. */
    public static final String BEGIN = "begin";
    /** The owner answers. */
    public static final String REPORT = "report";
    /** The office says what it thinks of it. */
    public static final String ASSESS = "assess";

    public static final String LOCK = "lock";
    /** Adds what was wrong in it. */
    public static final String CORRECT = "correct";

    private static final Kind<Report> KIND = new Kind<>(
            Report.KIND,
            Report.class,
            Set.of(OPEN, DELIVERED, LOCKED),
            Set.of(Commands.CREATE, VIEW, BEGIN, REPORT, ASSESS, LOCK, CORRECT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , x.content from portfolio.report x join record.record r using (id)
            """;

    private final JdbcClient sql;

    Reports(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Report> about() {
        return KIND;
    }

    @Override
    public Report get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Reports::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Report.KIND, id));
    }

    /** Those of a round, by the name of the measure. */
    public List<Report> of(UUID round) {
        return sql.sql(SELECT + """
                join record.record m on m.id = x.measure
                where x.round = :round order by lower(m.title ->> 'nb'), r.id
                """).param("round", round).query(Reports::map).list();
    }

    /** Those of rounds that are open, by the name of the measure. */
    public List<Report> asked() {
        return sql.sql(SELECT + """
                join record.record o on o.id = x.round join record.record m on m.id = x.measure
                where o.state = 'open' order by lower(m.title ->> 'nb'), r.id
                """).query(Reports::map).list();
    }

    /** The last one that was delivered of each measure, in rounds that have been locked, by measure. */
    Map<UUID, Report> lastDelivered() {
        return sql.sql("select distinct on (x.measure) " + Headers.COLUMNS + """
                , x.content from portfolio.report x join record.record r using (id)
                join portfolio.round o on o.id = x.round
                where r.state = 'locked' and x.delivered_at is not null
                order by x.measure, o.cut_off desc, r.id
                """).query(Reports::map).list().stream()
                .collect(Collectors.toMap(Report::measure, report -> report));
    }

    @Override
    public void insert(Report one) {
        write(one, """
                insert into portfolio.report (id, round, measure, delivered_at, content)
                values (:id, :round, :measure, :deliveredAt, :content::jsonb)
                """);
    }

    @Override
    public void update(Report one) {
        write(one, """
                update portfolio.report
                set round = :round, measure = :measure, delivered_at = :deliveredAt, content = :content::jsonb
                where id = :id
                """);
    }

    private void write(Report one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("round", one.round())
                .param("measure", one.measure())
                .param("deliveredAt", at(one.deliveredAt()))
                .param("content", Columns.content(one))
                .update();
    }

    private static @Nullable Object at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Report map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Report.class);
    }
}
