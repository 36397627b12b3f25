package no.retning.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.Named;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of the portfolio. */
@Component
public class Measures implements Records<Measure> {
    public static final String PROPOSED = "proposed";
    public static final String ASSESSED = "assessed";
    public static final String ACTIVE = "active";
    public static final String PAUSED = "paused";
    public static final String CLOSING = "closing";
    public static final String CLOSED = "closed";
    public static final String WITHDRAWN = "withdrawn";
    public static final String DECLINED = "declined";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    /** Gives it to another owner, or names another to report on it. */
    public static final String ENTRUST = "entrust";

    /** Lets it through a gate. */
    public static final String PASS = "pass";
    /** Moves it on in its life in the portfolio. */
    public static final String MOVE = "move";

    public static final String PUBLISH = "publish";

    /** In which a measure is reported on. */
    public static final Set<String> RUNNING = Set.of(ACTIVE, PAUSED, CLOSING);

    private static final Kind<Measure> KIND = new Kind<>(
            Measure.KIND,
            Measure.class,
            Set.of(PROPOSED, ASSESSED, ACTIVE, PAUSED, CLOSING, CLOSED, WITHDRAWN, DECLINED),
            Set.of(VIEW, Commands.CREATE, EDIT, ENTRUST, PASS, MOVE, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.content from portfolio.measure m join record.record r using (id)
            """;
    private static final String BY_NAME = " order by lower(r.title ->> 'nb'), r.slug";

    private final JdbcClient sql;

    Measures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Measure> about() {
        return KIND;
    }

    @Override
    public Measure get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Measures::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Measure.KIND, id));
    }

    public Optional<Measure> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'measure' and r.slug = :slug")
                .param("slug", slug)
                .query(Measures::map)
                .optional();
    }

    /** All of them, by name. */
    public List<Named> named() {
        return sql.sql("select " + Headers.COLUMNS + ", r.title from record.record r where r.kind = 'measure'"
                        + BY_NAME)
                .query((row, n) -> {
                    var header = Headers.map(row);
                    return new Named(header, Columns.text(row, "title"), Set.of(header.id()));
                })
                .list();
    }

    /** All of them, by name. */
    public List<Measure> all() {
        return sql.sql(SELECT + BY_NAME).query(Measures::map).list();
    }

    /** Those in these states, by name. */
    public List<Measure> in(Collection<String> states) {
        return sql.sql(SELECT + "where r.state in (:states)" + BY_NAME)
                .param("states", states)
                .query(Measures::map)
                .list();
    }

    /** Those of these ids, by id. */
    public Map<UUID, Measure> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.sql(SELECT + "where r.id in (:ids)").param("ids", ids).query(Measures::map).list().stream()
                        .collect(Collectors.toMap(found -> found.header().id(), found -> found));
    }

    public Parts parts() {
        return new Parts(sql
                .sql("select id, parent from portfolio.measure where parent is not null")
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getObject("parent", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those with these slugs. */
    public List<Measure> named(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : sql.sql(SELECT + "where r.kind = 'measure' and r.slug in (:slugs)")
                        .param("slugs", slugs)
                        .query(Measures::map)
                        .list();
    }

    /** The parts of a measure, by name. */
    public List<Measure> partsOf(UUID measure) {
        return sql.sql(SELECT + "where m.parent = :measure" + BY_NAME)
                .param("measure", measure)
                .query(Measures::map)
                .list();
    }

    /** Those that are called exactly this, long or short, in any language, whatever the case. */
    public List<Measure> called(String name) {
        return sql.sql(SELECT + """
                where exists (
                    select from jsonb_each_text(m.content -> 'title') t where lower(t.value) = lower(:name)
                    union all
                    select from jsonb_each_text(m.content -> 'shortTitle') t where lower(t.value) = lower(:name))
                order by r.id
                """)
                .param("name", name.strip())
                .query(Measures::map)
                .list();
    }

    /** Of which the person with this account reports. */
    public List<UUID> reportedBy(UUID account) {
        return sql.sql("""
                select m.id from portfolio.measure m join register.person p on p.id = m.reporter
                where p.account = :account
                """).param("account", account).query(UUID.class).list();
    }

    @Override
    public void insert(Measure measure) {
        write(measure, """
                insert into portfolio.measure (id, owner, main_goal, parent, reporter, content)
                values (:id, :owner, :mainGoal, :parent, :reporter, :content::jsonb)
                """);
    }

    @Override
    public void update(Measure measure) {
        write(measure, """
                update portfolio.measure
                set owner = :owner, main_goal = :mainGoal, parent = :parent, reporter = :reporter,
                    content = :content::jsonb
                where id = :id
                """);
    }

    private void write(Measure measure, String statement) {
        sql.sql(statement)
                .param("id", measure.header().id())
                .param("owner", measure.owner())
                .param("mainGoal", measure.mainGoal())
                .param("parent", measure.parent())
                .param("reporter", measure.reporter())
                .param("content", Columns.content(measure))
                .update();
    }

    private static Measure map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Measure.class);
    }
}
