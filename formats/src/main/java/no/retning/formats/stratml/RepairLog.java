package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.retning.formats.stratml.Repair.Code;

/** What has been mended so far. */
final class RepairLog {
    private static final int LONGEST = 200;

    private final List<Repair> repairs = new ArrayList<>();

    void add(Node at, Code code, String... arguments) {
        var all = new ArrayList<String>();
        all.add(at.path());
        for (var argument : arguments) {
            var line = argument.strip().replaceAll("\\s+", " ");
            all.add(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
        }
        repairs.add(new Repair(at.line(), code, all));
    }

    /** By line. */
    List<Repair> all() {
        return repairs.stream().sorted(Comparator.comparingInt(Repair::line)).toList();
    }
}
