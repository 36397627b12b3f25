package no.retning.poll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.retning.record.Personal;

/**
 * What was answered to one question, counted. The same answers give the same tally, whoever gave which and when.
 *
 * @param answers how many answered it
 * @param first by option how many chose it, or in a ranking its points (as many as there are options for the first place,
 *     one for the last); by step how many marked it, on a scale with two marks the first
 * @param second in a ranking how many had the option first; on a scale with two marks how many set the second on each step
 * @param texts sorted by their words
 */
public record Tally(int answers, List<Integer> first, List<Integer> second, List<Personal> texts) {
    public Tally {
        first = List.copyOf(first);
        second = List.copyOf(second);
        texts = List.copyOf(texts);
    }

    static Tally of(Question question, Collection<Answer> all) {
        var given = all.stream().filter(answer -> !answer.equals(Answer.NONE)).toList();
        int options = question.options().size();
        int steps = question.steps();
        return switch (question.type()) {
            case SINGLE, MULTIPLE -> counted(given, count(given, options), List.of());
            case RANKING -> ranked(given, options);
            case SCALE -> counted(given, marked(given, 0, steps), List.of());
            case TWO_MARKS -> counted(given, marked(given, 0, steps), marked(given, 1, steps));
            case TEXT ->
                new Tally(
                        given.size(),
                        List.of(),
                        List.of(),
                        given.stream()
                                .map(Answer::text)
                                .sorted()
                                .map(Personal::new)
                                .toList());
        };
    }

    private static Tally counted(List<Answer> given, List<Integer> first, List<Integer> second) {
        return new Tally(given.size(), first, second, List.of());
    }

    private static List<Integer> count(List<Answer> given, int options) {
        return IntStream.range(0, options)
                .mapToObj(option -> (int) given.stream()
                        .filter(answer -> answer.marks().contains(option))
                        .count())
                .toList();
    }

    private static List<Integer> marked(List<Answer> given, int mark, int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> (int) given.stream()
                        .filter(answer -> answer.marks().get(mark) == step)
                        .count())
                .toList();
    }

    private static Tally ranked(List<Answer> given, int options) {
        var points = new ArrayList<>(Collections.nCopies(options, 0));
        var firsts = new ArrayList<>(Collections.nCopies(options, 0));
        for (var answer : given) {
            for (int place = 0; place < options; place++) {
                add(points, answer.marks().get(place), options - place);
            }
            add(firsts, answer.marks().getFirst(), 1);
        }
        return counted(given, points, firsts);
    }

    private static void add(List<Integer> to, int option, int more) {
        to.set(option, to.get(option) + more);
    }
}
