package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.retning.record.Json;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;

/** The receipts that respondents were given, each on the disk before the next is asked for. */
final class ReceiptLedger implements AutoCloseable {
    private final Path file;
    private final FileChannel lines;
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();

    ReceiptLedger(Path file) throws IOException {
        this.file = file;
        this.lines = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** Somebody sends the answer with this code, and does not know what becomes of it. */
    void sending(String code) {
        waiting.add(code);
    }

    /** A code of somebody who was never answered; null where there is none left. */
    @Nullable
    String unanswered() {
        return waiting.peek();
    }

    /** They know now. */
    synchronized void receipt(String code, byte[] body) throws IOException {
        var sha256 = HexFormat.of().formatHex(Sha256.of(body));
        lines.write(ByteBuffer.wrap((code + " " + sha256 + "\n").getBytes(StandardCharsets.UTF_8)));
        lines.force(true);
        waiting.remove(code);
    }

    int size() throws IOException {
        return read().size();
    }

    private Map<String, String> read() throws IOException {
        var receipts = new HashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split(" ");
            var before = receipts.put(HexFormat.of().formatHex(Sha256.of(parts[0])), parts[1]);
            assertThat(before).as("the receipt that one was given before").isIn(null, parts[1]);
        }
        return receipts;
    }

    /** Every receipt is there with the same hash, is the hash of what it says, and is the only one of its answer. */
    void isKeptIn(DatabaseLocation database) throws SQLException, IOException {
        var kept = new HashMap<String, String>();
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("""
                        select encode(d.code, 'hex'), encode(r.sha256, 'hex'), r.body, a.number
                        from hearing.draft d join hearing.answer a on a.id = d.id
                             join hearing.receipt r on r.answer = a.id
                        """)) {
            while (rows.next()) {
                var body = rows.getString(3);
                assertThat(Sha256.hex(body)).isEqualTo(rows.getString(2));
                assertThat(Json.parse(body).get("number").asInt()).isEqualTo(rows.getInt(4));
                assertThat(kept.put(rows.getString(1), rows.getString(2)))
                        .as("another receipt of the same answer")
                        .isNull();
            }
        }
        assertThat(kept).containsAllEntriesOf(read());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
