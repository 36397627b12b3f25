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

/** The schemes by which the maturity of countries is assessed. */
@Component
public class MaturitySchemes implements Records<MaturityScheme> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";

    private static final Kind<MaturityScheme> KIND = new Kind<>(
            MaturityScheme.KIND,
            MaturityScheme.class,
            Set.of(MaturityScheme.ACTIVE),
            Set.of(Commands.CREATE, VIEW, EDIT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , m.content from monitor.maturity_scheme m join record.record r using (id)
            """;

    private final JdbcClient sql;

    MaturitySchemes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<MaturityScheme> about() {
        return KIND;
    }

    @Override
    public MaturityScheme get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(MaturitySchemes::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(MaturityScheme.KIND, id));
    }

    /** Every one, by name. */
    public List<MaturityScheme> all() {
        return sql.sql(SELECT + "order by r.slug").query(MaturitySchemes::map).list();
    }

    @Override
    public void insert(MaturityScheme scheme) {
        write(scheme, """
                insert into monitor.maturity_scheme (id, content) values (:id, :content::jsonb)
                """);
    }

    @Override
    public void update(MaturityScheme scheme) {
        write(scheme, """
                update monitor.maturity_scheme set content = :content::jsonb where id = :id
                """);
    }

    private void write(MaturityScheme scheme, String statement) {
        sql.sql(statement)
                .param("id", scheme.header().id())
                .param("content", Columns.content(scheme))
                .update();
    }

    private static MaturityScheme map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, MaturityScheme.class);
    }
}
