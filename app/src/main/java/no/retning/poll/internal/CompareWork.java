package no.retning.poll.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.poll.Poll;
import no.retning.poll.PollResult;
import no.retning.poll.Polls;
import no.retning.poll.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import retning.view.StaticTemplates;

/** What several bodies answered to the same questions, side by side; what is not revealed is not among it. */
@Controller
class CompareWork {
    private final Polls polls;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    CompareWork(Polls polls, Access access) {
        this.polls = polls;
        this.access = access;
    }

    private record Held(Text who, Poll poll, PollResult result) {}

    @GetMapping("/arbeid/avstemning/{id}/sammenlign")
    ResponseEntity<byte[]> compare(Visit visit, @PathVariable UUID id) {
        var poll = polls.get(id);
        access.require(visit.actor(), poll, Polls.VIEW);
        var series = polls.series(poll.series()).stream()
                .filter(one -> access.allows(visit.actor(), one, Polls.VIEW))
                .toList();
        var held = new ArrayList<Held>();
        for (var one : series) {
            var result = one.result();
            if (result != null) {
                held.add(new Held(who(visit, one), one, result));
            }
        }
        var path = PollWork.path(poll);
        return Answer.page(templates.pollCompare(new PollComparePage(
                visit.frame(
                        visit.word("poll.compare"),
                        path + "/sammenlign",
                        "poll",
                        visit.link(PollWork.ALL, "poll.polls"),
                        visit.reading().link(path, poll.title())),
                visit.reading().text(poll.title()),
                series.stream()
                        .map(one -> new Link(
                                visit.url(PollWork.path(one)),
                                Text.of(who(visit, one).text() + ": " + PollViews.state(visit, one))))
                        .toList(),
                held.isEmpty() ? List.of() : questions(visit, held))));
    }

    private static Text who(Visit visit, Poll poll) {
        return visit.reading().text(poll.audience().isEmpty() ? poll.title() : poll.audience());
    }

    /** Only questions that all of them put in the same words: who changed a copy asked something else. */
    private static List<PollComparePage.Asked> questions(Visit visit, List<Held> held) {
        var first = held.getFirst().poll().questions();
        return IntStream.range(0, first.size())
                .filter(at -> held.stream()
                        .allMatch(one -> at < one.poll().questions().size()
                                && one.poll().questions().get(at).equals(first.get(at))))
                .mapToObj(at -> asked(visit, first.get(at), at, held))
                .toList();
    }

    private static PollComparePage.Asked asked(Visit visit, Question question, int at, List<Held> held) {
        var charts = new Charts(visit.reading());
        var sides = held.stream()
                .map(one -> new PollComparePage.Side(
                        one.who(), charts.of(question, one.result().questions().get(at))))
                .toList();
        return new PollComparePage.Asked(
                visit.reading().text(question.text()),
                sides,
                Numbers.of(
                        visit.reading(),
                        question,
                        held.stream()
                                .map(one -> one.result().questions().get(at))
                                .toList()));
    }
}
