package no.retning.engines.schedule;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a plan, as it is found: the first hundred, and how many more. */
final class Problems {
    private static final int SHOWN = 100;
    private static final int LONGEST_NAME = 80;

    private final List<String> lines = new ArrayList<>();
    private int more;

    void add(String line) {
        if (lines.size() < SHOWN) {
            lines.add(line);
        } else {
            more++;
        }
    }

    void stopIfAny() throws InvalidPlan {
        if (!lines.isEmpty()) {
            if (more > 0) {
                lines.add("and " + more + " more problems");
            }
            throw new InvalidPlan(lines);
        }
    }

    /** An id as it is shown: quoted, without control characters, not longer than a line. */
    static String quoted(String id) {
        String plain = id;
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isISOControl(plain.charAt(i))) {
                plain = plain.replace(plain.charAt(i), '?');
            }
        }
        return "'" + (plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain) + "'";
    }
}
