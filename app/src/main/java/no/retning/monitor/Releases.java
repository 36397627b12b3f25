package no.retning.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** The releases of figures. What one says lies in rows beside it. */
@Component
public class Releases implements Records<Release> {
    public static final String VIEW = "view";
    public static final String EDIT = "edit";
    public static final String SUBMIT = "submit";
    public static final String APPROVE = "approve";
    public static final String RETURN = "return";
    public static final String PUBLISH = "publish";
    public static final String DISCARD = "discard";
    /** Of one under embargo. */
    public static final String WITHDRAW = "withdraw";
    /** Of one that everybody has seen. */
    public static final String RETRACT = "retract";
    /** Of one that is announced and has no figures: giving it those that it was announced for. */
    public static final String FILL = "fill";
    /** Of what is announced: telling that it comes at another moment, and why. */
    public static final String MOVE = "move";
    /** Telling how far an error that has been put right has come at the source. */
    public static final String UPSTREAM = "upstream";

    private static final Kind<Release> KIND = new Kind<>(
            Release.KIND,
            Release.class,
            Set.copyOf(Release.STATES),
            Set.of(
                    VIEW,
                    Commands.CREATE,
                    EDIT,
                    SUBMIT,
                    APPROVE,
                    RETURN,
                    PUBLISH,
                    DISCARD,
                    WITHDRAW,
                    RETRACT,
                    UPSTREAM,
                    FILL,
                    MOVE));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , e.content from monitor.release e join record.record r using (id)
            """;

    private final JdbcClient sql;
    private final Figures figures;

    Releases(JdbcClient sql, Figures figures) {
        this.sql = sql;
        this.figures = figures;
    }

    @Override
    public Kind<Release> about() {
        return KIND;
    }

    @Override
    public Release get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Releases::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(Release.KIND, id));
    }

    /** Those of an indicator, the latest first. */
    public List<Release> of(UUID indicator) {
        return sql.sql(SELECT + "where e.indicator = :indicator order by e.published desc nulls first, r.slug")
                .param("indicator", indicator)
                .query(Releases::map)
                .list();
    }

    public Optional<Release> find(String slug) {
        return sql.sql(SELECT + "where r.kind = 'release' and r.slug = :slug")
                .param("slug", slug)
                .query(Releases::map)
                .optional();
    }

    /** Every one, by indicator and then as they were published. */
    public List<Release> all() {
        return sql.sql(SELECT + "order by e.indicator, e.published nulls last, r.slug")
                .query(Releases::map)
                .list();
    }

    /** The last that was published of an indicator, or is to be when its embargo lifts. */
    public Optional<Release> last(UUID indicator) {
        return sql.sql(SELECT + """
                where e.indicator = :indicator and r.state = 'published' order by e.published desc limit 1
                """)
                .param("indicator", indicator)
                .query(Releases::map)
                .optional();
    }

    /** The one that is in work, if any is. */
    public Optional<Release> inWork(UUID indicator) {
        return sql.sql(SELECT + "where e.indicator = :indicator and e.in_work")
                .param("indicator", indicator)
                .query(Releases::map)
                .optional();
    }

    /** The next that is announced and has no figures yet. */
    public Optional<Release> announced(UUID indicator) {
        return sql.sql(SELECT + """
                where e.indicator = :indicator and r.state = 'announced'
                order by (e.content -> 'announced' ->> 'at')::timestamptz, r.id limit 1
                """)
                .param("indicator", indicator)
                .query(Releases::map)
                .optional();
    }

    @Override
    public void insert(Release release) {
        write(release, """
                insert into monitor.release (id, indicator, published, in_work, content)
                values (:id, :indicator, :published, :inWork, :content::jsonb)
                """);
    }

    @Override
    public void update(Release release) {
        write(release, """
                update monitor.release set published = :published, in_work = :inWork, content = :content::jsonb where id = :id
                """);
    }

    private void write(Release release, String statement) {
        var update = sql.sql(statement)
                .param("id", release.header().id())
                .param("published", moment(release.published()))
                .param("inWork", release.isInWork())
                .param("content", Columns.content(release));
        (statement.contains(":indicator") ? update.param("indicator", release.indicator()) : update).update();
        var said = release.figures();
        if (said != null && !release.header().state().equals(Release.PUBLISHED)) {
            figures.deliver(release.header().id(), said);
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Release map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, Release.class);
    }
}
