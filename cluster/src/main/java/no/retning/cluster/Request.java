package no.retning.cluster;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param master {@code local[*]} for all processors of this machine, or {@code spark://host:port}
 * @param share of their shingles that two answers must have in common
 * @param quoted a file with what everybody was sent, which counts for nothing
 */
record Request(
        Path file,
        Path out,
        String master,
        double share,
        @Nullable Path quoted) {

    /** @throws Misused when it means nothing */
    static Request of(List<String> arguments) {
        Iterator<String> words = arguments.iterator();
        if (!words.hasNext() || !words.next().equals("group")) {
            throw new Misused("'group' is what a cluster can be asked for");
        }
        Path file = null;
        Path out = null;
        Path quoted = null;
        String master = "local[*]";
        double share = 0.6;
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--out" -> out = Path.of(value(word, words));
                case "--master" -> master = value(word, words);
                case "--share" -> share = number(value(word, words));
                case "--quoted" -> quoted = Path.of(value(word, words));
                default -> {
                    if (file != null || word.startsWith("--")) {
                        throw new Misused("'" + word + "' means nothing here");
                    }
                    file = Path.of(word);
                }
            }
        }
        if (file == null || out == null) {
            throw new Misused(file == null ? "Which file is to be grouped?" : "--out says where the groups go");
        }
        return new Request(file, out, master, share, quoted);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Misused(option + " lacks its value");
        }
        return words.next();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw new Misused("'" + text + "' is not a number");
        }
    }
}
