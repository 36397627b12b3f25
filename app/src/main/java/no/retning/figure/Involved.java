package no.retning.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many had been involved up to a day, that day included.
 *
 * <p>Organisations are counted once, however often they took part. Where a source only states a total, at least so many had
 * been involved by then, however few of them are named; persons and interviews of rounds that came later are added to it.
 *
 * @param rounds what was over by that day, in the order of time
 */
public record Involved(LocalDate day, List<InvolvementRound> rounds) {
    public static Involved by(LocalDate day, List<InvolvementRound> all) {
        return new Involved(
                day,
                all.stream()
                        .filter(round -> !round.last().isAfter(day))
                        .sorted(Comparator.comparing(InvolvementRound::last))
                        .toList());
    }

    public Figure organisations() {
        var best = Figure.counted(Amount.exactly((int)
                rounds.stream().flatMap(InvolvementRound::named).distinct().count()));
        for (var round : rounds) {
            if (round.counted() != null) {
                best = best.or(new Figure(round.counted(), round, 0));
            }
        }
        return best;
    }

    public Figure persons() {
        return sum(
                round -> round.isTotal() ? Amount.NONE : round.newPersons(),
                round -> round.isTotal() ? round.persons() : null);
    }

    public Figure interviews() {
        return sum(
                round -> round.type().equals(InvolvementRound.INTERVIEW) ? round.occasions() : Amount.NONE,
                round -> round.isTotal() ? round.times() : null);
    }

    /** The greatest of the sum of all rounds, and each total with the sum of the rounds after it. */
    private Figure sum(Function<InvolvementRound, Amount> each, Function<InvolvementRound, @Nullable Amount> total) {
        var best = Figure.counted(sum(each, LocalDate.MIN));
        for (var round : rounds) {
            var stated = total.apply(round);
            if (stated != null) {
                var after = sum(each, round.last());
                best = best.or(new Figure(stated.plus(after), round, after.number()));
            }
        }
        return best;
    }

    private Amount sum(Function<InvolvementRound, Amount> each, LocalDate after) {
        var sum = Amount.NONE;
        for (var round : rounds) {
            if (round.last().isAfter(after)) {
                sum = sum.plus(each.apply(round));
            }
        }
        return sum;
    }
}
