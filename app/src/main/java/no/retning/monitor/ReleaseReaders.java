package no.retning.monitor;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.mail.Outbox;
import no.retning.record.Ids;
import no.retning.record.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who want a letter when figures come, by the clock of the database. They are in no journal, edition or package. */
@Component
public class ReleaseReaders {
    /** So that nobody is flooded by somebody else who types their address. */
    private static final int MOST_ASKED = 3;

    private static final int CODE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> KINDS = Set.of(Release.KIND, Indicator.KIND);

    private static final String SELECT = """
            select id, address, language, indicators, code, confirmed_at is not null as confirmed from monitor.reader
            """;

    private static final String LAPSED = "confirmed_at is null and asked_at < clock_timestamp() - interval '7 days'";

    private final JdbcClient sql;
    private final Outbox outbox;

    ReleaseReaders(JdbcClient sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** A release that a reader is to be written of. */
    public record Due(UUID reader, UUID release) {}

    /** Somebody asks, and is to confirm it; empty where this address has been asked for often enough today. */
    @Transactional
    public Optional<ReleaseReader> ask(Personal address, String language, Set<UUID> indicators) {
        alone(address);
        int asked = sql.sql("""
                select count(*) from monitor.reader
                where lower(address) = lower(:address) and confirmed_at is null
                    and asked_at > clock_timestamp() - interval '1 day'
                """)
                .param("address", address.value())
                .query(Integer.class)
                .single();
        if (asked >= MOST_ASKED) {
            return Optional.empty();
        }
        var code = new byte[CODE_BYTES];
        RANDOM.nextBytes(code);
        var reader = new ReleaseReader(
                Ids.next(), address, language, indicators, HexFormat.of().formatHex(code), false);
        sql.sql("""
                insert into monitor.reader (id, address, language, indicators, code)
                values (:id, :address, :language, :indicators::uuid[], :code)
                """)
                .param("id", reader.id())
                .param("address", address.value())
                .param("language", language)
                .param("indicators", indicators.stream().map(UUID::toString).toArray(String[]::new))
                .param("code", reader.code())
                .update();
        return Optional.of(reader);
    }

    public Optional<ReleaseReader> find(String code) {
        return sql.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(ReleaseReaders::map)
                .optional();
    }

    public Optional<ReleaseReader> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ReleaseReaders::map)
                .optional();
    }

    /**
     * They have read the letter, so the address is theirs; what they asked for before holds no longer. What they had asked for
     * then and still want, and what has come of it meanwhile, they are written of as if they had not asked anew.
     */
    @Transactional
    public void confirm(ReleaseReader reader) {
        alone(reader.address());
        int confirmed = sql.sql("""
                update monitor.reader set confirmed_at = clock_timestamp() where id = :id and confirmed_at is null
                """).param("id", reader.id()).update();
        if (confirmed > 0) {
            others(reader).forEach(former -> takeOver(reader.id(), former));
            sql.sql("delete from monitor.reader where lower(address) = lower(:address) and id <> :id")
                    .param("address", reader.address().value())
                    .param("id", reader.id())
                    .update();
        }
    }

    /** Confirmed under the same address before; nobody is writing to them now. */
    private List<UUID> others(ReleaseReader reader) {
        return sql.sql("""
                select id from monitor.reader
                where lower(address) = lower(:address) and id <> :id and confirmed_at is not null
                for update
                """)
                .param("address", reader.address().value())
                .param("id", reader.id())
                .query(UUID.class)
                .list();
    }

    private void takeOver(UUID reader, UUID former) {
        // Of what they had not asked for then, nothing is told that came before they did.
        sql.sql("""
                insert into monitor.reader_told (reader, release)
                select :reader, release from monitor.reader_told where reader = :former
                union
                select :reader, r.id from monitor.release r join monitor.reader f on f.id = :former
                where r.published > f.confirmed_at and r.published <= clock_timestamp()
                    and cardinality(f.indicators) > 0 and r.indicator <> all (f.indicators)
                on conflict do nothing
                """).param("reader", reader).param("former", former).update();
        sql.sql("""
                update monitor.reader n set confirmed_at = f.confirmed_at from monitor.reader f
                where n.id = :reader and f.id = :former
                """).param("reader", reader).param("former", former).update();
    }

    /** Nothing is kept of them, nor of letters that were on their way. */
    @Transactional
    public void forget(ReleaseReader reader) {
        alone(reader.address());
        // First those who are being written to now: their letters are there when they are gone.
        sql.sql("delete from monitor.reader where lower(address) = lower(:address)")
                .param("address", reader.address().value())
                .update();
        outbox.forget(reader.address(), KINDS);
    }

    /** Addresses that somebody has asked for and not confirmed within seven days. */
    public List<Personal> unconfirmed() {
        return sql.sql("select distinct lower(address) from monitor.reader where " + LAPSED)
                .query((row, number) -> new Personal(row.getString(1)))
                .list();
    }

    /** Forgets what was asked for there and not confirmed; where nothing is left, letters that were on their way, too. */
    @Transactional
    public void forgetUnconfirmed(Personal address) {
        alone(address);
        sql.sql("delete from monitor.reader where lower(address) = lower(:address) and " + LAPSED)
                .param("address", address.value())
                .update();
        boolean left = sql.sql("select exists (select from monitor.reader where lower(address) = lower(:address))")
                .param("address", address.value())
                .query(Boolean.class)
                .single();
        if (!left) {
            outbox.forget(address, KINDS);
        }
    }

    /** What is done about an address is done one thing after another, until the transaction is over. */
    private void alone(Personal address) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(lower(:address), 7))")
                .param("address", address.value())
                .query((row, number) -> 0)
                .single();
    }

    /**
     * Takes what is to be told: releases that are in force, and came to be after the reader confirmed. Within a transaction that
     * puts the letters in the outbox, too, so that each is written once whatever happens.
     *
     * @param most how many at most
     */
    public List<Due> take(int most) {
        return sql.sql("""
                insert into monitor.reader_told (reader, release)
                select p.id, r.id
                from monitor.reader p
                join monitor.release r on cardinality(p.indicators) = 0 or r.indicator = any (p.indicators)
                join record.record h on h.id = r.id
                where p.confirmed_at is not null and h.state = 'published'
                    and r.published > p.confirmed_at and r.published <= clock_timestamp()
                    and not exists (select from monitor.reader_told t where t.reader = p.id and t.release = r.id)
                order by r.published, p.id
                limit :most
                for key share of p skip locked
                on conflict do nothing
                returning reader, release
                """)
                .param("most", most)
                .query((row, number) ->
                        new Due(row.getObject("reader", UUID.class), row.getObject("release", UUID.class)))
                .list();
    }

    private static ReleaseReader map(ResultSet row, int number) throws SQLException {
        return new ReleaseReader(
                row.getObject("id", UUID.class),
                new Personal(row.getString("address")),
                row.getString("language"),
                Arrays.stream((UUID[]) row.getArray("indicators").getArray()).collect(Collectors.toSet()),
                row.getString("code"),
                row.getBoolean("confirmed"));
    }
}
