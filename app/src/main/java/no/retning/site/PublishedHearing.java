package no.retning.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import no.retning.edition.Item;
import no.retning.page.Dates;
import no.retning.page.Moment;
import no.retning.page.Reading;
import no.retning.page.Status;

/** What is read out of the edition of a hearing. */
final class PublishedHearing {
    static final String KIND = "hearing";
    static final String QUESTION = "hearing-question";
    static final String REMARK = "hearing-remark";
    static final String THEME = "hearing-theme";

    private static final Set<String> OPEN = Set.of("open", "extended");

    private PublishedHearing() {}

    record Deadline(Instant at, ZoneId zone) {
        Moment until(Reading reading) {
            return Dates.until(at, zone, reading.language().tag());
        }

        LocalDate lastDay() {
            return at.minusNanos(1).atZone(zone).toLocalDate();
        }
    }

    static Optional<Deadline> deadline(Item hearing) {
        return hearing.read("deadline", Deadline.class);
    }

    /** Whether it can be answered: it is open and its last day is not over. */
    static boolean isOpen(Reading reading, Item hearing) {
        return OPEN.contains(hearing.state())
                && deadline(hearing)
                        .filter(deadline -> !deadline.lastDay().isBefore(reading.today()))
                        .isPresent();
    }

    /** How many days are left, today counted. */
    static long daysLeft(Reading reading, Item hearing) {
        return deadline(hearing)
                .map(deadline -> ChronoUnit.DAYS.between(reading.today(), deadline.lastDay()) + 1)
                .orElse(0L);
    }

    static Status state(Reading reading, Item hearing) {
        boolean open = isOpen(reading, hearing);
        var code = OPEN.contains(hearing.state()) && !open ? "closed" : hearing.state();
        return new Status(shape(code), reading.word("hearing.state." + code), null, null, null, null);
    }

    private static Status.Shape shape(String state) {
        return switch (state) {
            case "open", "extended" -> Status.Shape.ON_TRACK;
            case "concluded" -> Status.Shape.REACHED;
            default -> Status.Shape.NOT_ASSESSED;
        };
    }
}
