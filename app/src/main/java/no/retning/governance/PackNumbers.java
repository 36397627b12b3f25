package no.retning.governance;

import java.util.List;
import java.util.Objects;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.formats.agenda.CaseNumber;
import no.retning.formats.agenda.DraftCase;
import no.retning.governance.Hindrance.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the numbers of a pack into the body's series, as the pack has them. */
@Component
class PackNumbers {
    private final Commands commands;
    private final Counter counter;
    private final StartNumbers starts;
    private final AllNumberSeries all;
    private final Cases cases;

    PackNumbers(Commands commands, Counter counter, StartNumbers starts, AllNumberSeries all, Cases cases) {
        this.commands = commands;
        this.counter = counter;
        this.starts = starts;
        this.all = all;
        this.cases = cases;
    }

    /** The last case number before and after the pack was read. */
    record Span(int before, int after) {}

    void hold(Meeting meeting) {
        counter.hold(meeting.body(), meeting.year());
    }

    /**
     * Where no number has been given that year, the series begins with the first of the pack.
     *
     * @throws Hindrance NUMBERS_GIVEN if another case has one of the numbers
     */
    Span take(Actor actor, Meeting meeting, @Nullable Integer meetingNumber, List<DraftCase> read, String file) {
        hold(meeting);
        var body = meeting.body();
        int year = meeting.year();
        var numbers = read.stream()
                .map(DraftCase::number)
                .filter(Objects::nonNull)
                .filter(number -> number.year() == null || number.year() == year)
                .map(CaseNumber::number)
                .sorted()
                .toList();
        int given = counter.last(body, year, Counter.CASE);
        if (numbers.isEmpty()) {
            return new Span(given, given);
        }
        if (numbers.stream().distinct().count() < numbers.size()
                || numbers.stream().anyMatch(number -> cases.isNumbered(body, new SeriesNumber(number, year)))) {
            throw new Hindrance(Reason.NUMBERS_GIVEN);
        }
        if (given == 0 && numbers.getFirst() > 1 && all.of(body, year).isEmpty()) {
            int meetings = meetingNumber == null ? 0 : meetingNumber - 1;
            starts.after(actor, body, year, numbers.getFirst() - 1, meetings, file);
            given = numbers.getFirst() - 1;
        }
        int last = Math.max(given, numbers.getLast());
        counter.move(body, year, Counter.CASE, given, last);
        return new Span(given, last);
    }

    /** Lets the meeting get this number when it is called; the caller holds the counter. */
    void meeting(Actor actor, Meeting meeting, int number) {
        var body = meeting.body();
        int year = meeting.year();
        int last = counter.last(body, year, Counter.MEETING);
        if (number - 1 == last) {
            return;
        }
        if (number <= last && !counter.begin(body, year, Counter.MEETING, number - 1)) {
            throw new Hindrance(Reason.NUMBERS_GIVEN);
        }
        counter.begin(body, year, Counter.MEETING, number - 1);
        counter.move(body, year, Counter.MEETING, last, number - 1);
        all.of(body, year)
                .ifPresent(series -> commands.change(
                        actor,
                        AllNumberSeries.EDIT,
                        all,
                        series.header().id(),
                        series.header().version(),
                        before -> new NumberSeries(
                                before.header(), body, year, before.casesBefore(), number - 1, before.reason())));
    }

    /** Frees the numbers of a reading, unless more have been given since; the caller holds the counter. */
    void giveBack(Meeting meeting, PackReading reading) {
        counter.move(meeting.body(), meeting.year(), Counter.CASE, reading.after(), reading.before());
    }
}
