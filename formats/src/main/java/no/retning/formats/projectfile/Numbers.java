package no.retning.formats.projectfile;

/** What a number in a plan may be. */
final class Numbers {
    /** Beyond this the difference of two moments is no longer exact in a double. */
    private static final double LARGEST = 1e12;

    private Numbers() {}

    static double notNegative(String what, double value) {
        if (!(value >= 0) || value > LARGEST) {
            throw new InvalidProjectFile(what + " is " + value + "; it must be a number from 0 to " + LARGEST);
        }
        return value;
    }

    static double within(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidProjectFile(what + " is " + value + "; it must be from " + least + " to " + most);
        }
        return value;
    }

    static double any(String what, double value) {
        return within(what, value, -LARGEST, LARGEST);
    }

    static void ordered(String what, double... values) {
        for (int i = 1; i < values.length; i++) {
            if (values[i - 1] > values[i]) {
                throw new InvalidProjectFile(
                        what + ": " + values[i - 1] + " comes before " + values[i] + "; they must not fall");
            }
        }
    }

    static String named(String what, String value) {
        if (value.isBlank()) {
            throw new InvalidProjectFile(what + " is empty; give it a text");
        }
        return value;
    }
}
