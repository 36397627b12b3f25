package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have read the passages of answers as being about. */
@Component
public class HearingCodings implements Records<HearingCoding> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";

    private static final Kind<HearingCoding> KIND = new Kind<>(
            HearingCoding.KIND, HearingCoding.class, HearingCoding.states(), Set.of(VIEW, Commands.CREATE, EDIT));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , c.content from hearing.coding c join record.record r using (id)
            """;

    private final JdbcClient sql;

    HearingCodings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<HearingCoding> about() {
        return KIND;
    }

    @Override
    public HearingCoding get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(HearingCodings::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(HearingCoding.KIND, id));
    }

    /** Those of a hearing, the first made first. */
    public List<HearingCoding> of(UUID hearing) {
        return sql.sql(SELECT + "where c.hearing = :hearing order by r.id")
                .param("hearing", hearing)
                .query(HearingCodings::map)
                .list();
    }

    /** What a coder has said of a passage. */
    public Optional<HearingCoding> by(@Nullable UUID coder, SaidPoint point) {
        return sql.sql(SELECT + """
                where c.answer = :answer and c.about is not distinct from :about and c.coder is not distinct from :coder
                """)
                .param("answer", point.answer())
                .param("about", point.about(), Types.OTHER)
                .param("coder", coder, Types.OTHER)
                .query(HearingCodings::map)
                .optional();
    }

    /** The theme that a passage has been coded as, where that is one and the same to all who have coded it. */
    public Optional<UUID> agreed(SaidPoint point) {
        var themes = sql
                .sql(SELECT + """
                join hearing.answer a on a.id = c.answer and a.revision = (c.content ->> 'revision')::int
                where c.answer = :answer and c.about is not distinct from :about
                """)
                .param("answer", point.answer())
                .param("about", point.about(), Types.OTHER)
                .query(HearingCodings::map)
                .list()
                .stream()
                .map(HearingCoding::themes)
                .distinct()
                .toList();
        return themes.size() == 1 && themes.getFirst().size() == 1
                ? themes.getFirst().stream().findFirst()
                : Optional.empty();
    }

    @Override
    public void insert(HearingCoding one) {
        write(one, """
                insert into hearing.coding (id, hearing, answer, about, coder, content)
                values (:id, :hearing, :answer, :about, :coder, :content::jsonb)
                """);
    }

    @Override
    public void update(HearingCoding one) {
        write(one, """
                update hearing.coding
                set hearing = :hearing, answer = :answer, about = :about, coder = :coder, content = :content::jsonb
                where id = :id
                """);
    }

    private void write(HearingCoding one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("hearing", one.hearing())
                .param("answer", one.point().answer())
                .param("about", one.point().about(), Types.OTHER)
                .param("coder", one.coder(), Types.OTHER)
                .param("content", Columns.content(one))
                .update();
    }

    private static HearingCoding map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, HearingCoding.class);
    }
}
