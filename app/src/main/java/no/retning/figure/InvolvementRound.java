package no.retning.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of involvement as it is published, or a total that somebody has stated.
 *
 * @param type a word of the register: {@code interview}, {@code workshop} …, {@code total}
 * @param until null where it took place within {@code from}
 * @param organisations those in the register
 * @param others organisations that are named without being in the register
 * @param counted how many organisations, where they are only counted; null where they are named
 * @param persons how many took part; null where nobody has counted
 * @param firstTime how many of the persons had not taken part before; null where nobody has said
 * @param times how many interviews or gatherings there were; null for one
 */
public record InvolvementRound(
        Edition edition,
        Item item,
        String type,
        RoughDate from,
        @Nullable RoughDate until,
        List<Organisation> organisations,
        List<String> others,
        @Nullable Amount counted,
        @Nullable Amount persons,
        @Nullable Integer firstTime,
        @Nullable Amount times) {
    public static final String KIND = "involvement";
    public static final String TOTAL = "total";
    public static final String INTERVIEW = "interview";

    /** An organisation, called what it was called when the round was published. */
    public record Organisation(UUID id, LocalisedText title) {}

    static InvolvementRound of(Edition edition) {
        var item = edition.item();
        return new InvolvementRound(
                edition,
                item,
                item.string("type").orElseThrow(),
                item.read("from", RoughDate.class).orElseThrow(),
                item.read("until", RoughDate.class).orElse(null),
                List.of(item.read("organisations", Organisation[].class).orElse(new Organisation[0])),
                List.of(item.read("others", String[].class).orElse(new String[0])),
                item.read("counted", Amount.class).orElse(null),
                item.read("persons", Amount.class).orElse(null),
                item.read("firstTime", Integer.class).orElse(null),
                item.read("times", Amount.class).orElse(null));
    }

    public boolean isTotal() {
        return type.equals(TOTAL);
    }

    /** The last day on which any of it may have taken place; from then on it counts. */
    public LocalDate last() {
        return Objects.requireNonNullElse(until, from).last();
    }

    /** What tells the organisations that are named from each other. */
    public Stream<String> named() {
        return Stream.concat(
                organisations.stream().map(one -> one.id().toString()),
                others.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)));
    }

    /** The persons that are not counted in any round before. */
    Amount newPersons() {
        if (persons == null) {
            return Amount.NONE;
        }
        return firstTime == null ? persons : Amount.exactly(firstTime);
    }

    /** How many interviews or gatherings. */
    public Amount occasions() {
        return Objects.requireNonNullElse(times, Amount.exactly(1));
    }
}
