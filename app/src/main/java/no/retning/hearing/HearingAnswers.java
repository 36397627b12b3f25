package no.retning.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.command.Columns;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.record.Json;
import no.retning.record.Kind;
import no.retning.record.NoSuchRecord;
import no.retning.record.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The answers to hearings; who wrote them lies in a table of its own. */
@Component
public class HearingAnswers implements Records<HearingAnswer> {
    public static final String VIEW = "view";
    /** The respondent sends it anew, with other words. */
    public static final String REPLACE = "replace";

    public static final String WITHDRAW = "withdraw";
    /** Decides whether a late one counts. */
    public static final String RULE = "rule";
    /** Says for whom it is given, where it came as a letter. */
    public static final String ATTRIBUTE = "attribute";
    /** Counts it as the same as another, by which it came first or better. */
    public static final String JOIN = "join";
    /** Counts by itself again. */
    public static final String PART = "part";
    /** Erases who wrote it. */
    public static final String FORGET = "forget";

    private static final Kind<HearingAnswer> KIND = new Kind<>(
            HearingAnswer.KIND,
            HearingAnswer.class,
            HearingAnswer.states(),
            Set.of(Commands.CREATE, VIEW, REPLACE, WITHDRAW, RULE, ATTRIBUTE, JOIN, PART, FORGET));

    /** Whether it was late is held against the deadline that is: more time may have been given since it came. */
    private static final String SELECT = "select " + Headers.COLUMNS + """
            , a.content || jsonb_build_object('contact', c.content, 'late', a.received_at >= h.deadline) as content
            from hearing.answer a join hearing.contact c on c.answer = a.id join record.record r on r.id = a.id
                 join hearing.hearing h on h.id = a.hearing
            """;

    private final JdbcClient sql;
    private final AnswerIntake intake;

    HearingAnswers(JdbcClient sql, AnswerIntake intake) {
        this.sql = sql;
        this.intake = intake;
    }

    @Override
    public Kind<HearingAnswer> about() {
        return KIND;
    }

    @Override
    public HearingAnswer get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchRecord(HearingAnswer.KIND, id));
    }

    /** The one with an id, be it that it was received just now and is not entered yet. */
    public Optional<HearingAnswer> find(UUID id) {
        return sql.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(HearingAnswers::map)
                .optional()
                .or(() -> intake.find(id).map(AnswerIntake.Taken::answer));
    }

    /** Those of these that have been received, entered or not: seldom any, of those who send. */
    List<UUID> known(Collection<UUID> ids) {
        return sql.sql("""
                select id from hearing.answer where id = any(:ids::uuid[])
                union all select answer from hearing.intake where answer = any(:ids::uuid[])
                """)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** Those of these that have been entered, by id. */
    Map<UUID, HearingAnswer> find(Collection<UUID> ids) {
        return sql
                .sql(SELECT + "where a.id = any(:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(HearingAnswers::map)
                .list()
                .stream()
                .collect(Collectors.toMap(answer -> answer.header().id(), answer -> answer));
    }

    /** Those to a hearing, by number. */
    public List<HearingAnswer> to(UUID hearing) {
        return sql.sql(SELECT + "where a.hearing = :hearing order by a.number")
                .param("hearing", hearing)
                .query(HearingAnswers::map)
                .list();
    }

    /** Whether any to a hearing is kept here. */
    boolean any(UUID hearing) {
        return sql.sql("select exists (select from hearing.answer where hearing = :hearing)")
                .param("hearing", hearing)
                .query(Boolean.class)
                .single();
    }

    /** Some of those to a hearing, by number. @param after the number that they come after */
    public List<HearingAnswer> next(UUID hearing, int after, int most) {
        return sql.sql(SELECT + "where a.hearing = :hearing and a.number > :after order by a.number limit :most")
                .param("hearing", hearing)
                .param("after", after)
                .param("most", most)
                .query(HearingAnswers::map)
                .list();
    }

    /** Those that name a file, or did in words that were sent before. */
    List<HearingAnswer> naming(String sha256) {
        return sql.sql(SELECT + """
                where a.content -> 'content' -> 'files' @> :file::jsonb
                   or a.id in (select n.answer from hearing.receipt n
                               where n.body::jsonb -> 'content' -> 'files' @> :file::jsonb)
                """)
                .param("file", "[{\"sha256\": \"%s\"}]".formatted(sha256))
                .query(HearingAnswers::map)
                .list();
    }

    /**
     * Those of hearings that were concluded more than a year ago of which it is still known who wrote them, be it only from
     * the draft.
     */
    List<HearingAnswer> toForget() {
        return sql.sql(SELECT + """
                join record.record heard on heard.id = a.hearing
                where heard.state = 'concluded'
                  and least(heard.changed_at, h.concluded_at) < clock_timestamp() - interval '1 year'
                  and (c.content <> '{"person": "", "name": "", "email": ""}'::jsonb
                       or exists (select from hearing.draft d where d.id = a.id and d.content <> '{}'::jsonb))
                order by a.id limit 1000
                """).query(HearingAnswers::map).list();
    }

    /** Those with an address whose hearing says what became of its answers, and who have not been told. */
    public List<HearingAnswer> untold(int most) {
        return sql.sql(SELECT + """
                join record.record heard on heard.id = a.hearing
                where heard.state in ('summarised', 'concluded') and r.state = 'received'
                  and c.content ->> 'email' <> ''
                  and (exists (select from hearing.remark m join record.record s on s.id = m.id
                               where m.hearing = a.hearing and s.state = 'approved')
                       or exists (select from hearing.hearing h
                                  where h.id = a.hearing and h.content #> '{outcome,untreated}' is not null))
                  and not exists (select from hearing.told t where t.answer = a.id)
                order by a.hearing, a.number limit :most
                """)
                .param("most", most)
                .query(HearingAnswers::map)
                .list();
    }

    /** The number of each of these in its hearing. */
    Map<UUID, Integer> numbers(Collection<UUID> ids) {
        var numbers = new HashMap<UUID, Integer>();
        if (!ids.isEmpty()) {
            sql.sql("select id, number from hearing.answer where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        numbers.put(row.getObject("id", UUID.class), row.getInt("number"));
                    });
        }
        return numbers;
    }

    /** The one that has a number in a hearing. */
    public Optional<UUID> numbered(UUID hearing, int number) {
        return sql.sql("select id from hearing.answer where hearing = :hearing and number = :number")
                .param("hearing", hearing)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** The next number in a hearing; the journal is held, so nobody else gets the same. */
    int nextNumber(UUID hearing) {
        return sql.sql("""
                select 1 + greatest(
                    (select coalesce(max(number), 0) from hearing.answer where hearing = :hearing),
                    (select coalesce(max(number), 0) from hearing.intake where hearing = :hearing))
                """).param("hearing", hearing).query(Integer.class).single();
    }

    @Override
    public void insert(HearingAnswer answer) {
        insert(List.of(answer));
    }

    @Override
    public void insert(List<HearingAnswer> all) {
        var ids = each(all, answer -> answer.header().id());
        sql.sql("""
                insert into hearing.answer (id, hearing, number, received_at, late, content)
                select id::uuid, hearing::uuid, number, received_at::timestamptz, late, content::jsonb
                from unnest(:ids, :hearings, :numbers, :at, :late, :contents)
                     as fresh (id, hearing, number, received_at, late, content)
                """)
                .param("ids", ids)
                .param("hearings", each(all, HearingAnswer::hearing))
                .param("numbers", all.stream().map(HearingAnswer::number).toArray(Integer[]::new))
                .param("at", each(all, HearingAnswer::receivedAt))
                .param("late", all.stream().map(HearingAnswer::late).toArray(Boolean[]::new))
                .param("contents", each(all, HearingAnswers::content))
                .update();
        sql.sql("""
                insert into hearing.contact (answer, content)
                select id::uuid, content::jsonb from unnest(:ids, :contacts) as fresh (id, content)
                """)
                .param("ids", ids)
                .param("contacts", each(all, answer -> Json.text(answer.contact())))
                .update();
        toPublish(ids);
    }

    private static String[] each(List<HearingAnswer> all, Function<HearingAnswer, Object> column) {
        return all.stream().map(answer -> column.apply(answer).toString()).toArray(String[]::new);
    }

    @Override
    public void update(HearingAnswer answer) {
        sql.sql("""
                update hearing.answer
                set hearing = :hearing, number = :number, received_at = :at, late = :late, content = :content::jsonb
                where id = :id
                """)
                .param("id", answer.header().id())
                .param("hearing", answer.hearing())
                .param("number", answer.number())
                .param("at", Timestamp.from(answer.receivedAt()))
                .param("late", answer.late())
                .param("content", content(answer))
                .update();
        sql.sql("update hearing.contact set content = :contact::jsonb where answer = :id")
                .param("id", answer.header().id())
                .param("contact", Json.text(answer.contact()))
                .update();
        toPublish(new String[] {answer.header().id().toString()});
    }

    private void toPublish(String[] ids) {
        sql.sql("""
                insert into hearing.to_publish (answer) select id::uuid from unnest(:ids) as changed (id)
                on conflict (answer) do update set tried_at = null where to_publish.tried_at is not null
                """).param("ids", ids).update();
    }

    /** Without who wrote it. */
    private static String content(HearingAnswer answer) {
        var content = (ObjectNode) Json.tree(answer);
        content.remove(List.of("header", "contact"));
        return Json.text(content);
    }

    private static HearingAnswer map(ResultSet row, int number) throws SQLException {
        return Columns.record(row, HearingAnswer.class);
    }
}
