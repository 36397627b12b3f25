package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

/** What has been decided to withhold of answers. */
@Component
public class Screenings implements Records<Screening> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    /** By another than who proposed it. */
    public static final String APPROVE = "approve";

    private static final Kind<Screening> KIND = new Kind<>(
            Screening.KIND, Screening.class, Screening.states(), Set.of(Commands.CREATE, VIEW, EDIT, APPROVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , s.content from hearing.screening s join record.record r using (id)
            """;

    private final JdbcClient sql;

    Screenings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Screening> about() {
        return KIND;
    }

    @Override
    public Screening get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Screenings::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Screening.KIND, id));
    }

    public Optional<Screening> of(UUID answer) {
        return sql.sql(SELECT + "where s.answer = :answer")
                .param("answer", answer)
                .query(Screenings::map)
                .optional();
    }

    /** Those that have laid a file beside one that is withheld. */
    List<Screening> naming(String sha256) {
        return sql.sql(SELECT + "where s.content -> 'withheld' @> :file::jsonb")
                .param("file", "[{\"redacted\": {\"sha256\": \"%s\"}}]".formatted(sha256))
                .query(Screenings::map)
                .list();
    }

    /** Those of a hearing that somebody else must approve. */
    public List<Screening> proposed(UUID hearing) {
        return sql.sql(SELECT + """
                join hearing.answer a on a.id = s.answer
                where a.hearing = :hearing and r.state = 'proposed' order by a.number
                """)
                .param("hearing", hearing)
                .query(Screenings::map)
                .list();
    }

    /**
     * The numbers of the answers of a hearing of which something is withheld, or was, and it is not decided what.
     *
     * @param screenedFirst whether each must have been looked through as it was last sent, so that what nobody has seen is not
     *     decided either
     */
    public List<Integer> unsettled(UUID hearing, boolean screenedFirst) {
        return sql.sql("""
                select a.number
                from hearing.answer a left join (hearing.screening s join record.record r using (id)) on s.answer = a.id
                where a.hearing = :hearing
                  and (r.state = 'proposed'
                       or s.id is null and :first
                       or (s.content ->> 'revision')::int <> a.revision
                          and (s.content -> 'withheld' <> '[]'::jsonb or :first))
                order by a.number
                """)
                .param("hearing", hearing)
                .param("first", screenedFirst)
                .query(Integer.class)
                .list();
    }

    @Override
    public void insert(Screening screening) {
        write(screening, "insert into hearing.screening (id, answer, content) values (:id, :answer, :content::jsonb)");
    }

    @Override
    public void update(Screening screening) {
        write(screening, "update hearing.screening set answer = :answer, content = :content::jsonb where id = :id");
    }

    private void write(Screening screening, String statement) {
        sql.sql(statement)
                .param("id", screening.header().id())
                .param("answer", screening.answer())
                .param("content", Columns.content(screening))
                .update();
        sql.sql("""
                insert into hearing.to_publish (answer) values (:answer)
                on conflict (answer) do update set tried_at = null where to_publish.tried_at is not null
                """).param("answer", screening.answer()).update();
    }

    private static Screening map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Screening.class);
    }
}
