package no.retning.poll.internal;

import java.util.List;
import java.util.stream.IntStream;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.poll.PollResult;
import no.retning.poll.Question;
import no.retning.poll.Spread;
import no.retning.poll.Tally;
import no.retning.record.Personal;

/** Draws results. */
final class Charts {
    private static final int LEFT = 50;
    private static final int WIDTH = 900;
    private static final int FIRST_LANE = 60;
    private static final int LANE = 110;
    private static final int BIGGEST_DOT = 42;

    private final Reading reading;

    Charts(Reading reading) {
        this.reading = reading;
    }

    List<ChartView> of(List<Question> questions, PollResult result) {
        return IntStream.range(0, questions.size())
                .mapToObj(at -> of(questions.get(at), result.questions().get(at)))
                .toList();
    }

    ChartView of(Question question, Tally tally) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE -> bars(question, tally);
            case RANKING -> ranking(question, tally);
            case SCALE -> scale(question, tally, List.of(reading.word("poll.result.mark")), List.of(tally.first()));
            case TWO_MARKS ->
                scale(
                        question,
                        tally,
                        question.marks().stream()
                                .map(mark -> reading.text(mark).text())
                                .toList(),
                        List.of(tally.first(), tally.second()));
            case TEXT ->
                new ChartView.Texts(
                        reading.text(question.text()),
                        answered(tally),
                        tally.texts().stream().map(Personal::value).toList());
        };
    }

    private String answered(Tally tally) {
        return reading.word("poll.result.answered", tally.answers());
    }

    private ChartView bars(Question question, Tally tally) {
        var rows = IntStream.range(0, question.options().size())
                .mapToObj(at -> {
                    int percent = percent(tally.first().get(at), tally.answers());
                    return new ChartView.Row(
                            reading.text(question.options().get(at)),
                            tally.first().get(at).toString(),
                            reading.word("poll.result.percent", percent),
                            percent);
                })
                .toList();
        return new ChartView.Bars(
                reading.text(question.text()),
                answered(tally),
                reading.word("poll.result.answers"),
                reading.word("poll.result.share"),
                rows);
    }

    /** The option with most points first. */
    private ChartView ranking(Question question, Tally tally) {
        int most = question.options().size() * tally.answers();
        var rows = IntStream.range(0, question.options().size())
                .boxed()
                .sorted((one, other) -> tally.first().get(other) - tally.first().get(one))
                .map(at -> new ChartView.Row(
                        reading.text(question.options().get(at)),
                        tally.first().get(at).toString(),
                        tally.second().get(at).toString(),
                        percent(tally.first().get(at), most)))
                .toList();
        return new ChartView.Bars(
                reading.text(question.text()),
                answered(tally),
                reading.word("poll.result.points"),
                reading.word("poll.result.firsts"),
                rows);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }

    private ChartView scale(Question question, Tally tally, List<String> names, List<List<Integer>> counts) {
        int most = counts.stream().flatMap(List::stream).reduce(1, Math::max);
        var lanes = IntStream.range(0, names.size())
                .mapToObj(at -> lane(question.steps(), names.get(at), at, counts.get(at), most))
                .toList();
        return new ChartView.Scale(
                reading.text(question.text()),
                answered(tally),
                reading.text(question.options().getFirst()),
                reading.text(question.options().getLast()),
                2 * FIRST_LANE + names.size() * LANE - 50,
                lanes,
                IntStream.rangeClosed(1, question.steps())
                        .mapToObj(step -> new ChartView.Step(step, x(step, question.steps())))
                        .toList());
    }

    private ChartView.Lane lane(int steps, String name, int at, List<Integer> counts, int most) {
        var spread = Spread.of(counts);
        var dots = IntStream.rangeClosed(1, steps)
                .filter(step -> counts.get(step - 1) > 0)
                .mapToObj(step -> new ChartView.Dot(x(step, steps), (int)
                        Math.round(BIGGEST_DOT * Math.sqrt(counts.get(step - 1) / (double) most))))
                .toList();
        var none = reading.word("poll.result.none");
        return new ChartView.Lane(
                Text.of(name),
                at == 0,
                FIRST_LANE + at * LANE,
                spread.map(known -> new ChartView.Place(
                                x(known.mean(), steps), x(known.from(), steps), x(known.until(), steps)))
                        .orElse(null),
                spread.map(known -> number(known.mean())).orElse(none),
                spread.map(known -> number(known.median())).orElse(none),
                spread.map(known -> number(known.from()) + "–" + number(known.until()))
                        .orElse(none),
                dots,
                counts);
    }

    private String number(double value) {
        return String.format(reading.language().locale(), "%.1f", value);
    }

    private static int x(double step, int steps) {
        return LEFT + (int) Math.round(WIDTH * (step - 1) / (steps - 1));
    }
}
