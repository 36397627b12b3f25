package no.retning.hearing;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import no.retning.record.Sha256;

/** The code by which somebody comes back to what they have begun: 80 random bits, of which we keep only a hash. */
public record ReturnCode(String text) {
    /** No letters and digits that are taken for each other. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReturnCode fresh() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new ReturnCode(text.toString());
    }

    /** As people type it, in capitals and with whatever they put between the groups; empty where it cannot be one. */
    public static Optional<ReturnCode> parse(String typed) {
        var text = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s.–-]", "");
        boolean fits = text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return fits ? Optional.of(new ReturnCode(text)) : Optional.empty();
    }

    /** In groups of four, as it is read aloud and written down. */
    public String printed() {
        var groups = new StringBuilder();
        for (int at = 0; at < LENGTH; at += GROUP) {
            groups.append(at == 0 ? "" : "-").append(text, at, at + GROUP);
        }
        return groups.toString();
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "(code)";
    }
}
