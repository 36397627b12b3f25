package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.retning.record.Json;
import no.retning.record.Ref;
import tools.jackson.databind.JsonNode;

/** What the application has said that it did, kept where no kill reaches it. */
final class Ledger {

    /** A record came to this version by this action, and held this text then. */
    private record Saved(UUID record, long version, String action, String text) {}

    /** An edition of a thing was published with this text somewhere in it. */
    private record Published(Ref thing, String text) {}

    private final Queue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final Queue<Published> published = new ConcurrentLinkedQueue<>();
    private final Set<String> served = ConcurrentHashMap.newKeySet();

    void saved(UUID record, long version, String action, String text) {
        saved.add(new Saved(record, version, action, text));
    }

    void published(Ref thing, String text) {
        published.add(new Published(thing, text));
    }

    /** An edition with this hash has been seen by a reader. */
    void served(String sha256) {
        served.add(sha256);
    }

    int size() {
        return saved.size();
    }

    /** Every command has its entry in the journal, at its place in its record's history; every edition is kept. */
    void isKeptIn(DatabaseLocation database) throws SQLException {
        var entries = new HashSet<Saved>();
        var editions = new HashSet<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select e.record, row_number() over (partition by e.record order by e.seq), e.action,
                           e.body::jsonb #>> '{after,text,nb}', r.version
                    from journal.entry e join record.record r on r.id = e.record
                    where e.kind in ('document', 'paragraph')
                    """)) {
                while (rows.next()) {
                    assertThat(rows.getLong(2)).isLessThanOrEqualTo(rows.getLong(5));
                    entries.add(new Saved(
                            rows.getObject(1, UUID.class), rows.getLong(2), rows.getString(3), rows.getString(4)));
                }
            }
            try (var rows = statement.executeQuery("select encode(sha256, 'hex') from edition.edition")) {
                while (rows.next()) {
                    editions.add(rows.getString(1));
                }
            }
        }
        assertThat(saved).as("acknowledged commands").allMatch(entries::contains);
        assertThat(served).as("editions that were read").allMatch(editions::contains);
    }

    /** Every edition whose publication has been acknowledged since the last time, and a few more, are served with their hash. */
    void isServedFrom(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var one = published.poll(); one != null; one = published.poll()) {
                served.add(edition(client, address, one));
            }
            for (var sha256 : served.stream().limit(20).toList()) {
                get(client, address, "/api/v1/editions/" + sha256);
            }
        }
    }

    private static String edition(HttpClient client, URI address, Published one) throws Exception {
        var history = Json.parse(
                new String(get(client, address, "/api/v1/things/" + one.thing + "/editions"), StandardCharsets.UTF_8));
        for (JsonNode head : history.get("editions")) {
            var sha256 = head.get("sha256").asString();
            var body = get(client, address, "/api/v1/editions/" + sha256);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(body)))
                    .isEqualTo(sha256);
            if (new String(body, StandardCharsets.UTF_8).contains('"' + one.text + '"')) {
                return sha256;
            }
        }
        throw new AssertionError("No edition of " + one);
    }

    private static byte[] get(HttpClient client, URI address, String path) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path)).build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
