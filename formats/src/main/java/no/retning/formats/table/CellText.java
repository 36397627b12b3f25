package no.retning.formats.table;

import java.util.regex.Pattern;

/** Cells of text files as programs for tables open them: what somebody wrote is never run as a formula. */
final class CellText {
    /** Programs take what begins so for a formula, after blanks too. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\u00A0]*[=+\\-@\\t\\r＝＋－＠].*");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final char GUARD = '\'';

    private CellText() {}

    /** With an apostrophe before it where a program would run it. */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? GUARD + text : text;
    }
}
