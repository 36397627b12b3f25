package no.retning.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Personal;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was read of meeting packs. */
@Component
public class PackReadings implements Records<PackReading> {
    public static final String UNCONFIRMED = "unconfirmed";
    public static final String CONFIRMED = "confirmed";
    public static final String DISCARDED = "discarded";

    public static final String VIEW = "view";
    public static final String CREATE = "create";
    public static final String CONFIRM = "confirm";
    public static final String DISCARD = "discard";

    private static final Kind<PackReading> KIND = new Kind<>(
            PackReading.KIND,
            PackReading.class,
            Set.of(UNCONFIRMED, CONFIRMED, DISCARDED),
            Set.of(VIEW, CREATE, CONFIRM, DISCARD));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , d.body, d.meeting, d.digest, d.report, d.before, d.after
            from governance.reading d join record.record r using (id)
            """;

    private final JdbcClient sql;

    PackReadings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<PackReading> about() {
        return KIND;
    }

    @Override
    public PackReading get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(PackReadings::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(PackReading.KIND, id));
    }

    /** What a meeting was drafted from. */
    public Optional<PackReading> of(UUID meeting) {
        return sql.sql(SELECT + "where d.meeting = :meeting")
                .param("meeting", meeting)
                .query(PackReadings::map)
                .optional();
    }

    /** The reading of a pack with this text that has not been discarded. */
    public Optional<PackReading> find(String digest) {
        return sql.sql(SELECT + "where d.digest = :digest and r.state <> 'discarded' order by r.id limit 1")
                .param("digest", digest)
                .query(PackReadings::map)
                .optional();
    }

    @Override
    public void insert(PackReading reading) {
        write(reading, """
                insert into governance.reading (id, body, meeting, digest, report, before, after)
                values (:id, :body, :meeting, :digest, :report, :before, :after)
                """);
    }

    @Override
    public void update(PackReading reading) {
        write(reading, """
                update governance.reading
                set body = :body, meeting = :meeting, digest = :digest, report = :report, before = :before, after = :after
                where id = :id
                """);
    }

    private void write(PackReading reading, String statement) {
        sql.sql(statement)
                .param("id", reading.header().id())
                .param("body", reading.body())
                .param("meeting", reading.meeting())
                .param("digest", reading.digest())
                .param("report", reading.report().value())
                .param("before", reading.before())
                .param("after", reading.after())
                .update();
    }

    private static PackReading map(ResultSet row, int n) throws SQLException {
        return new PackReading(
                Headers.map(row),
                row.getObject("body", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getString("digest"),
                new Personal(row.getString("report")),
                row.getInt("before"),
                row.getInt("after"));
    }
}
