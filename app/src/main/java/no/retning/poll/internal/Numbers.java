package no.retning.poll.internal;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.poll.Question;
import no.retning.poll.Spread;
import no.retning.poll.Tally;

/** The table of what several polls gave for one question, a line for each thing that was counted. */
final class Numbers {
    private final Reading reading;
    private final List<Tally> tallies;

    private Numbers(Reading reading, List<Tally> tallies) {
        this.reading = reading;
        this.tallies = tallies;
    }

    static List<PollComparePage.Line> of(Reading reading, Question question, List<Tally> tallies) {
        var numbers = new Numbers(reading, tallies);
        var answers =
                numbers.line(Text.of(reading.word("poll.result.answers")), tally -> String.valueOf(tally.answers()));
        return Stream.concat(Stream.of(answers), numbers.lines(question)).toList();
    }

    private Stream<PollComparePage.Line> lines(Question question) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE, RANKING ->
                IntStream.range(0, question.options().size())
                        .mapToObj(at -> line(
                                reading.text(question.options().get(at)),
                                tally -> tally.first().get(at).toString()));
            case TEXT -> Stream.of();
            case SCALE -> spread("", Tally::first);
            case TWO_MARKS ->
                Stream.concat(
                        spread(reading.text(question.marks().getFirst()).text() + ": ", Tally::first),
                        spread(reading.text(question.marks().getLast()).text() + ": ", Tally::second));
        };
    }

    private Stream<PollComparePage.Line> spread(String of, Function<Tally, List<Integer>> counts) {
        return Stream.of(
                figure(of + reading.word("poll.result.mean"), counts, Spread::mean),
                figure(of + reading.word("poll.result.median"), counts, Spread::median),
                line(
                        Text.of(of + reading.word("poll.result.middle")),
                        tally -> Spread.of(counts.apply(tally))
                                .map(spread -> number(spread.from()) + "–" + number(spread.until()))
                                .orElse("–")));
    }

    private PollComparePage.Line figure(
            String what, Function<Tally, List<Integer>> counts, ToDoubleFunction<Spread> figure) {
        return line(
                Text.of(what),
                tally -> Spread.of(counts.apply(tally))
                        .map(spread -> number(figure.applyAsDouble(spread)))
                        .orElse("–"));
    }

    private PollComparePage.Line line(Text what, Function<Tally, String> value) {
        return new PollComparePage.Line(what, tallies.stream().map(value).toList());
    }

    private String number(double value) {
        return String.format(reading.language().locale(), "%.1f", value);
    }
}
