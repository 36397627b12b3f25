package no.retning.formats.projectfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The words and numbers of a file, and the line they stand on. */
final class Tokens {
    private static final int LONGEST_LINE = 10_000_000;

    private final BufferedReader reader;
    private StringTokenizer line = new StringTokenizer("");
    private int number;

    Tokens(InputStream file) {
        this.reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.ISO_8859_1));
    }

    /** The next line, whole; what was left of the one before is passed by. Null at the end. */
    @Nullable
    String nextLine() {
        String text = read();
        line = new StringTokenizer(text == null ? "" : text);
        return text;
    }

    /** Passes by what is left of this line, and the next lines. */
    void skipLines(int count) {
        for (int i = 0; i < count; i++) {
            nextLine();
        }
        line = new StringTokenizer("");
    }

    /** The next token, from the next line that has one where this line has none left. */
    String next(String what) {
        while (!line.hasMoreTokens()) {
            if (nextLine() == null) {
                throw new InvalidProjectFile("line " + number + ": the file ends where " + what + " should stand");
            }
        }
        return line.nextToken();
    }

    /** Whether anything is left in the file. */
    boolean hasMore() {
        while (!line.hasMoreTokens()) {
            if (nextLine() == null) {
                return false;
            }
        }
        return true;
    }

    /** A whole number, not below 0. */
    int count(String what) {
        String token = next(what);
        try {
            int value = Integer.parseInt(token);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // said below
        }
        throw wrong(what + " is \"" + shortened(token) + "\"; it must be a whole number from 0 on");
    }

    InvalidProjectFile wrong(String what) {
        return new InvalidProjectFile("line " + number + ": " + what);
    }

    private static String shortened(String token) {
        return token.length() <= 40 ? token : token.substring(0, 40) + "…";
    }

    private @Nullable String read() {
        var text = new StringBuilder();
        try {
            int c = reader.read();
            if (c < 0) {
                return null;
            }
            number++;
            for (; c >= 0 && c != '\n'; c = reader.read()) {
                text.append((char) c);
                if (text.length() > LONGEST_LINE) {
                    throw wrong("is longer than " + LONGEST_LINE + " characters");
                }
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new InvalidProjectFile("the file cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
