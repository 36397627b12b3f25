package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cases found so far, in the order of the pack. */
final class Cases {
    private final List<CaseBuilder> all = new ArrayList<>();
    private final Map<CaseNumber, CaseBuilder> numbered = new HashMap<>();
    private final Map<Integer, Integer> years = new HashMap<>();
    private @Nullable CaseBuilder other;
    private @Nullable Integer year;

    @Nullable
    CaseBuilder find(@Nullable CaseNumber number, String title) {
        if (number == null) {
            return CaseType.isOther(title) ? other : null;
        }
        return numbered.get(number);
    }

    boolean knows(@Nullable CaseNumber number, String title) {
        return find(number, title) != null;
    }

    /** The case of that number, or of other business without one; begun at this line where it is new. */
    CaseBuilder open(@Nullable CaseNumber number, String title, int line) {
        CaseBuilder known = find(number, title);
        if (known != null) {
            return known;
        }
        CaseBuilder added = new CaseBuilder(number, line);
        all.add(added);
        if (number != null) {
            numbered.put(number, added);
            count(number.year());
        } else if (CaseType.isOther(title)) {
            other = added;
        }
        return added;
    }

    List<CaseBuilder> all() {
        return all;
    }

    /** The year that most case numbers carry, or null. */
    @Nullable
    Integer year() {
        return year;
    }

    private void count(@Nullable Integer counted) {
        if (counted != null) {
            int times = years.merge(counted, 1, Integer::sum);
            if (year == null || times > years.getOrDefault(year, 0)) {
                year = counted;
            }
        }
    }
}
