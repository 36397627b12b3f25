package no.retning.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of file that are taken in; every other is refused. */
public enum FileType {
    PDF("application/pdf", List.of("pdf"), List.of("application/x-pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), List.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), List.of()),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("pptx"), List.of()),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), List.of()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), List.of()),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp"), List.of()),
    TXT("text/plain", List.of("txt"), List.of()),
    // A browser beside an office program declares its program's type for every table.
    CSV("text/csv", List.of("csv"), List.of("text/plain", "application/csv", "application/vnd.ms-excel")),
    MD("text/markdown", List.of("md", "markdown"), List.of("text/plain", "text/x-markdown")),
    PNG("image/png", List.of("png"), List.of("image/x-png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), List.of("image/jpg", "image/pjpeg"));

    private static final String UNKNOWN = "application/octet-stream";

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> aliases;

    FileType(String mediaType, List<String> extensions, List<String> aliases) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.aliases = aliases;
    }

    public static Optional<FileType> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    public static Optional<FileType> byMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    /** The usual one. */
    public String extension() {
        return extensions.getFirst();
    }

    public boolean isText() {
        return switch (this) {
            case TXT, CSV, MD -> true;
            case PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, PNG, JPEG -> false;
        };
    }

    public boolean isOpenXml() {
        return switch (this) {
            case DOCX, XLSX, PPTX -> true;
            case PDF, ODT, ODS, ODP, TXT, CSV, MD, PNG, JPEG -> false;
        };
    }

    public boolean isOpenDocument() {
        return switch (this) {
            case ODT, ODS, ODP -> true;
            case PDF, DOCX, XLSX, PPTX, TXT, CSV, MD, PNG, JPEG -> false;
        };
    }

    public boolean isImage() {
        return this == PNG || this == JPEG;
    }

    /** Whether what the sender declared says the same; nothing, or bytes of no type, says nothing against it. */
    public boolean agreesWith(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return true;
        }
        var essence = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return essence.equals(UNKNOWN) || essence.equals(mediaType) || aliases.contains(essence);
    }
}
