package no.retning.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

/** How the country is divided into areas. */
@Component
public class AreaSchemes implements Records<AreaScheme> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String PUBLISH = "publish";

    private static final Kind<AreaScheme> KIND = new Kind<>(
            AreaScheme.KIND, AreaScheme.class, Set.of(AreaScheme.ACTIVE), Set.of(Commands.CREATE, VIEW, EDIT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , e.content from monitor.area_scheme e join record.record r using (id)
            """;

    private final JdbcClient sql;

    AreaSchemes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<AreaScheme> about() {
        return KIND;
    }

    @Override
    public AreaScheme get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(AreaSchemes::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(AreaScheme.KIND, id));
    }

    /** Every one, by slug. */
    public List<AreaScheme> all() {
        return sql.sql(SELECT + "order by r.slug").query(AreaSchemes::map).list();
    }

    @Override
    public void insert(AreaScheme scheme) {
        write(scheme, """
                insert into monitor.area_scheme (id, content) values (:id, :content::jsonb)
                """);
    }

    @Override
    public void update(AreaScheme scheme) {
        write(scheme, """
                update monitor.area_scheme set content = :content::jsonb where id = :id
                """);
    }

    private void write(AreaScheme scheme, String statement) {
        sql.sql(statement)
                .param("id", scheme.header().id())
                .param("content", Columns.content(scheme))
                .update();
    }

    private static AreaScheme map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, AreaScheme.class);
    }
}
