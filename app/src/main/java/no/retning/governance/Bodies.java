package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies. */
@Component
public class Bodies implements Records<Body> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String PUBLISH = "publish";

    private static final Kind<Body> KIND =
            new Kind<>(Body.KIND, Body.class, Set.of(Body.ACTIVE), Set.of(VIEW, Commands.CREATE, EDIT, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , b.title, b.short_title, b.text, b.level, b.decision_rule, b.any_other_business_numbered, b.source
            from governance.body b join record.record r using (id)
            """;

    private final JdbcClient sql;

    Bodies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Body> about() {
        return KIND;
    }

    @Override
    public Body get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Bodies::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Body.KIND, id));
    }

    public Optional<Body> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'body' and r.slug = :slug")
                .param("slug", slug)
                .query(Bodies::map)
                .optional();
    }

    /** All of them, past ones too, those that are today first and then by name. */
    public List<Body> all() {
        return sql.sql(SELECT + "order by upper_inf(r.valid) desc, lower(coalesce(b.title ->> 'nb', r.slug)), r.id")
                .query(Bodies::map)
                .list();
    }

    @Override
    public void insert(Body body) {
        write(body, """
                insert into governance.body
                    (id, title, short_title, text, level, decision_rule, any_other_business_numbered, source)
                values (:id, :title::jsonb, :shortTitle::jsonb, :text::jsonb, :level, :decisionRule, :numbered,
                        :source::jsonb)
                """);
    }

    @Override
    public void update(Body body) {
        write(body, """
                update governance.body
                set title = :title::jsonb, short_title = :shortTitle::jsonb, text = :text::jsonb, level = :level,
                    decision_rule = :decisionRule, any_other_business_numbered = :numbered, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Body body, String statement) {
        sql.sql(statement)
                .param("id", body.header().id())
                .param("title", Json.text(body.title()))
                .param("shortTitle", Json.text(body.shortTitle()))
                .param("text", Json.text(body.text()))
                .param("level", body.level().code())
                .param("decisionRule", body.decisionRule().code())
                .param("numbered", body.anyOtherBusinessNumbered())
                .param("source", Json.text(body.source()))
                .update();
    }

    private static Body map(ResultSet row, int number) throws SQLException {
        return new Body(
                Headers.map(row),
                Columns.text(row, "title"),
                Columns.text(row, "short_title"),
                Columns.text(row, "text"),
                BodyLevel.of(row.getString("level")),
                DecisionRule.of(row.getString("decision_rule")),
                row.getBoolean("any_other_business_numbered"),
                Columns.source(row));
    }
}
