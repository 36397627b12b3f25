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

/** The key events. */
@Component
public class KeyEvents implements Records<KeyEvent> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String CONFIRM = "confirm";
    public static final String PUBLISH = "publish";

    private static final Kind<KeyEvent> KIND = new Kind<>(
            KeyEvent.KIND,
            KeyEvent.class,
            Set.copyOf(KeyEvent.STATES),
            Set.of(Commands.CREATE, VIEW, EDIT, CONFIRM, PUBLISH));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , e.content from monitor.key_event e join record.record r using (id)
            """;

    private final JdbcClient sql;

    KeyEvents(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<KeyEvent> about() {
        return KIND;
    }

    @Override
    public KeyEvent get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(KeyEvents::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(KeyEvent.KIND, id));
    }

    /** Every one, the latest first. */
    public List<KeyEvent> all() {
        return sql.sql(SELECT + "order by e.first_day desc, r.slug")
                .query(KeyEvents::map)
                .list();
    }

    @Override
    public void insert(KeyEvent event) {
        write(event, """
                insert into monitor.key_event (id, first_day, content) values (:id, :day, :content::jsonb)
                """);
    }

    @Override
    public void update(KeyEvent event) {
        write(event, """
                update monitor.key_event set first_day = :day, content = :content::jsonb where id = :id
                """);
    }

    private void write(KeyEvent event, String statement) {
        sql.sql(statement)
                .param("id", event.header().id())
                .param("day", event.from().first())
                .param("content", Columns.content(event))
                .update();
    }

    private static KeyEvent map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, KeyEvent.class);
    }
}
