package no.retning.portfolio;

import no.retning.record.LocalisedText;

/**
 * What shall be reached, and when.
 *
 * @param date an ISO day, month or year
 */
public record Deliverable(String date, LocalisedText title, boolean reached) {
    public Deliverable {
        if (!date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("Not a day, month or year: " + date);
        }
    }
}
