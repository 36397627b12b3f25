package no.retning.formats.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Works out the date of a meeting that only a drawn time line tells.
 *
 * <p>The dates near "today's meeting" are candidates; the meeting lies after the days of which the pack already has
 * input, and before the next meeting. The last one left is proposed, never taken for certain.
 */
final class TimeLine {
    private static final int NEAR = 40;
    private static final Pattern TODAY = Pattern.compile("(?iu)(?:dagens møte|dette møtet|møtet i dag)");
    private static final Pattern INPUT =
            Pattern.compile("(?iu)(?:innspill|referat|tilbakemelding\\p{L}*) (?:fra|frå) .*");

    private final Lines lines;
    private final Ledger ledger;
    private final @Nullable Integer year;

    TimeLine(Lines lines, Ledger ledger, @Nullable Integer year) {
        this.lines = lines;
        this.ledger = ledger;
        this.year = year;
    }

    @Nullable
    LocalDate read(@Nullable LocalDate next) {
        int today = 0;
        while (today < lines.size() && !TODAY.matcher(lines.get(today).text()).matches()) {
            today++;
        }
        if (today == lines.size()) {
            return null;
        }
        TreeSet<LocalDate> candidates = near(today);
        LocalDate heard = lastInput();
        List<LocalDate> possible = new ArrayList<>(candidates);
        possible.removeIf(day -> heard != null && !day.isAfter(heard) || next != null && !day.isBefore(next));
        if (candidates.isEmpty()) {
            return null;
        }
        LocalDate proposed = possible.isEmpty() ? null : possible.getLast();
        List<String> others = candidates.stream()
                .filter(day -> !day.equals(proposed))
                .map(LocalDate::toString)
                .toList();
        ledger.unsure(Field.DATE, "", proposed, Reason.FROM_TIME_LINE, others, today);
        return proposed;
    }

    private TreeSet<LocalDate> near(int today) {
        TreeSet<LocalDate> found = new TreeSet<>();
        for (int i = Math.max(0, today - NEAR); i < Math.min(lines.size(), today + NEAR); i++) {
            for (Days days : Days.in(lines.get(i).text(), year)) {
                if (year == null || days.first().getYear() == year) {
                    found.add(days.first());
                }
            }
        }
        return found;
    }

    private @Nullable LocalDate lastInput() {
        LocalDate last = null;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (INPUT.matcher(text).matches()) {
                for (Days days : Days.shortIn(text, year)) {
                    last = last == null || days.last().isAfter(last) ? days.last() : last;
                }
            }
        }
        return last;
    }
}
