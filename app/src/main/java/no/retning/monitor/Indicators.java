package no.retning.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The indicators. */
@Component
public class Indicators implements Records<Indicator> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    /** Says what is measured, anew. */
    public static final String DEFINE = "define";

    /** Says what the figures should come to. */
    public static final String AIM = "aim";
    /** Says that progress is another than its method gives. */
    public static final String OVERRIDE = "override";

    public static final String APPROVE = "approve";
    public static final String ACTIVATE = "activate";
    public static final String PAUSE = "pause";
    public static final String RETIRE = "retire";
    public static final String PUBLISH = "publish";

    private static final Kind<Indicator> KIND = new Kind<>(
            Indicator.KIND,
            Indicator.class,
            Set.copyOf(Indicator.STATES),
            Set.of(VIEW, Commands.CREATE, EDIT, DEFINE, AIM, OVERRIDE, APPROVE, ACTIVATE, PAUSE, RETIRE, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , i.content from monitor.indicator i join record.record r using (id)
            """;

    private final JdbcClient sql;

    Indicators(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Indicator> about() {
        return KIND;
    }

    @Override
    public Indicator get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Indicators::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Indicator.KIND, id));
    }

    public Optional<Indicator> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'indicator' and r.slug = :slug")
                .param("slug", slug)
                .query(Indicators::map)
                .optional();
    }

    /** All of them, by slug. */
    public List<Indicator> all() {
        return sql.sql(SELECT + "order by r.slug").query(Indicators::map).list();
    }

    @Override
    public void insert(Indicator indicator) {
        write(indicator, """
                insert into monitor.indicator (id, owner, content) values (:id, :owner, :content::jsonb)
                """);
    }

    @Override
    public void update(Indicator indicator) {
        write(indicator, """
                update monitor.indicator set owner = :owner, content = :content::jsonb where id = :id
                """);
    }

    private void write(Indicator indicator, String statement) {
        sql.sql(statement)
                .param("id", indicator.header().id())
                .param("owner", indicator.owner())
                .param("content", Columns.content(indicator))
                .update();
    }

    private static Indicator map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Indicator.class);
    }
}
