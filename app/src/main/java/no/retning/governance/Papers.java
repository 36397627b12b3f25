package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Columns;
import no.retning.command.Headers;
import no.retning.edition.NamedFile;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of all cases, every version of each. */
@Component
public class Papers implements Records<Paper> {
    public static final String DRAFT = "draft";
    public static final String DISPATCHED = "dispatched";
    public static final String REPLACED = "replaced";
    public static final String WITHDRAWN = "withdrawn";

    public static final String VIEW = "view";
    public static final String READ = "read";
    public static final String CREATE = "create";
    public static final String EDIT = "edit";
    public static final String DISPATCH = "dispatch";
    public static final String REPLACE = "replace";
    public static final String WITHDRAW = "withdraw";

    private static final Kind<Paper> KIND = new Kind<>(
            Paper.KIND,
            Paper.class,
            Set.of(DRAFT, DISPATCHED, REPLACED, WITHDRAWN),
            Set.of(VIEW, READ, CREATE, EDIT, DISPATCH, REPLACE, WITHDRAW));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , p.case_id, c.body, p.type, p.title, p.sensitive_title, p.version_label, p.replaces, p.file, p.name,
              f.media_type, f.size, p.late, p.withheld
            from governance.paper p join record.record r using (id)
            join governance.body_case c on c.id = p.case_id join file.file f on f.sha256 = p.file
            """;
    private static final String IN_ORDER = " order by p.type = 'attachment', p.id";

    private final JdbcClient sql;

    Papers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Paper> about() {
        return KIND;
    }

    @Override
    public Paper get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Papers::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Paper.KIND, id));
    }

    /** Every version of every paper of a case, the case's own paper before what goes with it. */
    public List<Paper> of(UUID caseId) {
        return sql.sql(SELECT + "where p.case_id = :case" + IN_ORDER)
                .param("case", caseId)
                .query(Papers::map)
                .list();
    }

    /** Those that have been sent out and not replaced or withdrawn since. */
    public List<Paper> sent(UUID caseId) {
        return in(caseId, DISPATCHED);
    }

    public List<Paper> drafts(UUID caseId) {
        return in(caseId, DRAFT);
    }

    private List<Paper> in(UUID caseId, String state) {
        return sql.sql(SELECT + "where p.case_id = :case and r.state = :state" + IN_ORDER)
                .param("case", caseId)
                .param("state", state)
                .query(Papers::map)
                .list();
    }

    /** Those that are this file. */
    public List<Paper> naming(String sha256) {
        return sql.sql(SELECT + "where p.file = :file")
                .param("file", HexFormat.of().parseHex(sha256))
                .query(Papers::map)
                .list();
    }

    @Override
    public void insert(Paper paper) {
        write(paper, """
                insert into governance.paper
                    (id, case_id, type, title, sensitive_title, version_label, replaces, file, name, late, withheld)
                values (:id, :case, :type, :title::jsonb, :sensitiveTitle::jsonb, :versionLabel, :replaces, :file, :name,
                        :late, :withheld)
                """);
    }

    @Override
    public void update(Paper paper) {
        write(paper, """
                update governance.paper
                set case_id = :case, type = :type, title = :title::jsonb, sensitive_title = :sensitiveTitle::jsonb,
                    version_label = :versionLabel, replaces = :replaces, file = :file, name = :name, late = :late,
                    withheld = :withheld
                where id = :id
                """);
    }

    private void write(Paper paper, String statement) {
        var file = Objects.requireNonNull(paper.file());
        sql.sql(statement)
                .param("id", paper.header().id())
                .param("case", paper.caseId())
                .param("type", paper.type().code())
                .param("title", Json.text(paper.title()))
                .param("sensitiveTitle", Json.text(paper.sensitiveTitle()))
                .param("versionLabel", paper.versionLabel())
                .param("replaces", paper.replaces())
                .param("file", HexFormat.of().parseHex(file.sha256()))
                .param("name", file.name())
                .param("late", paper.late())
                .param("withheld", paper.withheld())
                .update();
    }

    private static Paper map(ResultSet row, int n) throws SQLException {
        return new Paper(
                Headers.map(row),
                row.getObject("case_id", UUID.class),
                row.getObject("body", UUID.class),
                PaperType.of(row.getString("type")),
                Columns.text(row, "title"),
                Columns.text(row, "sensitive_title"),
                row.getString("version_label"),
                row.getString("replaces"),
                new NamedFile(
                        HexFormat.of().formatHex(row.getBytes("file")),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size")),
                row.getBoolean("late"),
                row.getString("withheld"));
    }
}
