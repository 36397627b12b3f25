package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds who was present and who was not, under headings for members, observers, secretariat and those absent. */
final class Attendance {
    private static final int LONGEST = 160;
    private static final Pattern DEPUTY = Pattern.compile(
            "(?iu)[,(]?\\s?(?:\\bstedfortreder\\b|\\bstadfortredar\\b|\\bvara(?:medlem|representant)?\\b|\\bpva\\b\\.?)"
                    + "(?: for [^),;]{1,80})?\\)?");

    private final Lines lines;
    private final Ledger ledger;

    Attendance(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    void read() {
        String heading = "";
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (!ledger.isUsed(i) && Landmark.ATTENDANCE.matches(line)) {
                int colon = line.text().indexOf(':');
                heading = (colon < 0 ? line.text() : line.text().substring(0, colon)).toLowerCase(Locale.ROOT);
                ledger.use(i, i);
                String rest = colon < 0 ? "" : line.text().substring(colon + 1);
                for (String entry : rest.split(";")) {
                    entry(entry.strip(), heading, i);
                }
            } else if (heading.isEmpty() || ledger.isUsed(i) || i - last > 2 || !isEntry(i)) {
                heading = "";
            } else {
                entry(line.table() ? String.join(", ", line.cells()) : line.text(), heading, i);
            }
            last = i;
        }
    }

    private boolean isEntry(int at) {
        Line line = lines.get(at);
        return !line.startsLower()
                && line.text().length() < LONGEST
                && !line.ends()
                && Label.of(line) == null
                && line.text().indexOf(':') < 0
                && line.text().indexOf(' ') > 0
                && !Heading.isAt(lines, at)
                && !Landmark.isAt(line)
                && Header.at(lines, at) == null;
    }

    private void entry(String text, String heading, int at) {
        boolean deputy = DEPUTY.matcher(text).find();
        List<String> parts = new ArrayList<>(
                Arrays.stream(DEPUTY.matcher(text).replaceAll("").split("[,()]"))
                        .map(String::strip)
                        .filter(part -> part.matches("(?s).*\\p{L}.*"))
                        .toList());
        if (parts.isEmpty()) {
            return;
        }
        String organisation = parts.size() > 1 ? parts.removeLast() : null;
        boolean absent = heading.contains("forfall") || heading.startsWith("ikk");
        ledger.attendee(new Attendee(String.join(", ", parts), organisation, role(heading), deputy, absent), at);
    }

    private static Attendee.Role role(String heading) {
        if (heading.contains("medlem")) {
            return Attendee.Role.MEMBER;
        }
        if (heading.contains("observatør")) {
            return Attendee.Role.OBSERVER;
        }
        return heading.contains("sekretariat") ? Attendee.Role.SECRETARIAT : Attendee.Role.OTHER;
    }
}
