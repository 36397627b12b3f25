package no.retning.monitor.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Function;
import no.retning.file.Looked;
import no.retning.file.Refusal;
import no.retning.file.Uploads;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.UnreadableTable;
import no.retning.monitor.Definition;
import no.retning.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Lets what programs deliver through the one gate and reads it as a table, within the memory that a server has for it. */
@Component
final class PushedTables {
    /** As many figures as a table may have rows. */
    private static final int MOST_CELLS = 200_000;

    private final Uploads uploads;
    private final long most;

    PushedTables(Uploads uploads, @Value("${retning.monitor.largest-delivery:3MB}") DataSize largest) {
        this.uploads = uploads;
        this.most = largest.toBytes();
    }

    /**
     * Has what came looked at while it is there; nothing of it is left afterwards.
     *
     * @throws PushProblem if the gate refuses it
     */
    <T> T looked(InputStream body, boolean json, Words words, Function<Looked.Through, T> look) {
        // To the gate JSON is a text like others.
        try (var looked = json
                ? uploads.look(body, "figures.txt", "text/plain", most)
                : uploads.look(body, "figures.csv", "text/csv", most)) {
            return switch (looked) {
                case Looked.Through through -> look.apply(through);
                case Looked.Refused refused -> throw refused(refused.refusal(), words);
            };
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PushProblem refused(Refusal refusal, Words words) {
        return refusal.reason() == Refusal.Reason.LARGE
                ? PushProblem.of(HttpStatus.CONTENT_TOO_LARGE, words.of("push.wrong.large", refusal.detail()))
                : PushProblem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        words.of(refusal.reason().key(), refusal.detail()));
    }

    /** @throws PushProblem if it cannot be read as a table at all */
    Table read(Looked.Through through, boolean json, Definition definition, Words words) {
        try (var in = Files.newInputStream(through.file())) {
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
        var datasets = JsonStat.read(in, MOST_CELLS).datasets();
        if (datasets.size() != 1) {
            throw PushProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, words.of("push.wrong.datasets", datasets.size()));
        }
        var rows = DatasetRows.of(datasets.getFirst(), definition);
        if (!rows.faults().isEmpty()) {
            throw PushProblem.inTable(
                    words.of("push.wrong.table", rows.faults().size()),
                    rows.faults().stream()
                            .limit(PushProblem.Found.MOST)
                            .map(fault -> new PushProblem.Found(0, "", "", true, fault, ""))
                            .toList());
        }
        return rows.table();
    }
}
