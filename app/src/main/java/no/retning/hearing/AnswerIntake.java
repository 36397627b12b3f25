package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What came in a flood, and is not a record yet: received for good, with number and receipt. Whoever asks for one of them by its
 * id gets the answer that it will be; lists do not have it before it is one.
 */
@Component
class AnswerIntake {
    private static final String COLUMNS =
            "i.answer, i.hearing, i.number, i.received_at, i.late, i.title, i.contact, i.sha256, i.body";

    private static final String SELECT = "select " + COLUMNS + """
            , i.received_at >= h.deadline as late_now from hearing.intake i join hearing.hearing h on h.id = i.hearing
            """;

    private final JdbcClient sql;

    AnswerIntake(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them: the answer that it will be, and the receipt that was given for it. */
    record Taken(HearingAnswer answer, AnswerReceipt receipt) {
        UUID hearing() {
            return answer.hearing();
        }
    }

    void put(List<Taken> all) {
        sql.sql("""
                insert into hearing.intake (answer, hearing, number, received_at, late, title, contact, sha256, body)
                select answer::uuid, hearing::uuid, number, received_at::timestamptz, late, title, contact, sha256, body
                from unnest(:answers, :hearings, :numbers, :at, :late, :titles, :contacts, :sha256, :bodies)
                     as fresh (answer, hearing, number, received_at, late, title, contact, sha256, body)
                """)
                .param("answers", each(all, one -> one.receipt().answer()))
                .param("hearings", each(all, Taken::hearing))
                .param(
                        "numbers",
                        all.stream().map(one -> one.receipt().number()).toArray(Integer[]::new))
                .param("at", each(all, one -> one.receipt().receivedAt()))
                .param("late", all.stream().map(one -> one.receipt().late()).toArray(Boolean[]::new))
                .param("titles", each(all, one -> Json.text(one.answer().title())))
                .param("contacts", each(all, one -> Json.text(one.answer().contact())))
                .param(
                        "sha256",
                        all.stream()
                                .map(one ->
                                        HexFormat.of().parseHex(one.receipt().sha256()))
                                .toArray(byte[][]::new))
                .param("bodies", each(all, one -> one.receipt().body()))
                .update();
    }

    private static String[] each(List<Taken> all, Function<Taken, Object> column) {
        return all.stream().map(one -> column.apply(one).toString()).toArray(String[]::new);
    }

    Optional<Taken> find(UUID answer) {
        return Optional.ofNullable(find(List.of(answer)).get(answer));
    }

    /** Those of these that wait here, by id. */
    Map<UUID, Taken> find(Collection<UUID> answers) {
        return sql
                .sql(SELECT + "where i.answer = any(:answers::uuid[])")
                .param("answers", answers.stream().map(UUID::toString).toArray(String[]::new))
                .query(AnswerIntake::map)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.answer().header().id(), one -> one));
    }

    /** The ids of some that wait, those first that came first to their hearing. */
    List<UUID> first(int most) {
        return sql.sql("select answer from hearing.intake order by hearing, number limit :most")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    int count(UUID hearing) {
        return sql.sql("select count(*) from hearing.intake where hearing = :hearing")
                .param("hearing", hearing)
                .query(Integer.class)
                .single();
    }

    void remove(Collection<UUID> answers) {
        sql.sql("delete from hearing.intake where answer = any(:answers::uuid[])")
                .param("answers", answers.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private static Taken map(ResultSet row, int number) throws SQLException {
        var receipt = new AnswerReceipt(
                row.getObject("answer", UUID.class),
                row.getInt("number"),
                1,
                row.getTimestamp("received_at").toInstant(),
                row.getBoolean("late"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getString("body"));
        var answer = new HearingAnswer(
                Header.draft(receipt.answer(), HearingAnswer.KIND, "svar-" + receipt.answer(), HearingAnswer.RECEIVED),
                Json.read(row.getString("title"), LocalisedText.class),
                row.getObject("hearing", UUID.class),
                receipt.number(),
                receipt.revision(),
                receipt.content(),
                Json.read(row.getString("contact"), AnswerContact.class),
                receipt.receivedAt(),
                row.getBoolean("late_now"),
                null);
        return new Taken(answer, receipt);
    }
}
