package no.retning.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook packed plainly, as every program reads it alike: its writer describes sizes as only very large files need. */
final class Repacked {
    private static final Pattern MOMENT = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");
    private static final String ABOUT = "docProps/core.xml";

    private Repacked() {}

    /** @param made the moment all in it tells that it was made */
    static void to(OutputStream out, byte[] packed, Instant made) throws IOException {
        var file = Files.createTempFile("retning", ".xlsx");
        try {
            Files.write(file, packed);
            try (var from = new ZipFile(file.toFile())) {
                var to = new ZipOutputStream(out);
                for (var entry : Collections.list(from.entries())) {
                    var same = new ZipEntry(entry.getName());
                    same.setTimeLocal(LocalDateTime.ofInstant(made, ZoneOffset.UTC));
                    to.putNextEntry(same);
                    try (var content = from.getInputStream(entry)) {
                        to.write(
                                entry.getName().equals(ABOUT)
                                        ? told(content.readAllBytes(), made)
                                        : content.readAllBytes());
                    }
                    to.closeEntry();
                }
                to.finish();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static byte[] told(byte[] about, Instant made) {
        return MOMENT.matcher(new String(about, StandardCharsets.UTF_8))
                .replaceAll("$1" + made.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
