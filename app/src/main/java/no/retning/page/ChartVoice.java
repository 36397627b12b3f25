package no.retning.page;

import java.util.Locale;
import no.retning.formats.svg.Voice;

/** How charts speak in the language of a page. */
public final class ChartVoice {
    private ChartVoice() {}

    /**
     * The words of a language, for a figure.
     *
     * @param unit what is counted, as in {@code %}; empty for a bare number
     * @param change what a difference is counted in, as in {@code prosentpoeng}
     */
    public static Voice of(Words words, String unit, String change, int decimals) {
        return new Voice(
                Locale.forLanguageTag(words.lang()),
                unit,
                change,
                decimals,
                (phrase, values) -> words.of("chart." + phrase.key(), values));
    }
}
