package no.retning.poll.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.poll.Answer;
import no.retning.poll.Ballot;
import no.retning.poll.Poll;
import no.retning.poll.Question;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/** What was filled in on a poll's page, and what must be put right. Fields are q0, q1 …; within one q0.0, q0.1 … */
public final class AnswerSheet {
    private static final String SEAT = "seat";

    private final Poll poll;
    private final Reading reading;
    private final Map<String, String> values;
    private final Map<String, String> errors = new TreeMap<>();

    AnswerSheet(Poll poll, Reading reading, Map<String, String> values) {
        this.poll = poll;
        this.reading = reading;
        this.values = values;
    }

    /** Filled in as it was answered. */
    static AnswerSheet of(Poll poll, Reading reading, @Nullable Ballot ballot) {
        var values = new TreeMap<String, String>();
        if (ballot != null) {
            values.put(SEAT, Objects.toString(ballot.seat(), ""));
            for (int at = 0; at < poll.questions().size(); at++) {
                fill(
                        values,
                        "q" + at,
                        poll.questions().get(at),
                        ballot.answers().get(at));
            }
        }
        return new AnswerSheet(poll, reading, values);
    }

    private static void fill(Map<String, String> values, String name, Question question, Answer answer) {
        if (answer.equals(Answer.NONE)) {
            return;
        }
        var marks = answer.marks();
        switch (question.type()) {
            case SINGLE, SCALE -> values.put(name, marks.getFirst().toString());
            case MULTIPLE -> marks.forEach(option -> values.put(name + "." + option, "true"));
            case TEXT -> values.put(name, answer.text());
            case RANKING ->
                IntStream.range(0, marks.size())
                        .forEach(place -> values.put(name + "." + marks.get(place), String.valueOf(place + 1)));
            case TWO_MARKS ->
                IntStream.range(0, marks.size())
                        .forEach(mark ->
                                values.put(name + "." + mark, marks.get(mark).toString()));
        }
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    List<Fault> faults() {
        return errors.entrySet().stream()
                .map(error -> new Fault(error.getKey(), error.getValue()))
                .toList();
    }

    void wrongSeat(String key) {
        errors.putIfAbsent(SEAT, reading.word(key));
    }

    /** @param field whose field it is about */
    public record Fault(String field, String text) {}

    // what was meant

    Ballot read() {
        var answers = new ArrayList<Answer>();
        for (int at = 0; at < poll.questions().size(); at++) {
            var name = "q" + at;
            var answer = read(name, poll.questions().get(at));
            if (!poll.questions().get(at).takes(answer)) {
                errors.putIfAbsent(name, reading.word("poll.wrong.answer", at + 1));
            }
            answers.add(answer);
        }
        if (isRight() && answers.stream().allMatch(Answer.NONE::equals)) {
            errors.put("q0", reading.word("poll.wrong.nothing"));
        }
        return new Ballot(poll.secret() ? null : seat(), answers);
    }

    private int seat() {
        int seat = number(SEAT);
        if (seat < 0 || seat >= poll.participants().size()) {
            wrongSeat("poll.wrong.seat");
        }
        return seat;
    }

    private Answer read(String name, Question question) {
        return switch (question.type()) {
            case SINGLE, SCALE -> value(name).isEmpty() ? Answer.NONE : Answer.of(number(name));
            case MULTIPLE -> {
                var chosen = IntStream.range(0, question.options().size())
                        .filter(option -> value(name + "." + option).equals("true"))
                        .boxed()
                        .toList();
                yield chosen.isEmpty() ? Answer.NONE : new Answer(chosen, "");
            }
            case TEXT -> text(name);
            case RANKING -> ranking(name, question.options().size());
            case TWO_MARKS ->
                value(name + ".0").isEmpty() && value(name + ".1").isEmpty()
                        ? Answer.NONE
                        : Answer.of(Math.max(0, number(name + ".0")), Math.max(0, number(name + ".1")));
        };
    }

    private Answer text(String name) {
        if (value(name).length() > Answer.LONGEST_TEXT) {
            errors.put(name, reading.word("poll.wrong.long", Answer.LONGEST_TEXT));
            return Answer.NONE;
        }
        return value(name).isEmpty() ? Answer.NONE : Answer.of(value(name));
    }

    private Answer ranking(String name, int options) {
        var places = IntStream.range(0, options)
                .map(at -> number(name + "." + at))
                .boxed()
                .toList();
        if (places.stream().allMatch(place -> place < 1)) {
            return Answer.NONE;
        }
        var order =
                IntStream.rangeClosed(1, options).map(places::indexOf).boxed().toList();
        if (order.contains(-1)) {
            errors.put(name, reading.word("poll.wrong.ranking", options));
            return Answer.NONE;
        }
        return new Answer(order, "");
    }

    private String value(String name) {
        return values.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    /** -1 where there is none. */
    private int number(String name) {
        return value(name).matches("\\d{1,4}") ? Integer.parseInt(value(name)) : -1;
    }

    // what is shown

    List<AskView> questions() {
        return IntStream.range(0, poll.questions().size())
                .mapToObj(at -> ask("q" + at, poll.questions().get(at)))
                .toList();
    }

    @Nullable
    String seatError() {
        return errors.get(SEAT);
    }

    List<Option> seats() {
        return IntStream.range(0, poll.secret() ? 0 : poll.participants().size())
                .mapToObj(at ->
                        option(SEAT, at, Text.of(poll.participants().get(at).value())))
                .toList();
    }

    private AskView ask(String name, Question question) {
        var ends = question.isScale() ? question.options() : List.<LocalisedText>of();
        return new AskView(
                name,
                question.type(),
                reading.text(question.text()),
                ends.stream().map(reading::text).toList(),
                groups(name, question),
                value(name),
                errors.get(name));
    }

    private List<AskView.Group> groups(String name, Question question) {
        return switch (question.type()) {
            case SINGLE -> List.of(new AskView.Group(name, null, options(name, question)));
            case MULTIPLE ->
                List.of(new AskView.Group(
                        name,
                        null,
                        IntStream.range(0, question.options().size())
                                .mapToObj(at -> new Option(
                                        name + "." + at,
                                        reading.text(question.options().get(at)),
                                        value(name + "." + at).equals("true")))
                                .toList()));
            case TEXT -> List.of();
            case RANKING ->
                IntStream.range(0, question.options().size())
                        .mapToObj(at -> new AskView.Group(
                                name + "." + at,
                                reading.text(question.options().get(at)),
                                steps(name + "." + at, question.options().size())))
                        .toList();
            case SCALE -> List.of(new AskView.Group(name, null, steps(name, question.steps())));
            case TWO_MARKS ->
                IntStream.range(0, 2)
                        .mapToObj(mark -> new AskView.Group(
                                name + "." + mark,
                                reading.text(question.marks().get(mark)),
                                steps(name + "." + mark, question.steps())))
                        .toList();
        };
    }

    private List<Option> options(String name, Question question) {
        return IntStream.range(0, question.options().size())
                .mapToObj(at -> option(name, at, reading.text(question.options().get(at))))
                .toList();
    }

    private List<Option> steps(String name, int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> option(name, step, Text.of(String.valueOf(step))))
                .toList();
    }

    private Option option(String name, int value, Text label) {
        return new Option(String.valueOf(value), label, number(name) == value);
    }
}
