package no.retning.formats.dcat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of a catalogue.
 *
 * @param themes addresses in the European list of themes, at least one
 * @param keywords one set of texts each
 * @param frequency address in the European list of frequencies, empty where it is not known
 * @param from the first day it tells of, null where that has no meaning
 * @param until the last day it tells of
 * @param version of what is published now, empty where it has none
 * @param notes on the version
 */
public record Entry(
        String address,
        String identifier,
        Texts title,
        Texts description,
        Publisher publisher,
        Contact contact,
        List<String> themes,
        List<Texts> keywords,
        @Nullable Instant issued,
        @Nullable Instant modified,
        String frequency,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String spatial,
        String version,
        Texts notes,
        List<Distribution> distributions) {
    public Entry {
        themes = List.copyOf(themes);
        keywords = List.copyOf(keywords);
        distributions = List.copyOf(distributions);
    }
}
