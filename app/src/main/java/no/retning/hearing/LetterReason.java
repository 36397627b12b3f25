package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why a letter did not become an answer by itself. */
public enum LetterReason {
    /** Nobody wrote it. */
    MACHINE("machine"),
    /** It replies to a message from here, such as a receipt. */
    REPLY("reply"),
    /** It names no case, or another. */
    NO_NUMBER("no-number"),
    /** A file that came with it was not taken in. */
    ATTACHMENT("attachment"),
    /** A file that came with it has not been checked for viruses yet. */
    UNSCANNED("unscanned"),
    /** There is nothing in it. */
    EMPTY("empty"),
    /** The hearing took no answers when it came. */
    SHUT("shut"),
    /** The same sender has an answer in that came later. */
    OLDER("older"),
    /** The same sender has an answer in, and the deadline has passed: what is in then stands. */
    LATE_AGAIN("late-again"),
    /** The same sender has changed their answer as often as one may. */
    TOO_OFTEN("too-often");

    private final String code;

    LetterReason(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static LetterReason of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such reason: " + code));
    }
}
