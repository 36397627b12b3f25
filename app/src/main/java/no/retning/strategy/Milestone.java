package no.retning.strategy;

import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * A dated step of the process that makes a strategy.
 *
 * @param date an ISO day, month or year: {@code 2021-09-07}, {@code 2022-05}, {@code 2023}
 */
public record Milestone(String date, LocalisedText title, Source source) {
    public Milestone {
        if (!isDate(date)) {
            throw new IllegalArgumentException("Not a day, month or year: " + date);
        }
    }

    public static boolean isDate(String text) {
        return text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
    }
}
