package no.retning.file.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.retning.file.FileName;
import no.retning.file.FileType;
import no.retning.file.Refusal.Reason;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** Decides whether a file may come in: its name, its declared type and its content must agree, and it must do nothing. */
public final class Gate {
    private static final int HEAD = 64 * 1024;
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Gate() {}

    /**
     * The file's type.
     *
     * @param declared the media type that the sender gave, or null
     * @throws Hazard if it must not come in
     */
    public static FileType check(Path file, FileName name, @Nullable String declared) throws Hazard, IOException {
        var type = FileType.byExtension(name.extension()).orElseThrow(() -> new Hazard(Reason.EXTENSION, allowed()));
        if (!type.agreesWith(declared)) {
            throw new Hazard(Reason.DECLARED, name.extension());
        }
        if (Files.size(file) == 0) {
            throw new Hazard(Reason.EMPTY, "");
        }
        if (!agrees(type, detected(file))) {
            throw new Hazard(Reason.CONTENT, name.extension());
        }
        look(type, file);
        return type;
    }

    private static void look(FileType type, Path file) throws Hazard, IOException {
        try (var channel = FileChannel.open(file)) {
            switch (type) {
                case PDF -> PdfCheck.check(channel);
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> OfficeCheck.check(type, channel);
                case PNG -> PngCheck.check(channel);
                case JPEG -> JpegCheck.check(channel);
                case TXT, CSV, MD -> TextCheck.check(channel);
            }
        }
    }

    private static MediaType detected(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return TYPES.detect(new ByteArrayInputStream(in.readNBytes(HEAD)), new Metadata());
        }
    }

    /** Whether what the first bytes look like can be a file of this type; the type's own check looks at all of it. */
    private static boolean agrees(FileType type, MediaType detected) {
        var looks = detected.getBaseType().toString();
        return switch (type) {
            case DOCX, XLSX, PPTX -> looks.equals("application/zip") || looks.equals("application/x-tika-ooxml");
            case ODT, ODS, ODP -> looks.equals(type.mediaType()) || looks.equals("application/zip");
            case PDF, PNG, JPEG -> looks.equals(type.mediaType());
            case TXT, CSV, MD -> isPlain(looks);
        };
    }

    /** A note may begin like a letter; it may not begin like something that a program would run or draw. */
    private static boolean isPlain(String looks) {
        return switch (looks) {
            case "text/html", "text/javascript", "text/x-php", "text/x-jsp", "text/vbscript", "text/xml" -> false;
            case "message/rfc822" -> true;
            default -> looks.startsWith("text/");
        };
    }

    private static String allowed() {
        return Arrays.stream(FileType.values()).map(FileType::name).collect(Collectors.joining(", "));
    }
}
