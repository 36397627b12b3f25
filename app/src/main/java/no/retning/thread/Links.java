package no.retning.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links among records. */
@Component
public class Links implements Records<Link> {
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private static final Kind<Link> KIND = new Kind<>(
            Link.KIND, Link.class, Set.of(Link.ACTIVE, Link.REMOVED), Set.of("view", "create", EDIT, REMOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , l.type, l.from_kind, l.from_id, l.to_kind, l.to_id, l.evidence::text as evidence,
              l.source::text as source, l.stated_by, l.stated_on, l.stated_in
            from thread.link l join record.record r on r.id = l.id
            """;

    private final JdbcClient sql;

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Link> about() {
        return KIND;
    }

    @Override
    public Link get(UUID id) {
        return sql.sql(SELECT + "where l.id = :id")
                .param("id", id)
                .query(Links::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Link.KIND, id));
    }

    /** The active links that are published with this thing, oldest first. */
    public List<Link> statedIn(UUID thing) {
        return sql.sql(SELECT + "where l.stated_in = :thing and r.state = 'active' order by l.id")
                .param("thing", thing)
                .query(Links::map)
                .list();
    }

    /** The active links that touch this thing at either end. */
    public List<Link> of(UUID thing) {
        return sql.sql(SELECT + "where :thing in (l.from_id, l.to_id) and r.state = 'active' order by l.type, l.id")
                .param("thing", thing)
                .query(Links::map)
                .list();
    }

    @Override
    public void insert(Link link) {
        write(link, """
                insert into thread.link (id, type, from_kind, from_id, to_kind, to_id, evidence, source, stated_by,
                                         stated_on, stated_in)
                values (:id, :type, :fromKind, :from, :toKind, :to, :evidence::jsonb, :source::jsonb, :statedBy,
                        :statedOn, :statedIn)
                """);
    }

    @Override
    public void update(Link link) {
        write(link, """
                update thread.link
                set type = :type, from_kind = :fromKind, from_id = :from, to_kind = :toKind, to_id = :to,
                    evidence = :evidence::jsonb, source = :source::jsonb, stated_by = :statedBy,
                    stated_on = :statedOn, stated_in = :statedIn
                where id = :id
                """);
    }

    private void write(Link link, String statement) {
        sql.sql(statement)
                .param("id", link.header().id())
                .param("type", link.type())
                .param("fromKind", link.from().kind())
                .param("from", link.from().id())
                .param("toKind", link.to().kind())
                .param("to", link.to().id())
                .param("evidence", Json.text(link.evidence()))
                .param("source", Json.text(link.source()))
                .param("statedBy", link.statedBy())
                .param("statedOn", link.statedOn())
                .param("statedIn", link.statedIn())
                .update();
    }

    private static Link map(ResultSet row, int number) throws SQLException {
        return new Link(
                Headers.map(row),
                row.getString("type"),
                new Ref(row.getString("from_kind"), row.getObject("from_id", UUID.class)),
                new Ref(row.getString("to_kind"), row.getObject("to_id", UUID.class)),
                Json.read(row.getString("evidence"), LocalisedText.class),
                Json.read(row.getString("source"), Source.class),
                row.getString("stated_by"),
                row.getObject("stated_on", LocalDate.class),
                row.getObject("stated_in", UUID.class));
    }
}
