package no.retning.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import no.retning.record.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The strategies, in whatever phase. */
@Component
public class Strategies implements Records<Strategy> {
    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String ADVANCE = "advance";
    public static final String PUBLISH = "publish";

    private static final Kind<Strategy> KIND =
            new Kind<>(Strategy.KIND, Strategy.class, Phase.states(), Set.of(VIEW, CREATE, EDIT, ADVANCE, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.title, s.short_title, s.summary, s.period, s.structure, s.owner, s.version_label, s.milestones, s.source,
              s.note
            from strategy.strategy s join record.record r using (id)
            """;

    private final JdbcClient sql;

    Strategies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Strategy> about() {
        return KIND;
    }

    @Override
    public Strategy get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Strategies::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Strategy.KIND, id));
    }

    public Optional<Strategy> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'strategy' and r.slug = :slug")
                .param("slug", slug)
                .query(Strategies::map)
                .optional();
    }

    /** All of them, the latest period first. */
    public List<Strategy> all() {
        return sql.sql(SELECT + "order by lower(s.period) desc nulls last, r.slug")
                .query(Strategies::map)
                .list();
    }

    @Override
    public void insert(Strategy strategy) {
        write(strategy, """
                insert into strategy.strategy (id, title, short_title, summary, period, structure, owner, version_label,
                                               milestones, source, note)
                values (:id, :title::jsonb, :shortTitle::jsonb, :summary::jsonb, :period::daterange, :structure, :owner,
                        :versionLabel, :milestones::jsonb, :source::jsonb, :note)
                """);
    }

    @Override
    public void update(Strategy strategy) {
        write(strategy, """
                update strategy.strategy
                set title = :title::jsonb, short_title = :shortTitle::jsonb, summary = :summary::jsonb,
                    period = :period::daterange, structure = :structure, owner = :owner, version_label = :versionLabel,
                    milestones = :milestones::jsonb, source = :source::jsonb, note = :note
                where id = :id
                """);
    }

    private void write(Strategy strategy, String statement) {
        sql.sql(statement)
                .param("id", strategy.header().id())
                .param("title", Json.text(strategy.title()))
                .param("shortTitle", Json.text(strategy.shortTitle()))
                .param("summary", Json.text(strategy.summary()))
                .param("period", strategy.period().toRange())
                .param("structure", strategy.structure())
                .param("owner", strategy.owner())
                .param("versionLabel", strategy.versionLabel())
                .param("milestones", Json.text(strategy.milestones()))
                .param("source", Json.text(strategy.source()))
                .param("note", strategy.note())
                .update();
    }

    private static Strategy map(ResultSet row, int number) throws SQLException {
        return new Strategy(
                Headers.map(row),
                Columns.text(row, "title"),
                Columns.text(row, "short_title"),
                Columns.text(row, "summary"),
                Validity.parseRange(row.getString("period")),
                row.getObject("structure", UUID.class),
                row.getString("owner"),
                row.getString("version_label"),
                List.of(Json.read(row.getString("milestones"), Milestone[].class)),
                Columns.source(row),
                row.getString("note"));
    }
}
