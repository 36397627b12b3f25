package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Header;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hearings. */
@Component
public class Hearings implements Records<Hearing> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String APPROVE = "approve";
    public static final String OPEN = "open";
    /** Gives more time. */
    public static final String EXTEND = "extend";
    /** Answers a question to everybody. */
    public static final String CLARIFY = "clarify";

    public static final String CLOSE = "close";
    /** Takes the answers under treatment. */
    public static final String ASSESS = "assess";

    public static final String SUMMARISE = "summarise";
    public static final String CONCLUDE = "conclude";
    public static final String PUBLISH = "publish";
    /** Puts what came of it before a body. */
    public static final String PROPOSE = "propose";
    /** Has themes suggested to those who code its answers, or no more. */
    public static final String SUGGEST = "suggest";

    private static final Kind<Hearing> KIND = new Kind<>(
            Hearing.KIND,
            Hearing.class,
            Set.copyOf(Hearing.STATES),
            Set.of(
                    Commands.CREATE,
                    VIEW,
                    EDIT,
                    APPROVE,
                    OPEN,
                    EXTEND,
                    CLARIFY,
                    CLOSE,
                    ASSESS,
                    SUMMARISE,
                    CONCLUDE,
                    PUBLISH,
                    PROPOSE,
                    SUGGEST));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , h.content from hearing.hearing h join record.record r using (id)
            """;

    private final JdbcClient sql;

    /** As each was last read: whoever answers reads the same one again and again, and it changes seldom. */
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(Header header, String content, Hearing hearing) {}

    Hearings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Hearing> about() {
        return KIND;
    }

    @Override
    public Hearing get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(this::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Hearing.KIND, id));
    }

    public Optional<Hearing> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'hearing' and r.slug = :slug")
                .param("slug", slug)
                .query(this::map)
                .optional();
    }

    /** Every one, the one with the latest deadline first. */
    public List<Hearing> all() {
        return sql.sql(SELECT + "order by h.deadline desc nulls first, r.slug")
                .query(this::map)
                .list();
    }

    /** Those that are open though their deadline has passed, by the database's clock. */
    public List<Hearing> due() {
        return sql.sql(SELECT + """
                where r.state in ('open', 'extended') and h.deadline <= clock_timestamp() order by h.deadline, r.id
                """).query(this::map).list();
    }

    @Override
    public void insert(Hearing hearing) {
        write(hearing, """
                insert into hearing.hearing (id, about, deadline, concluded_at, content)
                values (:id, :about, :deadline, case when :concluded then clock_timestamp() end, :content::jsonb)
                """);
    }

    @Override
    public void update(Hearing hearing) {
        write(hearing, """
                update hearing.hearing
                set about = :about, deadline = :deadline, content = :content::jsonb,
                    concluded_at = case when :concluded then coalesce(concluded_at, clock_timestamp()) end
                where id = :id
                """);
    }

    private void write(Hearing hearing, String statement) {
        var deadline = hearing.deadline();
        sql.sql(statement)
                .param("id", hearing.header().id())
                .param("about", hearing.about().id())
                .param("deadline", deadline == null ? null : Timestamp.from(deadline.at()))
                .param("concluded", hearing.header().state().equals(Hearing.CONCLUDED))
                .param("content", Columns.content(hearing))
                .update();
    }

    private Hearing map(ResultSet row, int number) throws SQLException {
        var header = Headers.map(row);
        var content = row.getString("content");
        var before = known.get(header.id());
        if (before != null && before.header().equals(header) && before.content().equals(content)) {
            return before.hearing();
        }
        var hearing = Columns.record(row, Hearing.class);
        known.put(header.id(), new Known(header, content, hearing));
        return hearing;
    }
}
