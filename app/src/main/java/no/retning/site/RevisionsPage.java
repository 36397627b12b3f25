package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;

/**
 * How the figures of an indicator have changed: who reads along a period sees how it was revised.
 *
 * @param unit what figures are in
 * @param of what they are of
 * @param illustrative whether any of them are made up
 */
public record RevisionsPage(Frame frame, Link indicator, String unit, String of, List<Row> rows, boolean illustrative) {
    /** @param said what was published of the period, the first first */
    public record Row(String period, List<Said> said) {}

    /**
     * @param version of the release that first said so
     * @param gone whether it was taken away then; then there is no value
     */
    public record Said(String value, String version, String day, boolean gone) {}
}
