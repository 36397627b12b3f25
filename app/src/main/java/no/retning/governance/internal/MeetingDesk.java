package no.retning.governance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Meeting;
import no.retning.governance.MeetingEditions;
import no.retning.governance.Meetings;
import no.retning.governance.Paper;
import no.retning.governance.Papers;
import no.retning.governance.Roster;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for whoever prepares meetings: proposals to answer, meetings to call and to send out, cases without papers. */
@Component
@Order(0)
final class MeetingDesk implements Waiting {
    /** A pack is sent out a week before the meeting, and its papers come in a week before that. */
    private static final int DAYS_BEFORE = 14;

    private final Cases cases;
    private final Meetings meetings;
    private final Papers papers;
    private final MeetingEditions editions;
    private final Roster roster;
    private final Access access;

    MeetingDesk(Cases cases, Meetings meetings, Papers papers, MeetingEditions editions, Roster roster, Access access) {
        this.cases = cases;
        this.meetings = meetings;
        this.papers = papers;
        this.editions = editions;
        this.roster = roster;
        this.access = access;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        var rows = rows(visit);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Group(visit.word("meeting.desk"), rows, visit.link("/arbeid/mote", "meeting.meetings")));
    }

    private List<Row> rows(Visit visit) {
        var rows = new ArrayList<Row>();
        var today = roster.today();
        for (var meeting : meetings.all()) {
            meeting(visit, meeting, today, rows);
        }
        cases.in(Set.of(Cases.PROPOSED)).stream()
                .filter(one -> access.allows(visit.actor(), one, Cases.ACCEPT))
                .forEach(one -> rows.add(new Row(CaseWork.link(visit, one), visit.word("meeting.desk.proposed"))));
        return rows;
    }

    private void meeting(Visit visit, Meeting meeting, LocalDate today, List<Row> rows) {
        var soon = !meeting.day().isBefore(today) && !meeting.day().isAfter(today.plusDays(DAYS_BEFORE));
        if (soon && access.allows(visit.actor(), meeting, Meetings.CALL)) {
            row(visit, meeting, "meeting.desk.call", rows);
        }
        if (soon && access.allows(visit.actor(), meeting, Meetings.DISPATCH)) {
            row(visit, meeting, "meeting.desk.send", rows);
        }
        if (access.allows(visit.actor(), meeting, Meetings.SUPPLEMENT) && editions.isOutdated(meeting)) {
            row(visit, meeting, "meeting.outdated", rows);
        }
        if (soon && access.allows(visit.actor(), meeting, Meetings.VIEW)) {
            cases.on(meeting.header().id()).stream()
                    .filter(this::lacksPapers)
                    .filter(one -> access.allows(visit.actor(), one, Cases.VIEW))
                    .forEach(one -> rows.add(new Row(
                            CaseWork.link(visit, one),
                            visit.word(
                                    "meeting.desk.papers",
                                    visit.reading().day(meeting.day()).text()))));
        }
    }

    private static void row(Visit visit, Meeting meeting, String why, List<Row> rows) {
        var path = MeetingWork.path(meeting.header().id());
        rows.add(new Row(
                visit.reading().link(path, meeting.title()),
                visit.word(why) + ", " + visit.reading().day(meeting.day()).text()));
    }

    private boolean lacksPapers(Case one) {
        return one.header().state().equals(Cases.ACCEPTED)
                && !one.noAttachments()
                && !one.types().areAnyOtherBusinessOnly()
                && papers.of(one.header().id()).stream().noneMatch(MeetingDesk::counts);
    }

    private static boolean counts(Paper paper) {
        return !paper.header().state().equals(Papers.WITHDRAWN);
    }
}
