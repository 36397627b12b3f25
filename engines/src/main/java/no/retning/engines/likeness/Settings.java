package no.retning.engines.likeness;

import java.io.Serializable;
import java.util.List;

/**
 * When two texts are alike enough, and how hard to look for such texts.
 *
 * @param shingle words in a row that are compared as one
 * @param share of all shingles of two texts, those that must be in both, above 0 and at most 1
 * @param leastWords texts of fewer words, or with less of their own, stay alone
 * @param pointers phrases of texts that only refer to another document, such as «se vedlegg»
 * @param pointerWords a text with a pointer stays alone unless it has more words than this
 * @param bands buckets that each text is put into
 * @param rows least values of shuffled shingles that must all agree for two texts to share a bucket
 * @param seed of the shuffles; the same seed gives the same groups
 */
public record Settings(
        int shingle,
        double share,
        int leastWords,
        List<String> pointers,
        int pointerWords,
        int bands,
        int rows,
        long seed)
        implements Serializable {

    /** Two texts that share three fifths of their shingles meet in a bucket in 99 of 100 cases, those that share more oftener. */
    public static final Settings STANDARD = new Settings(
            3,
            0.6,
            25,
            List.of(
                    "se vedlegg",
                    "se vedlagt",
                    "se vedlagte",
                    "vedlagt følger",
                    "følger vedlagt",
                    "sjå vedlegg",
                    "sjå vedlagt",
                    "vedlagt følgjer",
                    "følgjer vedlagt",
                    "see attached",
                    "see the attached",
                    "see attachment",
                    "please find attached"),
            60,
            32,
            4,
            1);

    private static final int MOST = 1024;

    public Settings {
        pointers = List.copyOf(pointers);
        between("shingle", 1, 20, shingle);
        between("leastWords", shingle, 1_000_000, leastWords);
        between("pointerWords", 0, 1_000_000, pointerWords);
        between("bands", 1, MOST, bands);
        between("rows", 1, MOST / bands, rows);
        if (!(share > 0 && share <= 1)) {
            throw new InvalidSettings("share must be above 0 and at most 1, not " + share);
        }
        for (String pointer : pointers) {
            if (Words.of(pointer).count() == 0) {
                throw new InvalidSettings("The pointer '" + pointer + "' has no word");
            }
        }
    }

    public Settings sharing(double share) {
        return new Settings(shingle, share, leastWords, pointers, pointerWords, bands, rows, seed);
    }

    public Settings seeded(long seed) {
        return new Settings(shingle, share, leastWords, pointers, pointerWords, bands, rows, seed);
    }

    private static void between(String name, int least, int most, int value) {
        if (value < least || value > most) {
            throw new InvalidSettings("%s must be from %d to %d, not %d".formatted(name, least, most, value));
        }
    }
}
