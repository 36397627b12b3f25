package no.retning.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A Norwegian organisation number: nine digits, the last of which checks the others. */
public record OrganisationNumber(@JsonValue String digits) {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    @JsonCreator
    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an organisation number: " + digits);
        }
    }

    /** Reads a number as people write it, with or without spaces; throws IllegalArgumentException where it is none. */
    public static OrganisationNumber parse(String typed) {
        return new OrganisationNumber(digits(typed));
    }

    /** What was typed, without the spaces that groups of digits are set apart by. */
    public static String digits(String typed) {
        return SPACES.matcher(typed).replaceAll("");
    }

    public static boolean isNineDigits(String digits) {
        return NINE_DIGITS.matcher(digits).matches();
    }

    /** Whether these are nine digits and the last fits the others. */
    public static boolean isValid(String digits) {
        if (!isNineDigits(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(digits, i);
        }
        // A remainder of 1 would ask for the check digit 10: such numbers are never given.
        return (MODULUS - sum % MODULUS) % MODULUS == digit(digits, WEIGHTS.length);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    /** In groups of three, as it is printed. */
    public String printed() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return digits;
    }
}
