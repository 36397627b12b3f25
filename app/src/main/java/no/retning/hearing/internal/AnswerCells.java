package no.retning.hearing.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.retning.formats.table.ColumnFinder;
import no.retning.formats.table.Days;
import no.retning.hearing.HearingStance;
import no.retning.page.WordBook;
import no.retning.record.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What is written in the cells of a table of answers, as people write it in any of the languages of the pages.
 *
 * @param days how the column of when they came writes days
 */
record AnswerCells(WordBook book, Languages languages, ZoneId zone, Days days) {
    private static final List<String> YES = List.of("ja", "yes", "true", "sann", "x", "1");
    private static final List<String> NO = List.of("", "nei", "no", "false", "usann", "0");
    private static final Map<String, String> LANGUAGES =
            Map.of("bokmål", "nb", "norsk", "nb", "norwegian", "nb", "nynorsk", "nn", "engelsk", "en", "english", "en");
    private static final Pattern CLOCK =
            Pattern.compile("(.*?)[T ,]+(?:kl\\.? ?)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?");

    /** Empty where it is none of them. */
    Optional<HearingStance> stance(String cell) {
        var wanted = ColumnFinder.plain(cell);
        return Arrays.stream(HearingStance.values())
                .filter(stance -> ColumnFinder.plain(stance.code()).equals(wanted)
                        || book.languages().values().stream()
                                .map(words -> words.of("hearing.stance." + stance.code()))
                                .anyMatch(word -> ColumnFinder.plain(word).equals(wanted)))
                .findFirst();
    }

    /** Whether it says yes; empty where it says neither yes nor no. */
    static Optional<Boolean> yes(String cell) {
        var wanted = ColumnFinder.plain(cell);
        return YES.contains(wanted) ? Optional.of(true) : NO.contains(wanted) ? Optional.of(false) : Optional.empty();
    }

    /** The tag of a language of the pages. */
    Optional<String> language(String cell) {
        var wanted = cell.strip().toLowerCase(Locale.ROOT);
        var tag = LANGUAGES.getOrDefault(wanted, wanted);
        return languages.all().stream()
                .map(language -> language.tag())
                .filter(tag::equals)
                .findFirst();
    }

    /**
     * The instant that is written, with its zone or in that of the hearing. A day without a clock counts from its beginning, or
     * from when the hearing was opened on it: what came on the last day came in time.
     *
     * @return empty where it is none
     */
    Optional<Instant> received(String cell, @Nullable Instant opened) {
        var text = cell.strip();
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
        } catch (DateTimeException noZone) {
            return local(text, opened);
        }
    }

    private Optional<Instant> local(String text, @Nullable Instant opened) {
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return days.read(clock.group(1))
                    .flatMap(day -> time(clock.group(2), clock.group(3), clock.group(4))
                            .map(time -> day.atTime(time).atZone(zone).toInstant()));
        }
        return days.read(text).map(day -> {
            var from = day.atStartOfDay(zone).toInstant();
            boolean openedThen =
                    opened != null && opened.atZone(zone).toLocalDate().equals(day);
            return openedThen ? opened : from;
        });
    }

    private static Optional<LocalTime> time(String hour, String minute, @Nullable String second) {
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(hour), Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
