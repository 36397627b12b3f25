package no.retning.governance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.governance.AllMinutes;
import no.retning.governance.Minutes;
import no.retning.governance.Remarks;
import no.retning.governance.Roster;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Draft minutes that wait: for the remarks of those who were there, until the last day for them, and for the secretariat to
 * answer those remarks and have the minutes approved.
 */
@Component
@Order(3)
final class MinutesDesk implements Waiting {
    private final AllMinutes all;
    private final Remarks remarks;
    private final Roster roster;
    private final Access access;

    MinutesDesk(AllMinutes all, Remarks remarks, Roster roster, Access access) {
        this.all = all;
        this.remarks = remarks;
        this.roster = roster;
        this.access = access;
    }

    @Override
    public Optional<Group> waiting(Visit visit) {
        var today = roster.today();
        var rows = new ArrayList<Row>();
        for (var minutes : all.remarkable()) {
            rows(visit, minutes, today).forEach(rows::add);
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(
                        visit.word("minutes.desk"), List.copyOf(rows), visit.link("/arbeid/mote", "meeting.meetings")));
    }

    private Stream<Row> rows(Visit visit, Minutes minutes, LocalDate today) {
        var path = MinutesWork.path(minutes.header().id());
        if (access.allows(visit.actor(), minutes, AllMinutes.PROPOSE)) {
            return toDo(visit, minutes, today).map(what -> row(visit, minutes, path, what)).stream();
        }
        var until = minutes.remarksUntil();
        if (until == null || until.isBefore(today) || !mayRemark(visit, minutes)) {
            return Stream.empty();
        }
        var what = visit.word("minutes.desk.remark", visit.reading().day(until).text());
        return Stream.of(row(visit, minutes, path + "/les", what));
    }

    private boolean mayRemark(Visit visit, Minutes minutes) {
        return access.allows(visit.actor(), minutes, AllMinutes.READ)
                && access.allows(visit.actor(), MinutesViews.blank(minutes), Commands.CREATE);
    }

    /** What the secretariat has to do; nothing while the members read. */
    private Optional<String> toDo(Visit visit, Minutes minutes, LocalDate today) {
        var open = remarks.on(minutes.header().id()).stream()
                .filter(remark -> remark.header().state().equals(Remarks.OPEN))
                .count();
        var until = minutes.remarksUntil();
        if (open > 0) {
            return Optional.of(visit.word("minutes.desk.answer", open));
        }
        return until != null && until.isBefore(today)
                ? Optional.of(visit.word("minutes.desk.propose"))
                : Optional.empty();
    }

    private static Row row(Visit visit, Minutes minutes, String path, String about) {
        return new Row(visit.reading().link(path, minutes.title()), about);
    }
}
