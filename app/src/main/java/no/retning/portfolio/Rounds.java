package no.retning.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of reporting. */
@Component
public class Rounds implements Records<Round> {
    public static final String CREATED = "created";
    public static final String OPEN = "open";
    public static final String LOCKED = "locked";
    public static final String ANALYSED = "analysed";
    public static final String DRAFTED = "drafted";
    public static final String TREATED = "treated";
    public static final String PUBLISHED = "published";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    /** Asks every owner for a report. */
    public static final String START = "start";
    /** Writes to those who have not reported. */
    public static final String REMIND = "remind";
    /** Ends the reporting. */
    public static final String LOCK = "lock";

    public static final String ANALYSE = "analyse";
    /** Takes it before a body. */
    public static final String PROPOSE = "propose";
    /** Notes that the body has treated it. */
    public static final String TREAT = "treat";

    public static final String PUBLISH = "publish";

    private static final Kind<Round> KIND = new Kind<>(
            Round.KIND,
            Round.class,
            Set.of(CREATED, OPEN, LOCKED, ANALYSED, DRAFTED, TREATED, PUBLISHED),
            Set.of(Commands.CREATE, VIEW, EDIT, START, REMIND, LOCK, ANALYSE, PROPOSE, TREAT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , x.content from portfolio.round x join record.record r using (id)
            """;

    private final JdbcClient sql;

    Rounds(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Round> about() {
        return KIND;
    }

    @Override
    public Round get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Rounds::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Round.KIND, id));
    }

    /** Every one, the latest first. */
    public List<Round> all() {
        return sql.sql(SELECT + "order by x.cut_off desc, r.id")
                .query(Rounds::map)
                .list();
    }

    /** The round before this one that was locked. */
    public Optional<Round> before(Round round) {
        return sql.sql(SELECT + """
                where x.cut_off < :cutOff and r.state not in ('created', 'open')
                order by x.cut_off desc, r.id limit 1
                """)
                .param("cutOff", at(round.cutOff()))
                .query(Rounds::map)
                .optional();
    }

    /** What the clock of the database shows. */
    public Instant now() {
        return sql.sql("select clock_timestamp()")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Override
    public void insert(Round one) {
        write(one, "insert into portfolio.round (id, cut_off, content) values (:id, :cutOff, :content::jsonb)");
    }

    @Override
    public void update(Round one) {
        write(one, "update portfolio.round set cut_off = :cutOff, content = :content::jsonb where id = :id");
    }

    private void write(Round one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("cutOff", at(one.cutOff()))
                .param("content", Columns.content(one))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Round map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Round.class);
    }
}
