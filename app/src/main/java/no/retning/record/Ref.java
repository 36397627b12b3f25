package no.retning.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import java.util.regex.Pattern;

/** Points at any thing in Retning: its kind and its id, written {@code goal/0190f…}. */
public record Ref(String kind, UUID id) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");

    public Ref {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a kind: " + kind);
        }
    }

    @JsonCreator
    static Ref of(String kind, UUID id) {
        return new Ref(kind, id);
    }

    /** Reads {@code kind/id}; throws IllegalArgumentException for anything else. */
    public static Ref parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("Not a reference (kind/id): " + text);
        }
        return new Ref(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
