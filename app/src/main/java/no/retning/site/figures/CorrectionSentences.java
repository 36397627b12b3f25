package no.retning.site.figures;

import java.util.function.Function;
import no.retning.edition.AsOf;
import no.retning.page.Words;
import no.retning.record.LocalisedText;

/** What a release puts right, in sentences for notes and feeds. */
public final class CorrectionSentences {
    private CorrectionSentences() {}

    /**
     * @param asOf the day on which it is told
     * @param best a text in the language of the reader, or the nearest there is
     */
    public static String of(
            PublishedCorrection correction, AsOf asOf, Words words, Function<LocalisedText, String> best) {
        return words.of(
                "release.corrected",
                ended(best.apply(correction.what())),
                ended(best.apply(correction.why())),
                correction.isFoundByReader() ? words.of("release.correct.reader") : best.apply(correction.finder()),
                words.of("release.upstream." + correction.asOf(asOf).state()));
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?]\\s*") ? sentence.strip() : sentence.strip() + ".";
    }
}
