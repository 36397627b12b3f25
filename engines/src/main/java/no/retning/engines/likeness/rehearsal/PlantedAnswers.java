package no.retning.engines.likeness.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import no.retning.engines.random.CounterHash;

/**
 * Answers to a hearing that never was: half of them copies of campaign letters that their senders have edited, some that
 * quote a letter but go on by themselves, and the rest of their own making.
 *
 * <p>Each is made when it is asked for, always the same for its number.
 */
public final class PlantedAnswers {
    private static final int PARAGRAPHS = 4;
    private static final int COPIES_OF_EACH = 100;
    private static final double COPIED = 0.5;
    private static final double QUOTING = 0.65;
    private static final Vocabulary VOCABULARY = new Vocabulary();

    private final int words;
    private final long seed;
    private final int campaigns;

    /**
     * Plans them.
     *
     * @param words of an answer, about
     */
    public PlantedAnswers(int count, int words, long seed) {
        this.words = words;
        this.seed = seed;
        campaigns = Math.max(2, count / COPIES_OF_EACH);
    }

    /** The campaign whose letter this one is a copy of, or -1. */
    public int campaign(int answer) {
        var random = chance(answer);
        return random.nextDouble() < COPIED ? drawn(random) : -1;
    }

    public String text(int answer) {
        var random = chance(answer);
        double kind = random.nextDouble();
        if (kind < COPIED) {
            return edited(letter(drawn(random)), words, random);
        }
        var text = new StringBuilder();
        if (kind < QUOTING) {
            List<String> letter = letter(drawn(random));
            text.append(letter.get(random.nextInt(letter.size()))).append("\n\n");
        }
        VOCABULARY.write(text, Math.max(1, words - text.length() / 6), random);
        return text.toString();
    }

    /** Few campaigns are large, and most are small. */
    private int drawn(SplittableRandom random) {
        double chance = random.nextDouble();
        return (int) (chance * chance * campaigns);
    }

    private List<String> letter(int campaign) {
        var random = new SplittableRandom(CounterHash.key(seed, ~campaign));
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            var paragraph = new StringBuilder();
            VOCABULARY.write(paragraph, words / PARAGRAPHS, random);
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** One sender in ten changes nothing; the others do some of what people do, more of it the longer the letter. */
    private static String edited(List<String> letter, int words, SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            return String.join("\n\n", letter);
        }
        List<String> paragraphs = new ArrayList<>(letter);
        if (random.nextBoolean()) {
            int one = random.nextInt(PARAGRAPHS);
            Collections.swap(paragraphs, one, (one + 1 + random.nextInt(PARAGRAPHS - 1)) % PARAGRAPHS);
        }
        if (random.nextBoolean()) {
            var greeting = new StringBuilder();
            VOCABULARY.write(greeting, 3 + random.nextInt(1 + words / 16), random);
            paragraphs.addFirst(greeting.toString());
        }
        paragraphs.add(signature(random));
        var text = new StringBuilder(String.join("\n\n", paragraphs));
        for (int typing = random.nextInt(1 + words / 50); typing > 0; typing--) {
            mistype(text, random);
        }
        return text.toString();
    }

    /** A place and a name, which are words like the others. */
    private static String signature(SplittableRandom random) {
        return VOCABULARY.word(random) + "\n" + VOCABULARY.word(random) + " " + VOCABULARY.word(random);
    }

    private static void mistype(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() - 1);
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, (char) ('a' + random.nextInt(26)));
            default -> {
                char first = text.charAt(at);
                text.setCharAt(at, text.charAt(at + 1));
                text.setCharAt(at + 1, first);
            }
        }
    }

    private SplittableRandom chance(int answer) {
        return new SplittableRandom(CounterHash.key(seed, answer));
    }
}
