package no.retning.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
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

/** What measures and activities need of each other. */
@Component
public class Dependencies implements Records<Dependency> {
    public static final String PROPOSED = "proposed";
    public static final String ACKNOWLEDGED = "acknowledged";
    public static final String DISPUTED = "disputed";
    public static final String MET = "met";
    public static final String REMOVED = "removed";

    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String ANSWER = "answer";
    public static final String MEET = "meet";
    public static final String REMOVE = "remove";

    private static final Kind<Dependency> KIND = new Kind<>(
            Dependency.KIND,
            Dependency.class,
            Set.of(PROPOSED, ACKNOWLEDGED, DISPUTED, MET, REMOVED),
            Set.of(Commands.CREATE, VIEW, EDIT, ANSWER, MEET, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , x.content from portfolio.dependency x join record.record r using (id)
            """;

    private final JdbcClient sql;

    Dependencies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Dependency> about() {
        return KIND;
    }

    @Override
    public Dependency get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Dependencies::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Dependency.KIND, id));
    }

    /** Those at either end of which a thing stands, the first needed first. */
    public List<Dependency> at(UUID thing) {
        return of(List.of(thing));
    }

    /** Those at either end of which one of these things stands. */
    public List<Dependency> of(Collection<UUID> things) {
        return things.isEmpty()
                ? List.of()
                : sql.sql(SELECT + """
                where (x.needed in (:things) or x.needing in (:things)) and r.state <> 'removed'
                order by x.content ->> 'neededBy' nulls last, r.id
                """)
                        .param("things", things)
                        .query(Dependencies::map)
                        .list();
    }

    /** Every one that is not removed, the first needed first. */
    public List<Dependency> all() {
        return sql.sql(SELECT + "where r.state <> 'removed' order by x.content ->> 'neededBy' nulls last, r.id")
                .query(Dependencies::map)
                .list();
    }

    @Override
    public void insert(Dependency one) {
        write(
                one,
                "insert into portfolio.dependency (id, needed, needing, content) values (:id, :needed, :needing, :content::jsonb)");
    }

    @Override
    public void update(Dependency one) {
        write(
                one,
                "update portfolio.dependency set needed = :needed, needing = :needing, content = :content::jsonb where id = :id");
    }

    private void write(Dependency one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("needed", one.from().id())
                .param("needing", one.to().id())
                .param("content", Columns.content(one))
                .update();
    }

    private static Dependency map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Dependency.class);
    }
}
