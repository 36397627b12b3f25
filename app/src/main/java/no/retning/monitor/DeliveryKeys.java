package no.retning.monitor;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
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
import no.retning.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys by which sources deliver, and what was answered to them. */
@Component
public class DeliveryKeys implements Records<DeliveryKey> {
    public static final String VIEW = "view";
    public static final String DELIVER = "deliver";
    public static final String WITHDRAW = "withdraw";

    /** By which programs that look for keys in the wrong places know one of ours. */
    private static final String MARK = "retning_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Kind<DeliveryKey> KIND = new Kind<>(
            DeliveryKey.KIND,
            DeliveryKey.class,
            Set.of(DeliveryKey.ACTIVE, DeliveryKey.WITHDRAWN),
            Set.of(VIEW, Commands.CREATE, DELIVER, WITHDRAW));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , e.content from monitor.delivery_key e join record.record r using (id)
            """;

    private final JdbcClient sql;

    DeliveryKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What was answered to a delivery.
     *
     * @param asked SHA-256 of all that it asked
     */
    public record Answered(String asked, String answer) {}

    /** A new one as its holder writes it: a mark and 256 random bits. */
    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Kind<DeliveryKey> about() {
        return KIND;
    }

    @Override
    public DeliveryKey get(UUID id) {
        return sql.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(DeliveryKeys::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(DeliveryKey.KIND, id));
    }

    /** The one that this is the writing of, whether it still opens anything or not. */
    public Optional<DeliveryKey> find(String written) {
        return sql.sql(SELECT + "where e.sha256 = :sha256")
                .param("sha256", Sha256.hex(written))
                .query(DeliveryKeys::map)
                .optional();
    }

    /** Every one, those that hold longest first. */
    public List<DeliveryKey> all() {
        return sql.sql(SELECT + "order by r.state, e.content ->> 'until' desc, r.slug")
                .query(DeliveryKeys::map)
                .list();
    }

    /** What was answered when something landed by this key under this name. */
    public Optional<Answered> answered(UUID key, String name) {
        return sql.sql("select asked, answer from monitor.pushed where key = :key and name = :name")
                .param("key", key)
                .param("name", name)
                .query(Answered.class)
                .optional();
    }

    /** Keeps what is answered, in the transaction in which it lands. */
    public void answer(UUID key, String name, Answered answered) {
        sql.sql("insert into monitor.pushed (key, name, asked, answer) values (:key, :name, :asked, :answer)")
                .param("key", key)
                .param("name", name)
                .param("asked", answered.asked())
                .param("answer", answered.answer())
                .update();
    }

    @Override
    public void insert(DeliveryKey key) {
        write(key, """
                insert into monitor.delivery_key (id, sha256, content) values (:id, :sha256, :content::jsonb)
                """);
    }

    @Override
    public void update(DeliveryKey key) {
        write(key, """
                update monitor.delivery_key set sha256 = :sha256, content = :content::jsonb where id = :id
                """);
    }

    private void write(DeliveryKey key, String statement) {
        sql.sql(statement)
                .param("id", key.header().id())
                .param("sha256", key.sha256())
                .param("content", Columns.content(key))
                .update();
    }

    private static DeliveryKey map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, DeliveryKey.class);
    }
}
