package no.retning.engines.likeness;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text, without regard to case, punctuation, layout and how an accent is written.
 *
 * <p>A word is a run of letters, digits and marks. Invisible characters within it, and the hyphen of a word that is broken
 * between two lines, do not count.
 */
final class Words {
    /** Characters below this are looked up; those above are rare here and are normalised word by word. */
    private static final int TABLE = 0x300;

    private static final char NO_WORD = 0;
    private static final char ODD = 1;
    private static final char[] FOLDED = folded();

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final char SOFT_HYPHEN = 0xAD;

    private final String text;
    private int[] begin = new int[64];
    private int[] end = new int[64];
    private long[] hash = new long[64];
    private int count;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        var words = new Words(text);
        words.read();
        return words;
    }

    int count() {
        return count;
    }

    /** A number for the word: the same for the same word, and for others only by an accident of one in 2^64. */
    long hash(int word) {
        return hash[word];
    }

    /** Where in the text the word begins. */
    int begin(int word) {
        return begin[word];
    }

    /** Where in the text the word has ended. */
    int end(int word) {
        return end[word];
    }

    long[] hashes() {
        return Arrays.copyOf(hash, count);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            at = isInWord(at) ? word(at) : at + 1;
        }
    }

    /** Reads the word that begins here; gives the place behind it. */
    private int word(int from) {
        long folded = START;
        boolean odd = false;
        int last = from;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            char fold = c < TABLE ? FOLDED[c] : isInWord(at) ? ODD : NO_WORD;
            if (fold > ODD) {
                folded = (folded ^ fold) * PRIME;
                last = ++at;
            } else if (fold == ODD) {
                odd = true;
                at += Character.charCount(text.codePointAt(at));
                last = at;
            } else if (isInvisible(c)) {
                at++;
            } else {
                int next = c == '-' && last - from > 1 && at == last ? afterBreak(at) : -1;
                if (next < 0) {
                    break;
                }
                at = next;
            }
        }
        add(from, last, mix(odd ? normalised(from, last) : folded));
        return at;
    }

    /** Where a word that is broken by the hyphen here goes on in the next line, or -1. */
    private int afterBreak(int hyphen) {
        int at = hyphen + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '\n') {
            return -1;
        }
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at)) ? at : -1;
    }

    private long normalised(int from, int to) {
        String word = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        long folded = START;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c) || isMark(c) || Character.isSurrogate(c)) {
                folded = (folded ^ c) * PRIME;
            }
        }
        return folded;
    }

    private boolean isInWord(int at) {
        char c = text.charAt(at);
        if (c < TABLE) {
            return FOLDED[c] != NO_WORD;
        }
        int point = text.codePointAt(at);
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || c >= TABLE && Character.getType(c) == Character.FORMAT;
    }

    private void add(int from, int to, long word) {
        if (count == hash.length) {
            begin = Arrays.copyOf(begin, 2 * count);
            end = Arrays.copyOf(end, 2 * count);
            hash = Arrays.copyOf(hash, 2 * count);
        }
        begin[count] = from;
        end[count] = to;
        hash[count++] = word;
    }

    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static char[] folded() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            if (Character.isLetterOrDigit(c)) {
                String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
                table[c] = plain.length() == 1 ? plain.charAt(0) : ODD;
            }
        }
        return table;
    }
}
