package no.retning.portfolio;

import no.retning.record.LocalisedText;

/**
 * What shall be reached, and when.
 *
 * @param date an ISO day, month or year
 */
public record Deliverable(String date, LocalisedText title, boolean reached) {
    public Deliverable {
        if (!isDate(date)) {
            throw new IllegalArgumentException("Not a day, month or year: " + date);
        }
    }

    public static boolean isDate(String text) {
        return text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
    }
}
