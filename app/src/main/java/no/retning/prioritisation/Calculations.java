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

/** What has been computed of prioritisations. */
@Component
public class Calculations implements Records<Calculation> {
    public static final String MADE = "made";
    /** It is part of its case, and read by whoever reads the case. */
    public static final String ATTACHED = "attached";

    public static final String VIEW = "view";
    public static final String READ = "read";
    public static final String ATTACH = "attach";

    private static final Kind<Calculation> KIND = new Kind<>(
            Calculation.KIND, Calculation.class, Set.of(MADE, ATTACHED), Set.of(VIEW, READ, Commands.CREATE, ATTACH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , c.content from prioritisation.calculation c join record.record r using (id)
            """;

    private final JdbcClient sql;

    Calculations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Calculation> about() {
        return KIND;
    }

    @Override
    public Calculation get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Calculations::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Calculation.KIND, id));
    }

    /** Those made of a prioritisation, the last first. */
    public List<Calculation> of(UUID prioritisation) {
        return sql.sql(SELECT + "where c.prioritisation = :prioritisation order by r.id desc")
                .param("prioritisation", prioritisation)
                .query(Calculations::map)
                .list();
    }

    @Override
    public void insert(Calculation one) {
        sql.sql("""
                insert into prioritisation.calculation (id, prioritisation, input, content)
                values (:id, :prioritisation, :input, :content::jsonb)
                """)
                .param("id", one.header().id())
                .param("prioritisation", one.prioritisation())
                .param("input", one.input())
                .param("content", Columns.content(one))
                .update();
    }

    /** Throws UnsupportedOperationException where more than the state changes: what has been computed stands. */
    @Override
    public void update(Calculation one) {
        if (!get(one.header().id()).with(one.header()).equals(one)) {
            throw new UnsupportedOperationException("A computation does not change");
        }
    }

    private static Calculation map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Calculation.class);
    }
}
