package no.retning.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the result.
 *
 * @param ours median, in the unit; missing when it was not measured
 * @param theirs median, in the unit; missing when there is nobody to compare with
 * @param ratio ours to theirs, round by round
 * @param goal as people read it
 * @param note why something was not measured
 */
record Row(
        String what,
        String unit,
        @Nullable Double ours,
        @Nullable Double theirs,
        @Nullable Spread ratio,
        String goal,
        Verdict verdict,
        String note) {
    enum Verdict {
        MET("yes"),
        MISSED("no"),
        /** A figure that is told beside another and is held to no goal. */
        TOLD(""),
        SKIPPED("skipped");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }
    }

    /** A comparison that should reach at least this ratio. */
    static Row compared(String what, String unit, Spread ours, Spread theirs, Spread ratio, double goal) {
        return new Row(
                what,
                unit,
                ours.median(),
                theirs.median(),
                ratio,
                "ratio >= " + goal,
                ratio.median() >= goal ? Verdict.MET : Verdict.MISSED,
                "");
    }

    /** A comparison that is told and held to nothing. */
    static Row told(String what, String unit, Spread ours, Spread theirs, Spread ratio, String note) {
        return new Row(what, unit, ours.median(), theirs.median(), ratio, "", Verdict.TOLD, note);
    }

    /** A figure that should not be above this one. */
    static Row atMost(String what, String unit, double ours, double goal, String note) {
        return new Row(
                what,
                unit,
                ours,
                null,
                null,
                "<= " + number(goal) + " " + unit,
                ours <= goal ? Verdict.MET : Verdict.MISSED,
                note);
    }

    /** A figure that should not be below this one. */
    static Row atLeast(String what, String unit, double ours, double goal, String note) {
        return new Row(
                what,
                unit,
                ours,
                null,
                null,
                ">= " + number(goal) + " " + unit,
                ours >= goal ? Verdict.MET : Verdict.MISSED,
                note);
    }

    /** Something that could not be measured here. */
    static Row skipped(String what, String why) {
        return new Row(what, "", null, null, null, "", Verdict.SKIPPED, why);
    }

    String[] cells() {
        String spread = ratio == null
                ? ""
                : String.format(Locale.ROOT, "%.2f (%.2f, %.2f)", ratio.median(), ratio.least(), ratio.most());
        return new String[] {what, quantity(ours), quantity(theirs), spread, goal, verdict.word, note};
    }

    String json() {
        return "{\"what\":%s,\"unit\":%s,\"ours\":%s,\"theirs\":%s,\"ratio\":%s,\"goal\":%s,\"met\":%s,\"note\":%s}"
                .formatted(
                        quoted(what),
                        quoted(unit),
                        ours,
                        theirs,
                        ratio == null
                                ? null
                                : "{\"median\":%s,\"least\":%s,\"most\":%s}"
                                        .formatted(ratio.median(), ratio.least(), ratio.most()),
                        quoted(goal),
                        verdict == Verdict.SKIPPED || verdict == Verdict.TOLD ? null : verdict == Verdict.MET,
                        quoted(note));
    }

    private String quantity(@Nullable Double value) {
        return value == null ? "" : number(value) + " " + unit;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 && value != Math.rint(value) ? "%.2f" : "%.0f", value);
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
