package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came to hearings by mail. */
@Component
public class HearingLetters implements Records<HearingLetter> {
    public static final String VIEW = "view";
    /** Makes it an answer. */
    public static final String PLACE = "place";
    /** Says that it is none. */
    public static final String SET_ASIDE = "set-aside";
    /** Erases who wrote it. */
    public static final String FORGET = "forget";

    private static final Kind<HearingLetter> KIND = new Kind<>(
            HearingLetter.KIND,
            HearingLetter.class,
            HearingLetter.states(),
            Set.of(Commands.CREATE, VIEW, PLACE, SET_ASIDE, FORGET));

    private static final String SELECT = "select " + Headers.COLUMNS + """
            , l.content from hearing.letter l join record.record r on r.id = l.id
            """;

    private final JdbcClient sql;

    HearingLetters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<HearingLetter> about() {
        return KIND;
    }

    @Override
    public HearingLetter get(UUID id) {
        return sql.sql(SELECT + "where l.id = :id")
                .param("id", id)
                .query(HearingLetters::map)
                .optional()
                .orElseThrow(() -> new NoSuchRecord(HearingLetter.KIND, id));
    }

    /** The one that says this, where it has landed. */
    public Optional<HearingLetter> find(UUID hearing, String digest) {
        return sql.sql(SELECT + "where l.hearing = :hearing and l.digest = :digest")
                .param("hearing", hearing)
                .param("digest", HexFormat.of().parseHex(digest))
                .query(HearingLetters::map)
                .optional();
    }

    /** Those to a hearing, in the order that they were read in. */
    public List<HearingLetter> to(UUID hearing) {
        return sql.sql(SELECT + "where l.hearing = :hearing order by l.taken_at, l.id")
                .param("hearing", hearing)
                .query(HearingLetters::map)
                .list();
    }

    /** Those that an answer came by, the first first. */
    public List<HearingLetter> of(UUID answer) {
        return sql.sql(SELECT + "where l.answer = :answer order by l.taken_at, l.id")
                .param("answer", answer)
                .query(HearingLetters::map)
                .list();
    }

    /**
     * The answer that this address has sent to a hearing by mail, and that has not been withdrawn. An address in a table was typed by
     * somebody else, and is no proof of who sends.
     */
    public Optional<UUID> answerOf(UUID hearing, String address) {
        return sql.sql("""
                select l.answer from hearing.letter l join record.record r on r.id = l.answer
                where l.hearing = :hearing and lower(l.content -> 'sender' ->> 'address') = lower(:address)
                  and l.content ->> 'channel' <> 'table' and r.state = 'received'
                order by l.taken_at desc, l.id desc limit 1
                """)
                .param("hearing", hearing)
                .param("address", address)
                .query(UUID.class)
                .optional();
    }

    /** Those that a file came with. */
    List<HearingLetter> naming(String sha256) {
        return sql.sql(SELECT + "where l.content -> 'files' @> :file::jsonb")
                .param("file", "[{\"file\": {\"sha256\": \"%s\"}}]".formatted(sha256))
                .query(HearingLetters::map)
                .list();
    }

    /** Those of hearings that were concluded more than a year ago of which it is still known who wrote them. */
    List<HearingLetter> toForget() {
        return sql.sql(SELECT + """
                join record.record heard on heard.id = l.hearing join hearing.hearing h on h.id = l.hearing
                where heard.state = 'concluded'
                  and least(heard.changed_at, h.concluded_at) < clock_timestamp() - interval '1 year'
                  and (l.content -> 'sender' <> '{"name": "", "address": "", "forwarded": ""}'::jsonb
                       or l.content ->> 'subject' <> '' or l.content ->> 'text' <> '')
                order by l.id limit 1000
                """).query(HearingLetters::map).list();
    }

    @Override
    public void insert(HearingLetter letter) {
        write(letter, """
                insert into hearing.letter (id, hearing, digest, taken_at, answer, content)
                values (:id, :hearing, :digest, :at, :answer, :content::jsonb)
                """);
    }

    @Override
    public void update(HearingLetter letter) {
        write(letter, """
                update hearing.letter
                set hearing = :hearing, digest = :digest, taken_at = :at, answer = :answer, content = :content::jsonb
                where id = :id
                """);
    }

    private void write(HearingLetter letter, String statement) {
        sql.sql(statement)
                .param("id", letter.header().id())
                .param("hearing", letter.hearing())
                .param("digest", HexFormat.of().parseHex(letter.digest().value()))
                .param("at", Timestamp.from(letter.takenAt()))
                .param("answer", letter.answer())
                .param("content", Columns.content(letter))
                .update();
    }

    private static HearingLetter map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, HearingLetter.class);
    }
}
