package no.retning.governance;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import no.retning.record.Personal;
import no.retning.record.Records;
import no.retning.record.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of inputs to the cases of all bodies. */
@Component
public class Inputs implements Records<Input> {
    public static final String REGISTERED = "registered";
    public static final String ASSESSED = "assessed";
    public static final String ANSWERED = "answered";

    public static final String VIEW = "view";
    public static final String READ = "read";
    public static final String EDIT = "edit";
    public static final String ASSESS = "assess";
    public static final String ANSWER = "answer";

    private static final Kind<Input> KIND = new Kind<>(
            Input.KIND,
            Input.class,
            Set.of(REGISTERED, ASSESSED, ANSWERED),
            Set.of(VIEW, READ, Commands.CREATE, EDIT, ASSESS, ANSWER));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , i.about_kind, i.about, i.body, i.title, i.text, i.giver, i.sender_account, i.sender_name, i.given_on,
              i.answer, i.open, i.source
            from governance.input i join record.record r using (id)
            """;

    private static final String UNANSWERED_FIRST = " order by r.state = 'answered', i.given_on, r.id";

    private final JdbcClient sql;

    Inputs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Input> about() {
        return KIND;
    }

    @Override
    public Input get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Inputs::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Input.KIND, id));
    }

    /** All of them, what waits for an answer first and the oldest of it before the rest. */
    public List<Input> all() {
        return sql.sql(SELECT + UNANSWERED_FIRST).query(Inputs::map).list();
    }

    /** Those about a case or a topic, what waits for an answer first. */
    public List<Input> about(UUID thing) {
        return sql.sql(SELECT + "where i.about = :thing" + UNANSWERED_FIRST)
                .param("thing", thing)
                .query(Inputs::map)
                .list();
    }

    /** How many inputs about a thing wait for an answer. */
    public int unanswered(UUID thing) {
        return sql.sql("""
                select count(*) from governance.input i join record.record r using (id)
                where i.about = :thing and r.state <> 'answered'
                """).param("thing", thing).query(Integer.class).single();
    }

    /** Those that this account gave, or that a body gave whose secretary or chair the account is today. */
    public List<Input> givenBy(UUID account) {
        return sql.sql(SELECT + """
                where i.sender_account = :account or i.giver ->> 'body' in (
                    select s.body::text
                    from governance.seat s
                    join record.record sr on sr.id = s.id
                    join governance.membership m on m.seat = s.id
                    join record.record mr on mr.id = m.id
                    join register.person p on p.id = m.person
                    where p.account = :account and s.role in ('secretariat', 'chair')
                      and sr.state = 'active' and mr.state = 'active'
                      and sr.valid @> (clock_timestamp() at time zone 'Europe/Oslo')::date
                      and mr.valid @> (clock_timestamp() at time zone 'Europe/Oslo')::date)
                order by i.given_on desc, r.id
                """)
                .param("account", account)
                .query(Inputs::map)
                .list();
    }

    /** The organisation on whose behalf an account sits in a body today. */
    public Optional<UUID> organisationOf(UUID account, UUID body) {
        return sql.sql("""
                select s.organisation
                from governance.seat s
                join record.record sr on sr.id = s.id
                join governance.membership m on m.seat = s.id
                join record.record mr on mr.id = m.id
                join register.person p on p.id = m.person
                where p.account = :account and s.body = :body
                  and sr.state = 'active' and mr.state = 'active'
                  and sr.valid @> (clock_timestamp() at time zone 'Europe/Oslo')::date
                  and mr.valid @> (clock_timestamp() at time zone 'Europe/Oslo')::date
                order by m.deputy, s.id limit 1
                """)
                .param("account", account)
                .param("body", body)
                .query(UUID.class)
                .optional();
    }

    /**
     * Waits for whoever is closing the case, and is refused by what is closed already, so that nothing is ever left
     * unanswered there.
     */
    @Override
    public void insert(Input input) {
        sql.sql("select state from record.record where id = :about for share")
                .param("about", input.about().id())
                .query(String.class)
                .optional()
                .filter(Cases.CLOSED::equals)
                .ifPresent(closed -> {
                    throw new Hindrance(Hindrance.Reason.CASE_IS_CLOSED);
                });
        write(input, """
                insert into governance.input (id, about_kind, about, body, title, text, giver, sender_account, sender_name,
                                              given_on, answer, open, source)
                values (:id, :aboutKind, :about, :body, :title::jsonb, :text::jsonb, :giver::jsonb, :account, :name,
                        :givenOn, :answer::jsonb, :open, :source::jsonb)
                """);
    }

    @Override
    public void update(Input input) {
        write(input, """
                update governance.input
                set about_kind = :aboutKind, about = :about, body = :body, title = :title::jsonb, text = :text::jsonb,
                    giver = :giver::jsonb, sender_account = :account, sender_name = :name, given_on = :givenOn,
                    answer = :answer::jsonb, open = :open, source = :source::jsonb
                where id = :id
                """);
    }

    private void write(Input input, String statement) {
        sql.sql(statement)
                .param("id", input.header().id())
                .param("aboutKind", input.about().kind())
                .param("about", input.about().id())
                .param("body", input.body())
                .param("title", Json.text(input.title()))
                .param("text", Json.text(input.text()))
                .param("giver", Json.text(input.giver()))
                .param("account", input.sender().account())
                .param("name", input.sender().name().value())
                .param("givenOn", Date.valueOf(input.givenOn()))
                .param("answer", Json.text(input.answer()))
                .param("open", input.open())
                .param("source", Json.text(input.source()))
                .update();
    }

    private static Input map(ResultSet row, int number) throws SQLException {
        return new Input(
                Headers.map(row),
                new Ref(row.getString("about_kind"), row.getObject("about", UUID.class)),
                row.getObject("body", UUID.class),
                Columns.text(row, "title"),
                Columns.text(row, "text"),
                Json.read(row.getString("giver"), Giver.class),
                new Sender(row.getObject("sender_account", UUID.class), new Personal(row.getString("sender_name"))),
                row.getObject("given_on", LocalDate.class),
                Json.read(row.getString("answer"), InputAnswer.class),
                row.getBoolean("open"),
                Columns.source(row));
    }
}
