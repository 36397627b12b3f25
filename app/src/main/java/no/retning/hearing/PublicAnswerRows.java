package no.retning.hearing;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.hearing.PublicAnswer.Segment;
import no.retning.hearing.PublicAnswer.Standing;
import no.retning.record.Json;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What may be read of each answer, one row for each; the public side reads it through a view. */
@Component
class PublicAnswerRows {
    private final JdbcClient sql;

    PublicAnswerRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Answers that were changed after what may be read of them was made; after them, those that could not be published a while ago.
     *
     * @param most how many at most
     */
    List<UUID> due(int most) {
        return sql.sql("""
                (select answer from hearing.to_publish where tried_at is null order by answer limit :most)
                union all
                (select answer from hearing.to_publish where tried_at < now() - interval '10 minutes'
                    order by tried_at limit :most)
                limit :most
                """).param("most", most).query(UUID.class).list();
    }

    /** Notes that an answer could not be published now: it waits until the others have been tried, and for some minutes. */
    void failed(UUID answer) {
        sql.sql("update hearing.to_publish set tried_at = clock_timestamp() where answer = :answer")
                .param("answer", answer)
                .update();
    }

    /** The answers to a hearing that could not be published, and when that was last tried. */
    Map<UUID, Instant> failed(Hearing hearing) {
        var failed = new LinkedHashMap<UUID, Instant>();
        sql.sql("""
                select p.answer, p.tried_at from hearing.to_publish p join hearing.answer a on a.id = p.answer
                where a.hearing = :hearing and p.tried_at is not null order by a.number
                """).param("hearing", hearing.header().id()).query(row -> {
            failed.put(
                    row.getObject("answer", UUID.class),
                    row.getTimestamp("tried_at").toInstant());
        });
        return failed;
    }

    /**
     * Takes up an answer that is due: whoever changes it from here on makes it due again when this has been saved.
     *
     * @return whether it was due still
     */
    boolean take(UUID answer) {
        return sql.sql("delete from hearing.to_publish where answer = :answer")
                        .param("answer", answer)
                        .update()
                == 1;
    }

    /**
     * Writes what may be read of an answer.
     *
     * @param open null where nothing may
     * @param names how long the name of a private person is told, from when the answer is first published
     */
    void write(ScreenedAnswer screened, @Nullable PublicAnswer open, Period names) {
        var answer = screened.answer();
        var screening = screened.screening();
        var body = open == null ? "" : body(open);
        var opens = screening == null ? null : screening.opens();
        sql.sql("""
                insert into hearing.published as p (answer, hearing, number, revision, screening, standing, since, body, sha256,
                    person, named_until, marks, files, words)
                select :answer, :hearing, :number, :revision, :screening, :standing, since.since,
                    :body, :sha256, :person, since.since + :names::interval, :marks::text[], :files::text[],
                    edition.searchable('norwegian', :words)
                from (select case when :open then coalesce(:opens::timestamptz, clock_timestamp()) end as since) since
                on conflict (answer) do update set
                    revision = excluded.revision, screening = excluded.screening, standing = excluded.standing,
                    since = case when :opens::timestamptz is null then least(p.since, excluded.since)
                        else coalesce(excluded.since, p.since) end,
                    body = excluded.body, sha256 = excluded.sha256,
                    person = case when p.named_until <= clock_timestamp() then '' else excluded.person end,
                    named_until = coalesce(p.named_until, excluded.named_until),
                    marks = excluded.marks, files = excluded.files, words = excluded.words
                """)
                .param("answer", answer.header().id())
                .param("hearing", answer.hearing())
                .param("number", answer.number())
                .param("revision", answer.revision())
                .param("screening", screening == null ? 0 : screening.header().version())
                .param("standing", screened.standing().code())
                .param("open", open != null)
                .param("opens", opens == null ? null : Timestamp.from(opens))
                .param("body", body)
                .param("sha256", open == null ? null : Sha256.of(body.getBytes(StandardCharsets.UTF_8)))
                .param("person", screened.person())
                .param("names", names.toString())
                .param("marks", open == null ? new String[0] : marks(open))
                .param("files", open == null ? new String[0] : files(open))
                .param("words", open == null ? "" : words(open))
                .update();
    }

    private static String body(PublicAnswer open) {
        var json = Json.MAPPER.createObjectNode();
        json.put("format", PublicAnswer.FORMAT);
        json.setAll((ObjectNode) Json.tree(open));
        return new String(CanonicalJson.of(Json.text(json)), StandardCharsets.UTF_8);
    }

    /** What a list of answers can be narrowed to. */
    private static String[] marks(PublicAnswer open) {
        var marks = new TreeSet<String>();
        marks.add(open.person() ? "by:person" : "by:organisation");
        marks.add("standing:" + open.standing().code());
        marks.add("language:" + open.language());
        if (!open.category().isEmpty()) {
            marks.add("category:" + open.category());
        }
        if (open.noRemarks()) {
            marks.add("stance:" + HearingStance.NO_REMARKS.code());
        }
        for (var point : open.points()) {
            var about = "about:" + (point.about() == null ? "whole" : point.about());
            marks.add(about);
            if (point.stance() != null) {
                marks.add("stance:" + point.stance().code());
                marks.add(about + " stance:" + point.stance().code());
            }
        }
        return marks.toArray(String[]::new);
    }

    private static String[] files(PublicAnswer open) {
        return open.files().stream()
                .map(PublicAnswer.Attachment::file)
                .filter(Objects::nonNull)
                .map(file -> file.sha256())
                .toArray(String[]::new);
    }

    private static String words(PublicAnswer open) {
        return open.standing() == Standing.WITHHELD
                ? ""
                : Stream.concat(
                                open.respondents().stream().map(OnBehalfOf::name),
                                open.points().stream()
                                        .flatMap(point -> point.text().stream())
                                        .map(Segment::text)
                                        .filter(Objects::nonNull))
                        .collect(Collectors.joining(" "));
    }

    /** Whether a published answer names a file. */
    boolean naming(String sha256) {
        return sql.sql("select exists (select from edition.hearing_answer where files @> array[:sha256::text])")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /** @return how many there were */
    int eraseNames() {
        return sql.sql(
                        "update hearing.published set person = '' where person <> '' and named_until <= clock_timestamp()")
                .update();
    }
}
