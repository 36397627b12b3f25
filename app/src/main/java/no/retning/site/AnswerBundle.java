package no.retning.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.retning.edition.Edition;
import no.retning.edition.NamedFile;
import no.retning.file.FileName;
import no.retning.file.FileStore;
import no.retning.file.StoredFile;
import no.retning.record.Json;
import no.retning.site.OpenAnswers.Snapshot;
import org.springframework.stereotype.Component;

/**
 * All answers with what came with them as one archive. Its last two parts are {@code SHA256SUMS}, the hash of every other part,
 * and {@code manifest.json}, how many answers there are.
 */
@Component
final class AnswerBundle {
    static final String SUMS = "SHA256SUMS";
    static final String MANIFEST = "manifest.json";
    private static final String FORMAT = "retning-hearing-answers-1";

    private final FileStore store;
    private final Spool spool;

    AnswerBundle(FileStore store, Spool spool) {
        this.store = store;
        this.spool = spool;
    }

    /** Writes a part of it. */
    interface Part {
        void write(OutputStream to) throws IOException;
    }

    /** @param table the answers as a table */
    void write(Edition hearing, Snapshot snapshot, AnswerTally tally, OutputStream to, Part table) throws IOException {
        // There may be as many files as answers, so that even the list of them lies on disk.
        try (var list = spool.nameless()) {
            var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
            var left = new int[1];
            var sums = new BufferedWriter(Channels.newWriter(list, StandardCharsets.UTF_8));
            part(zip, sums, "answers.jsonl", out -> AnswerCollections.lines(snapshot, tally, out));
            part(zip, sums, "answers.csv", table);
            snapshot.each(one -> {
                int place = 0;
                for (var attachment : one.content().files()) {
                    place++;
                    var file = attachment.file();
                    if (file != null && !file(zip, sums, "files/%d-%d-".formatted(one.number(), place), file)) {
                        left[0]++;
                    }
                }
            });
            sums.flush();
            list.position(0);
            zip.putNextEntry(new ZipEntry(SUMS));
            Channels.newInputStream(list).transferTo(zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest(hearing, tally.sum(), left[0]).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
        }
    }

    private static String manifest(Edition hearing, AnswerTally.Sum sum, int left) {
        return Json.text(Json.MAPPER
                .createObjectNode()
                .put("format", FORMAT)
                .put("hearing", hearing.item().slug())
                .put("answers", sum.answers())
                .put("digest", sum.digest())
                .put("filesLeftOut", left));
    }

    /** @return whether it is in it; what the scanner has not let through is not */
    private boolean file(ZipOutputStream zip, Writer sums, String before, NamedFile file) throws IOException {
        if (store.find(file.sha256()).filter(StoredFile::isReleased).isEmpty()) {
            return false;
        }
        part(zip, sums, before + FileName.of(file.name()).text(), out -> Files.copy(store.path(file.sha256()), out));
        return true;
    }

    private static void part(ZipOutputStream zip, Writer sums, String path, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var digest = AnswerTally.sha256();
        var out = new DigestOutputStream(zip, digest);
        part.write(out);
        out.flush();
        zip.closeEntry();
        sums.write(HexFormat.of().formatHex(digest.digest()) + "  " + path + "\n");
    }
}
