package no.retning.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook packed plainly, as every program reads it alike: its writer describes sizes as only very large files need. */
final class Repacked {
    private Repacked() {}

    static void to(OutputStream out, byte[] packed) throws IOException {
        var file = Files.createTempFile("retning", ".xlsx");
        try {
            Files.write(file, packed);
            try (var from = new ZipFile(file.toFile())) {
                var to = new ZipOutputStream(out);
                for (var entry : Collections.list(from.entries())) {
                    var same = new ZipEntry(entry.getName());
                    same.setTime(entry.getTime());
                    to.putNextEntry(same);
                    try (var content = from.getInputStream(entry)) {
                        content.transferTo(to);
                    }
                    to.closeEntry();
                }
                to.finish();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
