package no.retning.governance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.register.Organisations;
import no.retning.register.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes draft minutes of what was noted in a meeting. */
@Component
public class MinutesDraft {
    private final Cases cases;
    private final Seats seats;
    private final Organisations organisations;
    private final People people;
    private final Attendances attendances;
    private final Stances stances;
    private final MinutesWording wording;
    private final Phrases phrases;

    MinutesDraft(
            Cases cases,
            Seats seats,
            Organisations organisations,
            People people,
            Attendances attendances,
            Stances stances,
            MinutesWording wording,
            Phrases phrases) {
        this.cases = cases;
        this.seats = seats;
        this.organisations = organisations;
        this.people = people;
        this.attendances = attendances;
        this.stances = stances;
        this.wording = wording;
        this.phrases = phrases;
    }

    Minutes of(Meeting meeting) {
        return new Minutes(
                Header.draft(Ids.next(), Minutes.KIND, meeting.header().slug(), AllMinutes.DRAFT),
                meeting.body(),
                meeting.header().id(),
                meeting.bodyTitle(),
                phrases.minutesTitle(meeting),
                meeting.starts(),
                meeting.ends(),
                meeting.place(),
                LocalisedText.NONE,
                present(meeting),
                minuted(meeting),
                null,
                null,
                null,
                List.of());
    }

    /** Takes in what has been noted since; what has been written on stays as it is written. */
    Minutes renewed(Minutes minutes, Meeting meeting) {
        var written = new HashMap<UUID, LocalisedText>();
        minutes.cases().stream()
                .filter(MinutedCase::isWritten)
                .forEach(one -> written.put(one.meetingCase(), one.text()));
        var fresh = minuted(meeting).stream()
                .map(one -> one.saying(written.getOrDefault(one.meetingCase(), one.text())))
                .toList();
        return minutes.with(present(meeting), fresh);
    }

    /** What each seat of a body is called, by its id. */
    public Map<UUID, LocalisedText> organisations(UUID body) {
        var names = new HashMap<UUID, LocalisedText>();
        seats.in(body)
                .forEach(seat -> names.put(
                        seat.header().id(),
                        organisations.get(seat.organisation()).title()));
        return names;
    }

    private List<Present> present(Meeting meeting) {
        var numbers = new HashMap<UUID, String>();
        cases.on(meeting.header().id()).forEach(one -> numbers.put(one.header().id(), number(one)));
        return attendances.in(meeting.header().id()).stream()
                .map(one -> new Present(
                        organisations.get(seats.get(one.seat()).organisation()).title(),
                        seats.get(one.seat()).role(),
                        name(one.person()),
                        name(one.onBehalfOf()),
                        one.present(),
                        one.from(),
                        one.until(),
                        one.cases().stream()
                                .map(id -> numbers.getOrDefault(id, ""))
                                .filter(number -> !number.isEmpty())
                                .toList()))
                .toList();
    }

    private static String number(Case one) {
        var number = one.number();
        return number == null ? "" : number.cited();
    }

    private Personal name(@Nullable UUID person) {
        return person == null ? Personal.NONE : people.get(person).name();
    }

    private List<MinutedCase> minuted(Meeting meeting) {
        var called = organisations(meeting.body());
        var here = attendances.in(meeting.header().id());
        return cases.on(meeting.header().id()).stream()
                .filter(Case::frozen)
                .map(one -> minuted(one, called, here))
                .toList();
    }

    private MinutedCase minuted(Case one, Map<UUID, LocalisedText> called, List<Attendance> here) {
        var text = wording.of(one, called, Cases.isTreated(one) ? away(one, called, here) : List.of());
        return new MinutedCase(
                one.header().id(),
                one.header().slug(),
                one.number(),
                one.title(),
                one.types(),
                one.placement().began(),
                one.placement().ended(),
                text,
                text,
                stances.in(one.header().id()).stream()
                        .map(stance -> new MinutedCase.Line(
                                called.getOrDefault(stance.seat(), LocalisedText.NONE), stance.stand(), stance.text()))
                        .toList(),
                one.proposedDecision(),
                one.decision(),
                one.outcome(),
                one.withheld());
    }

    /** The organisations that were in the meeting, but had nobody here for the case. */
    private static List<LocalisedText> away(Case one, Map<UUID, LocalisedText> called, List<Attendance> here) {
        return here.stream()
                .filter(Attendance::present)
                .map(Attendance::seat)
                .distinct()
                .filter(seat -> here.stream()
                        .noneMatch(attendance -> attendance.seat().equals(seat) && attendance.isHereFor(one)))
                .map(seat -> called.getOrDefault(seat, LocalisedText.NONE))
                .toList();
    }
}
