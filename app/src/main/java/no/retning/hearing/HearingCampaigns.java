package no.retning.hearing;

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

/** The campaigns of hearings; which answers are in them, {@link GroupedAnswers} knows. */
@Component
public class HearingCampaigns implements Records<HearingCampaign> {
    public static final String VIEW = "view";
    /** A later grouping puts more answers into it. */
    public static final String GROW = "grow";

    public static final String TAKE_OUT = "take-out";
    public static final String PUT_BACK = "put-back";
    public static final String DISSOLVE = "dissolve";
    /** Makes one of it again. */
    public static final String RESTORE = "restore";

    private static final Kind<HearingCampaign> KIND = new Kind<>(
            HearingCampaign.KIND,
            HearingCampaign.class,
            HearingCampaign.states(),
            Set.of(VIEW, Commands.CREATE, GROW, TAKE_OUT, PUT_BACK, DISSOLVE, RESTORE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , c.content from hearing.campaign c join record.record r using (id)
            """;

    private final JdbcClient sql;

    HearingCampaigns(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<HearingCampaign> about() {
        return KIND;
    }

    @Override
    public HearingCampaign get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(HearingCampaigns::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(HearingCampaign.KIND, id));
    }

    /** Those of a hearing, by number, the dissolved ones too. */
    public List<HearingCampaign> of(UUID hearing) {
        return sql.sql(SELECT + "where c.hearing = :hearing order by c.number")
                .param("hearing", hearing)
                .query(HearingCampaigns::map)
                .list();
    }

    @Override
    public void insert(HearingCampaign one) {
        write(one, """
                insert into hearing.campaign (id, hearing, number, content)
                values (:id, :hearing, :number, :content::jsonb)
                """);
    }

    @Override
    public void update(HearingCampaign one) {
        write(one, """
                update hearing.campaign set hearing = :hearing, number = :number, content = :content::jsonb where id = :id
                """);
    }

    private void write(HearingCampaign one, String statement) {
        sql.sql(statement)
                .param("id", one.header().id())
                .param("hearing", one.hearing())
                .param("number", one.number())
                .param("content", Columns.content(one))
                .update();
    }

    private static HearingCampaign map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, HearingCampaign.class);
    }
}
