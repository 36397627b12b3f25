package no.retning.knowledge.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.form.Form;
import no.retning.knowledge.FromPoll;
import no.retning.page.Choice;
import no.retning.poll.Poll;
import no.retning.poll.Polls;
import no.retning.poll.QuestionType;
import no.retning.poll.Spread;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The polls that a reading of a scale can come from: closed ones whose result has been shown, with two marks on a scale. */
@Component
final class ScalePolls {
    private static final int LATEST = 200;
    private static final int DECIMALS = 1;

    private final Polls polls;
    private final Access access;

    ScalePolls(Polls polls, Access access) {
        this.polls = polls;
        this.access = access;
    }

    /** What a question gave, as means; {@code steps} of its scale. */
    record Result(
            FromPoll from,
            int steps,
            int answers,
            @Nullable BigDecimal today,
            @Nullable BigDecimal wanted) {}

    /** Every question that could be meant by somebody who may see the poll, and none. */
    List<Choice> choices(Form form, String field, Actor actor) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("form.none")));
        for (var poll : seen(actor)) {
            var reading = form.reading();
            results(poll)
                    .forEach(result -> choices.add(form.choice(
                            field,
                            result.from().toString(),
                            reading.text(poll.title()).text() + ": "
                                    + reading.text(poll.questions()
                                                    .get(result.from().question())
                                                    .text())
                                            .text())));
        }
        return choices;
    }

    private List<Poll> seen(Actor actor) {
        return polls.all(LATEST).stream()
                .filter(poll -> access.allows(actor, poll, Polls.VIEW))
                .toList();
    }

    /** What was chosen; empty for none. */
    Optional<Result> chosen(String value, Actor actor) {
        return seen(actor).stream()
                .flatMap(poll -> results(poll).stream())
                .filter(result -> result.from().toString().equals(value))
                .findFirst();
    }

    /** One for each question with two marks; none while the result is not known to all. */
    static List<Result> results(Poll poll) {
        var results = new ArrayList<Result>();
        var given = poll.result();
        if (!poll.isClosed() || !poll.revealed() || given == null) {
            return results;
        }
        for (int at = 0; at < poll.questions().size(); at++) {
            var question = poll.questions().get(at);
            if (question.type() == QuestionType.TWO_MARKS) {
                var tally = given.questions().get(at);
                results.add(new Result(
                        new FromPoll(poll.header().id(), at),
                        question.steps(),
                        tally.answers(),
                        mean(tally.first()),
                        mean(tally.second())));
            }
        }
        return results;
    }

    private static @Nullable BigDecimal mean(List<Integer> bySteps) {
        return Spread.of(bySteps)
                .map(spread -> BigDecimal.valueOf(spread.mean()).setScale(DECIMALS, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
