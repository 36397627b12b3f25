package no.retning.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The published answers to one hearing: a page of ten thousand narrowed in several ways, and a million of them as one file, from
 * an instance whose heap is 256 MiB and which ends where that is not enough.
 */
final class AnswersInBulk {
    private static final int ANSWERS = Integer.getInteger("retning.bench.answers", 1_000_000);
    private static final int LISTED = Math.min(ANSWERS, 10_000);
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5) * 8;
    private static final double MOST_MILLISECONDS = 300;
    private static final double MOST_SECONDS = 300;
    private static final double LEAST_BESIDE_MANY = 0.8;
    private static final double NANOS = 1e9;
    private static final double NANOS_IN_MILLISECOND = 1e6;
    private static final int WINDOW = 1 << 16;

    private static final String HEARING = "illustrerende-eksempelhoring";
    private static final String PATH = "/horing/" + HEARING + "/svar";
    private static final List<String> NARROWED = List.of(
            "?syn=against", "?q=kommunen", "?hvem=by:organisation&side=300", "?om=whole&syn=supports&q=rutiner", "");

    /** Answers as they lie in the database when they have been published; those that are listed can be searched. */
    private static final List<String> STEPS =
            List.of("""
            create temporary table made as
            select md5('bench' || n)::uuid as id, h.id as hearing, n as number, e.entry,
                case mod(n, 3) when 0 then 'against' when 1 then 'supports' else 'neutral' end as stance,
                repeat('Kommunen har gått gjennom forslaget og mener at rutiner for oppfølging må være klare. ', 10)
                    || md5('a' || n) || ' ' || md5('b' || n) as said
            from generate_series(%1$d, %2$d) n,
                (select id from record.record where kind = 'hearing' and slug = '%3$s') h,
                (select max(entry) as entry from record.record) e
            """, """
            insert into record.record (id, kind, slug, state, version, title, entry)
            select id, 'hearing-answer', 'svar-' || id, 'received', 1, '{"nb": "Måling"}', entry from made
            """, """
            insert into hearing.answer (id, hearing, number, received_at, late, content)
            select id, hearing, number, timestamptz '2026-10-01 12:00Z', false, '{"revision": 1}' from made
            """, """
            insert into hearing.published (answer, hearing, number, revision, screening, standing, since, body, sha256, person, marks, files, words)
            select id, hearing, number, 1, 0, 'published', timestamptz '2026-10-01 12:00Z', body,
                sha256(convert_to(body, 'UTF8')), '',
                array['by:organisation', 'about:whole', 'stance:' || stance, 'about:whole stance:' || stance], '{}',
                case when number <= %4$d then to_tsvector('norwegian', said) else '' end
            from made cross join lateral (select format('{"answer":"%%s","category":"","files":[],"format":"retning-hearing-answer-1",'
                '"hearing":"%3$s","language":"nb","noRemarks":false,"number":%%s,"person":false,"points":[{"index":0,"stance":"%%s",'
                '"text":[{"text":"%%s"}]}],"receivedAt":"2026-10-01T12:00:00Z","respondents":[{"name":"Måling %%s"}],"revision":1,'
                '"standing":"published","withheld":[]}', id, number, stance, said, number) as body) made_body
            """, "drop table made", "analyze hearing.answer, hearing.published, record.record");

    List<Row> rows() throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        var submissions = new Submissions();
        var before = new ArrayList<Double>();
        try (var ours = Retning.start();
                var client = HttpClient.newHttpClient()) {
            before.addAll(submissions.rates(ours, client));
        }
        try (var ours = Retning.start();
                var client = HttpClient.newHttpClient()) {
            publish(ours, 1, LISTED);
            rows.add(list(ours, client));
            if (ANSWERS > LISTED) {
                publish(ours, LISTED + 1, ANSWERS);
            }
            for (var format : List.of("jsonl", "csv", "xlsx")) {
                rows.add(bulk(ours, client, format));
            }
            rows.add(besideMany(before, submissions.rates(ours, client)));
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
        return rows;
    }

    private static void publish(Retning ours, int from, int until) throws IOException, SQLException {
        try (var database = ours.database();
                var statement = database.createStatement()) {
            for (var step : STEPS) {
                statement.execute(step.formatted(from, until, HEARING, LISTED));
            }
        }
    }

    private static Row list(Retning ours, HttpClient client) throws IOException, InterruptedException {
        var milliseconds = new double[ROUNDS * NARROWED.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            URI page = ours.url(PATH + NARROWED.get(i % NARROWED.size()));
            long begun = System.nanoTime();
            var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            milliseconds[i] = (System.nanoTime() - begun) / NANOS_IN_MILLISECOND;
            if (answer.statusCode() != 200) {
                throw new IOException(page + " answered " + answer.statusCode());
            }
        }
        Arrays.sort(milliseconds);
        return Row.atMost(
                "a page of %,d answers, narrowed, p95".formatted(LISTED),
                "ms",
                milliseconds[(int) Math.ceil(milliseconds.length * 0.95) - 1],
                MOST_MILLISECONDS,
                "");
    }

    /** One table holds the answers to all hearings: what comes to one must not be slower for what came before. */
    private static Row besideMany(List<Double> before, List<Double> after) {
        var ratios = IntStream.range(0, before.size())
                .mapToObj(i -> after.get(i) / before.get(i))
                .toList();
        return Row.compared(
                "answers sent where %,d have come before, against where none have".formatted(ANSWERS),
                "/s",
                Spread.of(after),
                Spread.of(before),
                Spread.of(ratios),
                LEAST_BESIDE_MANY);
    }

    private static Row bulk(Retning ours, HttpClient client, String format) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = client.send(
                HttpRequest.newBuilder(ours.url(PATH + "." + format)).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(format, answer.statusCode()));
        }
        var read = read(answer);
        double seconds = (System.nanoTime() - begun) / NANOS;
        int said = Integer.parseInt(header(answer, "X-Total-Count"));
        if (said != ANSWERS || format.equals("jsonl") && read.lines() != ANSWERS) {
            throw new IOException("%s: %d answers are said, %d lines are there, %d were published"
                    .formatted(format, said, read.lines(), ANSWERS));
        }
        if (!header(answer, "Repr-Digest").equals(read.digest())) {
            throw new IOException(format + ": the file is not what was hashed");
        }
        return Row.atMost(
                "%,d answers as %s, count and hash right, heap 256 MiB".formatted(ANSWERS, format),
                "s",
                seconds,
                MOST_SECONDS,
                "%d MiB".formatted(read.bytes() >> 20));
    }

    /** What came. */
    private record Read(long bytes, long lines, String digest) {}

    private static Read read(HttpResponse<InputStream> answer) throws IOException {
        try (var in = new DigestInputStream(answer.body(), MessageDigest.getInstance("SHA-256"))) {
            var window = new byte[WINDOW];
            long bytes = 0;
            long lines = 0;
            for (int read = in.read(window); read >= 0; read = in.read(window)) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += window[i] == '\n' ? 1 : 0;
                }
            }
            var digest =
                    Base64.getEncoder().encodeToString(in.getMessageDigest().digest());
            return new Read(bytes, lines, "sha-256=:" + digest + ":");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String header(HttpResponse<?> answer, String name) throws IOException {
        return answer.headers().firstValue(name).orElseThrow(() -> new IOException("There is no header " + name));
    }
}
