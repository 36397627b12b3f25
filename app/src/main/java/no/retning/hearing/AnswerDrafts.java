package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.mail.Letter;
import no.retning.mail.Outbox;
import no.retning.record.Ids;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has been begun. It is nobody's but the respondent's: no page at work shows it, and no journal holds it. */
@Component
public class AnswerDrafts {
    /** How many files one answer may have had in its time, those that were taken out again too, and how much they hold. */
    public static final int MOST_FILES = 20;

    public static final int MOST_MEGABYTES = 250;

    private static final String SELECT = "select id, hearing, content, saves, mails from hearing.draft ";

    private final JdbcClient sql;
    private final Outbox outbox;

    AnswerDrafts(JdbcClient sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** How many were begun in the last minute. */
    public int lately() {
        return sql.sql("select count(*) from hearing.draft where begun_at > clock_timestamp() - interval '1 minute'")
                .query(Integer.class)
                .single();
    }

    @Transactional
    public ReturnCode begin(UUID hearing) {
        var code = ReturnCode.fresh();
        sql.sql("insert into hearing.draft (id, hearing, code) values (:id, :hearing, :code)")
                .param("id", Ids.next())
                .param("hearing", hearing)
                .param("code", code.hash())
                .update();
        return code;
    }

    public Optional<AnswerDraft> find(ReturnCode code) {
        return sql.sql(SELECT + "where code = :code")
                .param("code", code.hash())
                .query(AnswerDrafts::map)
                .optional();
    }

    /** Held until the transaction is over. */
    public Optional<AnswerDraft> lock(UUID id) {
        return sql.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(AnswerDrafts::map)
                .optional();
    }

    /** One that is held, but for what was typed. */
    record Held(UUID id, UUID hearing, int saves, int mails) {}

    /** These, by id, held until the transaction is over. */
    Map<UUID, Held> hold(List<UUID> ids) {
        return sql
                .sql(
                        "select id, hearing, saves, mails from hearing.draft where id = any(:ids::uuid[]) order by id for update")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("hearing", UUID.class),
                        row.getInt("saves"),
                        row.getInt("mails")))
                .list()
                .stream()
                .collect(Collectors.toMap(Held::id, draft -> draft));
    }

    /**
     * Keeps what was typed; returns false, and keeps nothing, where it has been saved from somewhere else since.
     *
     * @param seen how often it had been saved when the form was filled
     * @param letter that tells the code to whoever asked for that, or null
     */
    @Transactional
    public boolean save(UUID id, int seen, Map<String, String> values, @Nullable Letter letter) {
        boolean saved = sql.sql("""
                        update hearing.draft
                        set content = :content::jsonb, saves = saves + 1, mails = mails + :mails,
                            saved_at = clock_timestamp()
                        where id = :id and saves = :seen
                        """)
                        .param("content", Json.text(new TreeMap<>(values)))
                        .param("mails", letter == null ? 0 : 1)
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
        if (saved && letter != null) {
            outbox.put(List.of(letter));
        }
        return saved;
    }

    /** Counts a letter to each who has one of these. */
    void mailed(List<UUID> ids) {
        sql.sql("update hearing.draft set mails = mails + 1 where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    /** Whether another file of this size may come in with it; it is counted if so. */
    @Transactional
    public boolean admitFile(UUID id, long bytes) {
        return sql.sql("""
                        update hearing.draft set files = files + 1, bytes = bytes + :bytes
                        where id = :id and files < :mostFiles and bytes + :bytes <= :mostBytes
                        """)
                        .param("id", id)
                        .param("bytes", bytes)
                        .param("mostFiles", MOST_FILES)
                        .param("mostBytes", MOST_MEGABYTES * 1024L * 1024L)
                        .update()
                == 1;
    }

    /** What was admitted did not come in. */
    @Transactional
    public void returnFile(UUID id, long bytes) {
        sql.sql("update hearing.draft set files = files - 1, bytes = bytes - :bytes where id = :id")
                .param("id", id)
                .param("bytes", bytes)
                .update();
    }

    /** Forgets what was typed; that there was a draft stays, so that its code still leads to the receipts. */
    void empty(UUID id) {
        sql.sql("update hearing.draft set content = '{}' where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Takes those that were saved with an address and never sent, when they have 14 days left; each is taken once.
     *
     * @param most so many at a time
     */
    @Transactional
    public List<AnswerDraft> takeToWarn(int most) {
        return sql.sql("""
                update hearing.draft set warned_at = clock_timestamp()
                where id in (
                    select d.id from hearing.draft d join hearing.hearing h on h.id = d.hearing
                    where d.warned_at is null and d.saves > 0 and d.content ->> 'email' <> ''
                      and h.deadline < clock_timestamp() - interval '76 days'
                      and not exists (select from hearing.answer a where a.id = d.id)
                      and not exists (select from hearing.intake i where i.answer = d.id)
                    order by d.id limit :most for update of d skip locked)
                returning id, hearing, content, saves, mails
                """).param("most", most).query(AnswerDrafts::map).list();
    }

    /**
     * Deletes what was never saved for a day, and what was never sent 90 days after its deadline, though not before whoever left
     * an address has had 14 days; returns how many.
     */
    @Transactional
    public int deleteOld() {
        return sql.sql("""
                delete from hearing.draft d using hearing.hearing h
                where h.id = d.hearing and not exists (select from hearing.answer a where a.id = d.id)
                  and not exists (select from hearing.intake i where i.answer = d.id)
                  and (d.saves = 0 and d.begun_at < clock_timestamp() - interval '1 day'
                       or h.deadline < clock_timestamp() - interval '90 days'
                          and (coalesce(d.content ->> 'email', '') = ''
                               or d.warned_at < clock_timestamp() - interval '14 days'))
                """).update();
    }

    private static AnswerDraft map(ResultSet row, int number) throws SQLException {
        var values = new TreeMap<String, String>();
        Json.parse(row.getString("content"))
                .properties()
                .forEach(field -> values.put(field.getKey(), field.getValue().asString()));
        return new AnswerDraft(
                row.getObject("id", UUID.class),
                row.getObject("hearing", UUID.class),
                values,
                row.getInt("saves"),
                row.getInt("mails"));
    }
}
