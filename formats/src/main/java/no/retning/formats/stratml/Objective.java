package no.retning.formats.stratml;

import java.util.List;

/**
 * A level of results under a goal, which can be measured.
 *
 * @param sequence its number as printed
 */
public record Objective(
        String name,
        String description,
        String identifier,
        String sequence,
        List<Stakeholder> stakeholders,
        String otherInformation,
        List<Indicator> indicators) {
    public Objective {
        stakeholders = List.copyOf(stakeholders);
        indicators = List.copyOf(indicators);
    }
}
