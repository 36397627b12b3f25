package no.retning.hearing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.record.Json;
import no.retning.record.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The receipts, one for each sending: they are never changed, so that former words of an answer stay. */
@Component
public class AnswerReceipts {
    static final String FORMAT = "retning-hearing-receipt-1";

    private final JdbcClient sql;
    private final AnswerIntake intake;

    AnswerReceipts(JdbcClient sql, AnswerIntake intake) {
        this.sql = sql;
        this.intake = intake;
    }

    /** An answer that is given a receipt. @param said its words, as {@link #said} writes them */
    record Given(Hearing hearing, HearingAnswer answer, String said) {
        Given(Hearing hearing, HearingAnswer answer) {
            this(hearing, answer, AnswerReceipts.said(answer.content()));
        }

        AnswerReceipt receipt() {
            return of(hearing, answer, said);
        }
    }

    /** Writes the receipt of each answer as it has just been saved. */
    List<AnswerReceipt> write(List<Given> all) {
        var receipts = all.stream().map(Given::receipt).toList();
        insert(receipts);
        return receipts;
    }

    /** Writes receipts that have been given. */
    void insert(List<AnswerReceipt> all) {
        sql.sql("""
                insert into hearing.receipt (answer, revision, received_at, late, sha256, body)
                select answer::uuid, revision, received_at::timestamptz, late, decode(sha256, 'hex'), body
                from unnest(:answers, :revisions, :at, :late, :sha256, :bodies)
                     as fresh (answer, revision, received_at, late, sha256, body)
                """)
                .param("answers", each(all, AnswerReceipt::answer))
                .param("revisions", all.stream().map(AnswerReceipt::revision).toArray(Integer[]::new))
                .param("at", each(all, AnswerReceipt::receivedAt))
                .param("late", all.stream().map(AnswerReceipt::late).toArray(Boolean[]::new))
                .param("sha256", each(all, AnswerReceipt::sha256))
                .param("bodies", each(all, AnswerReceipt::body))
                .update();
    }

    private static String[] each(List<AnswerReceipt> all, Function<AnswerReceipt, Object> column) {
        return all.stream().map(receipt -> column.apply(receipt).toString()).toArray(String[]::new);
    }

    /** The canonical JSON of what is said: by far the most of a receipt. */
    static String said(AnswerContent content) {
        return new String(CanonicalJson.of(Json.tree(content)), StandardCharsets.UTF_8);
    }

    private static AnswerReceipt of(Hearing hearing, HearingAnswer answer, String said) {
        var json = Json.MAPPER.createObjectNode();
        json.put("format", FORMAT);
        json.put("hearing", hearing.header().slug());
        json.put("archiveNumber", hearing.archiveNumber());
        json.put("edition", hearing.edition());
        json.put("answer", answer.header().id().toString());
        json.put("number", answer.number());
        json.put("revision", answer.revision());
        json.put("receivedAt", answer.receivedAt().toString());
        json.put("late", answer.late());
        json.putNull("content");
        // A name with its colon stands in no text: there the quotation marks would be escaped.
        var body = new String(CanonicalJson.of(json), StandardCharsets.UTF_8)
                .replace("\"content\":null", "\"content\":" + said);
        return new AnswerReceipt(
                answer.header().id(),
                answer.number(),
                answer.revision(),
                answer.receivedAt(),
                answer.late(),
                HexFormat.of().formatHex(Sha256.of(body.getBytes(StandardCharsets.UTF_8))),
                body);
    }

    /**
     * Writes the receipts that an answer got elsewhere, as they are.
     *
     * @param given the latest first
     * @throws IllegalArgumentException if they are not exactly those of this answer to this hearing
     */
    void lay(Hearing hearing, HearingAnswer answer, List<AnswerReceipt> given) {
        new GivenReceipts(hearing, answer).check(given);
        var present = of(answer.header().id()).stream()
                .collect(Collectors.toMap(AnswerReceipt::revision, AnswerReceipt::sha256));
        for (var receipt : given) {
            if (!receipt.sha256().equals(present.getOrDefault(receipt.revision(), receipt.sha256()))) {
                throw new IllegalArgumentException("The receipt of answer %s, sending %d, is another in this instance"
                        .formatted(receipt.answer(), receipt.revision()));
            }
        }
        insert(given.stream()
                .filter(receipt -> !present.containsKey(receipt.revision()))
                .toList());
    }

    /** Those of an answer, the latest first; late are those that came after the deadline that is now. */
    public List<AnswerReceipt> of(UUID answer) {
        var written = written(answer);
        return written.isEmpty()
                ? intake.find(answer).map(AnswerIntake.Taken::receipt).stream().toList()
                : written;
    }

    private List<AnswerReceipt> written(UUID answer) {
        return sql.sql("""
                select r.answer, a.number, r.revision, r.received_at, r.received_at >= h.deadline as late,
                       r.sha256, r.body
                from hearing.receipt r join hearing.answer a on a.id = r.answer
                     join hearing.hearing h on h.id = a.hearing
                where r.answer = :answer order by r.revision desc
                """).param("answer", answer).query(AnswerReceipts::map).list();
    }

    private static AnswerReceipt map(ResultSet row, int number) throws SQLException {
        return new AnswerReceipt(
                row.getObject("answer", UUID.class),
                row.getInt("number"),
                row.getInt("revision"),
                row.getTimestamp("received_at").toInstant(),
                row.getBoolean("late"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getString("body"));
    }
}
