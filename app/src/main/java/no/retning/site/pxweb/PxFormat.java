package no.retning.site.pxweb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.retning.formats.dataset.Dataset;
import no.retning.site.figures.TableFiles;

/** What data is answered as. */
enum PxFormat {
    JSON_STAT2("json-stat2", "application/json"),
    CSV("csv", "text/csv; charset=UTF-8"),
    PX("px", "application/octet-stream"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String code;
    private final String mediaType;

    PxFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String code() {
        return code;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(PxFormat::code).toList();
    }

    static Optional<PxFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    byte[] write(Dataset table) {
        return switch (this) {
            case JSON_STAT2 -> TableFiles.jsonStat(table);
            case CSV -> TableFiles.csv(table);
            case PX -> TableFiles.px(table);
            case XLSX -> TableFiles.xlsx(table);
        };
    }
}
