package no.retning.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.table.CsvRows;
import no.retning.formats.table.Rows;
import no.retning.formats.table.XlsxRows;
import no.retning.page.Reading;
import no.retning.site.OpenAnswers.OpenAnswer;
import no.retning.site.OpenAnswers.Snapshot;
import org.springframework.stereotype.Component;

/** All answers to a hearing in one file. */
@Component
final class AnswerCollections {
    private final OpenAnswers answers;
    private final PublishedEditions editions;
    private final AnswerBundle bundle;

    AnswerCollections(OpenAnswers answers, PublishedEditions editions, AnswerBundle bundle) {
        this.answers = answers;
        this.editions = editions;
        this.bundle = bundle;
    }

    /** What a collection can be written as. */
    enum Format {
        JSONL("application/jsonl"),
        CSV("text/csv;charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ZIP("application/zip");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        /** As in {@code csv}. */
        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes all that may be read at one instant; the output stays open. */
    AnswerTally.Sum write(Reading reading, Edition hearing, Format format, OutputStream to) throws IOException {
        var tally = new AnswerTally();
        answers.read(hearing.id(), snapshot -> {
            switch (format) {
                case JSONL -> lines(snapshot, tally, to);
                case CSV -> table(reading, hearing, snapshot, tally, new CsvRows(headers(reading, hearing), to));
                case XLSX ->
                    table(
                            reading,
                            hearing,
                            snapshot,
                            tally,
                            new XlsxRows(reading.word("answers.heading"), headers(reading, hearing), to));
                case ZIP ->
                    bundle.write(hearing, snapshot, tally, to, out -> {
                        table(
                                reading,
                                hearing,
                                snapshot,
                                new AnswerTally(),
                                new CsvRows(headers(reading, hearing), out));
                    });
            }
        });
        return tally.sum();
    }

    static void lines(Snapshot snapshot, AnswerTally tally, OutputStream to) throws IOException {
        snapshot.each(one -> {
            tally.add(one);
            to.write(line(one).getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The answer is the very text that its hash is of. */
    private static String line(OpenAnswer one) {
        return "{\"number\":%d,\"revision\":%d,\"standing\":\"%s\",\"receivedAt\":\"%s\",\"late\":%s,\"sha256\":\"%s\",\"answer\":%s}\n"
                .formatted(
                        one.number(),
                        one.revision(),
                        one.standing(),
                        one.receivedAt(),
                        one.late(),
                        one.sha256(),
                        one.body());
    }

    private List<String> headers(Reading reading, Edition hearing) {
        return table(reading, hearing).headers();
    }

    private AnswerTable table(Reading reading, Edition hearing) {
        return new AnswerTable(
                reading,
                reading.site().origin() + HearingAnswerPages.path(hearing) + "/",
                about -> place(reading, hearing, about));
    }

    private void table(Reading reading, Edition hearing, Snapshot snapshot, AnswerTally tally, Rows rows)
            throws IOException {
        try (rows) {
            var table = table(reading, hearing);
            snapshot.each(one -> {
                tally.add(one);
                table.write(one, rows);
            });
        }
    }

    /** What a question or a place is called; what is no longer published has its id alone. */
    private String place(Reading reading, Edition hearing, UUID about) {
        return hearing.item()
                .find(about)
                .or(() -> editions.place(about, reading.asOf()).map(PublishedEditions.Place::item))
                .map(item -> HearingPages.place(reading, item).text())
                .orElse("");
    }
}
