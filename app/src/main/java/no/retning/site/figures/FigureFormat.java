package no.retning.site.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.retning.formats.sdmx.SdmxCsv;
import no.retning.formats.sdmx.SdmxJson;

/** What figures can be written as. */
public enum FigureFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    CSV("text/csv;charset=UTF-8", ".csv"),
    /** CSV on the Web: the table, its code lists and its description, with a text for people, in a zip. */
    CSVW("application/zip", "-csvw.zip"),
    JSONSTAT("application/json", ".json"),
    PX("application/octet-stream", ".px"),
    SDMX_CSV(SdmxCsv.MEDIA_TYPE, "-sdmx.csv"),
    SDMX_JSON(SdmxJson.MEDIA_TYPE, "-sdmx.json");

    private final String mediaType;
    private final String ending;

    FigureFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FigureFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** What its files are called after the name of the indicator. */
    String ending() {
        return ending;
    }
}
