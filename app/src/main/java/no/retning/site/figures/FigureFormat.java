package no.retning.site.figures;

import java.util.Locale;

/** What figures can be written as. */
public enum FigureFormat {
    JSONSTAT,
    CSV,
    /** CSV on the Web: the table, its code lists and its description, with a text for people, in a zip. */
    CSVW,
    PX,
    SDMX_CSV,
    SDMX_JSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
