package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** By which way a letter came, and who sent it on that way. */
public enum LetterChannel {
    /** Somebody wrote a mail. */
    MAIL("mail"),
    /** A mail that was sent to many at once. */
    LIST("list"),
    /** A mail that nobody wrote: somebody is away, or something could not be delivered. */
    MACHINE("machine"),
    /** A row of a table of answers, which somebody has read in. */
    TABLE("table");

    private final String code;

    LetterChannel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static LetterChannel of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such channel: " + code));
    }
}
