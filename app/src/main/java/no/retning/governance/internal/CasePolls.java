package no.retning.governance.internal;

import java.util.List;
import java.util.Set;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Visit;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import no.retning.governance.Phrases;
import no.retning.page.Link;
import no.retning.poll.Poll;
import no.retning.poll.Polls;
import no.retning.record.Ids;
import org.springframework.stereotype.Component;

/** The polls held about a case, and where another is made. */
@Component
final class CasePolls {
    private static final String WORK = "/arbeid/avstemning";
    private static final Set<String> UNDER_WAY = Set.of(Cases.ACCEPTED, Cases.DISPATCHED, Cases.TREATED);

    private final Polls polls;
    private final Phrases phrases;
    private final Access access;

    CasePolls(Polls polls, Phrases phrases, Access access) {
        this.polls = polls;
        this.phrases = phrases;
        this.access = access;
    }

    StepsPage.Entries of(Visit visit, Case one) {
        return new StepsPage.Entries(
                visit.word("poll.polls"),
                polls.about(one.header().id()).stream()
                        .filter(poll -> access.allows(visit.actor(), poll, Polls.VIEW))
                        .map(poll -> entry(visit, poll))
                        .toList(),
                add(visit, one));
    }

    private StepsPage.Entry entry(Visit visit, Poll poll) {
        return new StepsPage.Entry(
                visit.reading().link(WORK + "/" + poll.header().id(), poll.title()),
                visit.reading().text(phrases.quoted(poll)).text(),
                visit.word("poll.state." + poll.header().state() + (poll.revealed() ? ".revealed" : "")),
                List.of());
    }

    private List<Link> add(Visit visit, Case one) {
        var about = one.header().ref();
        var draft = Poll.draft(Ids.next(), about, Set.of(one.body(), about.id()));
        boolean may = UNDER_WAY.contains(one.header().state()) && access.allows(visit.actor(), draft, Commands.CREATE);
        return may
                ? List.of(visit.link(
                        "%s/ny?om=%s&organ=%s&organ=%s".formatted(WORK, about, one.body(), about.id()), "poll.add"))
                : List.of();
    }
}
