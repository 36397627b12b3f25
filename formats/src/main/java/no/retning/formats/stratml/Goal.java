package no.retning.formats.stratml;

import java.util.List;

/**
 * What shall be reached over more than one period.
 *
 * @param sequence its number as printed
 */
public record Goal(
        String name,
        String description,
        String identifier,
        String sequence,
        List<Stakeholder> stakeholders,
        String otherInformation,
        List<Objective> objectives) {
    public Goal {
        stakeholders = List.copyOf(stakeholders);
        objectives = List.copyOf(objectives);
    }
}
