package no.retning.prioritisation;

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

/** All choices that are being made or have been. */
@Component
public class Prioritisations implements Records<Prioritisation> {
    public static final String DRAFT = "draft";
    /** A computation of it is part of its case. */
    public static final String ATTACHED = "attached";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String ATTACH = "attach";

    private static final Kind<Prioritisation> KIND = new Kind<>(
            Prioritisation.KIND,
            Prioritisation.class,
            Set.of(DRAFT, ATTACHED),
            Set.of(VIEW, Commands.CREATE, EDIT, ATTACH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , p.content from prioritisation.prioritisation p join record.record r using (id)
            """;

    private final JdbcClient sql;

    Prioritisations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Prioritisation> about() {
        return KIND;
    }

    @Override
    public Prioritisation get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Prioritisations::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Prioritisation.KIND, id));
    }

    /** All of them, the last changed first. */
    public List<Prioritisation> all() {
        return sql.sql(SELECT + "order by r.changed_at desc, r.id desc")
                .query(Prioritisations::map)
                .list();
    }

    @Override
    public void insert(Prioritisation one) {
        write(one, """
                insert into prioritisation.prioritisation (id, of_case, content)
                values (:id, :ofCase, :content::jsonb)
                """);
    }

    @Override
    public void update(Prioritisation one) {
        write(one, """
                update prioritisation.prioritisation set of_case = :ofCase, content = :content::jsonb where id = :id
                """);
    }

    private void write(Prioritisation one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("ofCase", one.ofCase())
                .param("content", Columns.content(one))
                .update();
    }

    private static Prioritisation map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Prioritisation.class);
    }
}
