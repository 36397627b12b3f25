package no.retning.formats.agenda;

import java.time.LocalDate;
import java.util.List;
import no.retning.formats.agenda.Report.Field;
import no.retning.formats.agenda.Report.Reason;
import org.jspecify.annotations.Nullable;

/** The date that a pack gives for the next meeting. */
record NextMeeting(LocalDate date) {
    /**
     * Finds it on the line that speaks of the next meeting or on the one below.
     *
     * @param year lent to a date without one
     * @param today the date of the meeting itself, which the next one cannot precede
     */
    static @Nullable NextMeeting find(Lines lines, Ledger ledger, @Nullable Integer year, @Nullable LocalDate today) {
        Integer lent = today == null ? year : Integer.valueOf(today.getYear());
        for (int i = 0; i < lines.size(); i++) {
            if (!Landmark.NEXT_MEETING.matches(lines.get(i))) {
                continue;
            }
            int last = i;
            List<Days> days = Days.in(lines.get(i).text(), lent);
            if (days.isEmpty() && lines.nextText(i + 1) < lines.size()) {
                last = lines.nextText(i + 1);
                days = Days.in(lines.get(last).text(), lent);
            }
            if (!days.isEmpty()) {
                return of(days.getFirst(), ledger, today, i, last);
            }
        }
        return null;
    }

    private static NextMeeting of(Days days, Ledger ledger, @Nullable LocalDate today, int first, int last) {
        boolean passed = today != null && !days.yearWritten() && days.first().isBefore(today);
        LocalDate date = passed ? days.first().plusYears(1) : days.first();
        ledger.understood(Field.NEXT_MEETING, "", date, first, last);
        if (!days.yearWritten()) {
            ledger.unsure(Field.NEXT_MEETING, "", date, Reason.YEAR_INFERRED, List.of(), first);
        }
        return new NextMeeting(date);
    }
}
