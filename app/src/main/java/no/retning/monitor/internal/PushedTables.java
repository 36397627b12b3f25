package no.retning.monitor.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import no.retning.access.Actor;
import no.retning.file.FileStore;
import no.retning.file.Receipt;
import no.retning.file.Received;
import no.retning.file.Refusal;
import no.retning.file.Uploads;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.UnreadableTable;
import no.retning.monitor.Definition;
import no.retning.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes in what programs deliver, through the one gate and with its limits, and reads it as a table. */
@Component
final class PushedTables {
    private final Uploads uploads;
    private final FileStore files;

    PushedTables(Uploads uploads, FileStore files) {
        this.uploads = uploads;
        this.files = files;
    }

    /** @throws PushProblem if the gate refuses it */
    Receipt take(Actor actor, InputStream body, boolean json, Words words) {
        // To the gate JSON is a text like others.
        var received = json
                ? uploads.receive(actor, body, "figures.txt", "text/plain")
                : uploads.receive(actor, body, "figures.csv", "text/csv");
        return switch (received) {
            case Received.Taken taken -> taken.receipt();
            case Received.Refused refused -> {
                var refusal = refused.refusal();
                throw PushProblem.of(
                        refusal.reason() == Refusal.Reason.LARGE
                                ? HttpStatus.CONTENT_TOO_LARGE
                                : HttpStatus.UNPROCESSABLE_CONTENT,
                        words.of(refusal.reason().key(), refusal.detail()));
            }
        };
    }

    /** @throws PushProblem if it cannot be read as a table at all */
    Table read(Receipt receipt, boolean json, Definition definition, Words words) {
        try (var in = Files.newInputStream(files.path(receipt.file().sha256()))) {
            return json ? dataset(in, definition, words) : CsvTable.read(in);
        } catch (UnreadableTable | InvalidDataset unreadable) {
            throw PushProblem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    words.of("push.wrong.unreadable", String.valueOf(unreadable.getMessage())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Table dataset(InputStream in, Definition definition, Words words) throws IOException {
        var datasets = JsonStat.read(in).datasets();
        if (datasets.size() != 1) {
            throw PushProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, words.of("push.wrong.datasets", datasets.size()));
        }
        var rows = DatasetRows.of(datasets.getFirst(), definition);
        if (!rows.faults().isEmpty()) {
            throw PushProblem.inTable(
                    words.of("push.wrong.table", rows.faults().size()),
                    rows.faults().stream()
                            .map(fault -> new PushProblem.Found(0, "", "", true, fault, ""))
                            .toList());
        }
        return rows.table();
    }
}
