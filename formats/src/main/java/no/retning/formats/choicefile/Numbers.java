package no.retning.formats.choicefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Numbers of a text, one after the other, each known by its line. */
final class Numbers {

    private static final int LONGEST = 40;

    private final String text;
    private int at;
    private int line = 1;

    Numbers(byte[] bytes) {
        text = new String(bytes, ISO_8859_1);
    }

    boolean more() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            line += text.charAt(at++) == '\n' ? 1 : 0;
        }
        return at < text.length();
    }

    /** @param what the number is, for whoever reads the error */
    double next(String what) {
        if (!more()) {
            throw new InvalidChoiceFile("Line " + line + ": the file ends where " + what + " should be");
        }
        int start = at;
        while (at < text.length() && text.charAt(at) > ' ') {
            at++;
        }
        String word = text.substring(start, Math.min(at, start + LONGEST));
        try {
            double number = Double.parseDouble(word);
            if (Double.isFinite(number) && Character.isDigit(word.charAt(word.length() - 1))) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new InvalidChoiceFile(
                "Line " + line + ": '" + printable(word) + "' is not a number, where " + what + " should be");
    }

    /** A whole number between two, both included. */
    int whole(String what, int least, int most) {
        double number = next(what);
        if (number != Math.rint(number) || number < least || number > most) {
            throw new InvalidChoiceFile("Line " + line + ": " + what + " is " + plain(number)
                    + ": give a whole number from " + least + " to " + most);
        }
        return (int) number;
    }

    void end() {
        if (more()) {
            throw new InvalidChoiceFile("Line " + line + ": there is more in the file after its last number");
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String printable(String word) {
        return word.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
