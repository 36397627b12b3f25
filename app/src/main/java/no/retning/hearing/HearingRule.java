package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * By what rules hearings are held from a day on. A rule set that has been used is never changed: another follows it.
 *
 * @param validFrom null for the first
 * @param normal what a hearing normally lasts
 * @param least what it lasts at least, unless a ground permits less
 * @param newHearing whether what has been changed much must be heard again
 * @param letters when an answer that comes by mail counts as having come
 * @param screenedFirst whether an answer is looked through before everybody can read it
 * @param names how long the name of a private person is told, from when the answer was published
 */
public record HearingRule(
        String code,
        @Nullable LocalDate validFrom,
        LocalisedText title,
        Period normal,
        Period least,
        boolean newHearing,
        LettersCount letters,
        boolean screenedFirst,
        Period names,
        List<Ground> grounds,
        Source source) {
    public HearingRule {
        grounds = List.copyOf(grounds);
    }

    /** By which clock a letter comes. */
    public enum LettersCount {
        /** When the mail server of whoever holds the hearing took it; where that does not say so, when it was read in. */
        ARRIVAL("arrival"),
        /** When it was read in here. */
        READING("reading");

        private final String code;

        LettersCount(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }

        @JsonCreator
        public static LettersCount of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("hearing.yaml: letters cannot count by " + code));
        }
    }

    /** What a ground may permit. */
    public enum Permits {
        /** Less time than is normal. */
        SHORTER("shorter"),
        /** Less than the least. */
        BELOW_LEAST("below-least"),
        /** That no hearing is held. */
        NONE("none");

        private final String code;

        Permits(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }

        @JsonCreator
        public static Permits of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("hearing.yaml: a ground cannot permit " + code));
        }
    }

    /** A reason that the rules know. */
    public record Ground(String code, Permits permits, LocalisedText word) {}

    /**
     * When something that did not come by the form counts as having come.
     *
     * @param arrived when it came to whoever holds the hearing; null where nobody says
     * @param taken when it was read in
     */
    public Instant came(@Nullable Instant arrived, Instant taken) {
        return letters == LettersCount.ARRIVAL && arrived != null && arrived.isBefore(taken) ? arrived : taken;
    }

    public Optional<Ground> ground(String wanted) {
        return grounds.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }

    /** What a hearing that lasts from one day to another, the last included, must be permitted; empty where it is long enough. */
    public Optional<Permits> needed(LocalDate from, LocalDate lastDay) {
        var ends = lastDay.plusDays(1);
        if (ends.isBefore(from.plus(least))) {
            return Optional.of(Permits.BELOW_LEAST);
        }
        return ends.isBefore(from.plus(normal)) ? Optional.of(Permits.SHORTER) : Optional.empty();
    }
}
