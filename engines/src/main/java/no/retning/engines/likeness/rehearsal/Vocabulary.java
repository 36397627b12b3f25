package no.retning.engines.likeness.rehearsal;

import java.util.Locale;
import java.util.SplittableRandom;

/** Words without meaning, few of them common and most of them rare, as words of a language are. */
final class Vocabulary {
    private static final int WORDS = 20_000;
    private static final String[] BEGINNINGS = {
        "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "sk", "tr", "kl", "fr"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "y", "æ", "ø", "å", "ei", "au", "øy"};
    private static final String[] ENDS = {"", "", "", "n", "r", "s", "t", "l", "nd", "rt", "sk", "m"};

    private final String[] words = new String[WORDS];

    Vocabulary() {
        var random = new SplittableRandom(2022);
        for (int i = 0; i < WORDS; i++) {
            int syllables = i < 200 ? 1 : 2 + random.nextInt(2);
            var word = new StringBuilder();
            for (int k = 0; k < syllables; k++) {
                word.append(BEGINNINGS[random.nextInt(BEGINNINGS.length)])
                        .append(MIDDLES[random.nextInt(MIDDLES.length)])
                        .append(ENDS[random.nextInt(ENDS.length)]);
            }
            words[i] = word.toString();
        }
    }

    /** The common ones come up far more often than the rare ones. */
    String word(SplittableRandom random) {
        double chance = random.nextDouble();
        return words[(int) (chance * chance * chance * WORDS)];
    }

    /** So many words as sentences. */
    void write(StringBuilder text, int count, SplittableRandom random) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            String word = word(random);
            if (left == 0) {
                left = Math.min(count - i, 6 + random.nextInt(14));
                word = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            }
            text.append(word).append(--left == 0 ? ". " : " ");
        }
        text.setLength(text.length() - 1);
    }
}
