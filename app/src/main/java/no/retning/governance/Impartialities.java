package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose impartiality is in question, and who was ruled partial. */
@Component
public class Impartialities implements Records<Impartiality> {
    public static final String DECLARED = "declared";
    public static final String RULED = "ruled";
    public static final String LOCKED = "locked";

    public static final String VIEW = "view";
    public static final String RULE = "rule";
    public static final String LOCK = "lock";

    private static final Kind<Impartiality> KIND = new Kind<>(
            Impartiality.KIND,
            Impartiality.class,
            Set.of(DECLARED, RULED, LOCKED),
            Set.of(VIEW, Commands.CREATE, RULE, LOCK));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , i.body, i.meeting_case, i.seat, i.person, i.declared, i.partial, i.ruling
            from governance.impartiality i join record.record r using (id)
            """;

    private final JdbcClient sql;

    Impartialities(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Impartiality> about() {
        return KIND;
    }

    @Override
    public Impartiality get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Impartialities::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Impartiality.KIND, id));
    }

    /** All of a case, the first first. */
    public List<Impartiality> in(UUID meetingCase) {
        return sql.sql(SELECT + "where i.meeting_case = :case order by r.id")
                .param("case", meetingCase)
                .query(Impartialities::map)
                .list();
    }

    /** The cases in which this person was ruled partial. */
    Set<UUID> barring(UUID person) {
        return Set.copyOf(sql.sql("select meeting_case from governance.impartiality where person = :person and partial")
                .param("person", person)
                .query(UUID.class)
                .list());
    }

    @Override
    public void insert(Impartiality one) {
        write(one, """
                insert into governance.impartiality (id, body, meeting_case, seat, person, declared, partial, ruling)
                values (:id, :body, :case, :seat, :person, :declared, :partial, :ruling::jsonb)
                """);
    }

    @Override
    public void update(Impartiality one) {
        write(one, """
                update governance.impartiality
                set body = :body, meeting_case = :case, seat = :seat, person = :person, declared = :declared,
                    partial = :partial, ruling = :ruling::jsonb
                where id = :id
                """);
    }

    private void write(Impartiality one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("body", one.body())
                .param("case", one.meetingCase())
                .param("seat", one.seat())
                .param("person", one.person())
                .param("declared", one.declared().value())
                .param("partial", one.partial())
                .param("ruling", Json.text(one.ruling()))
                .update();
    }

    private static Impartiality map(ResultSet row, int n) throws SQLException {
        return new Impartiality(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("meeting_case", UUID.class),
                row.getObject("seat", UUID.class),
                row.getObject("person", UUID.class),
                new Personal(row.getString("declared")),
                row.getObject("partial", Boolean.class),
                Columns.text(row, "ruling"));
    }
}
