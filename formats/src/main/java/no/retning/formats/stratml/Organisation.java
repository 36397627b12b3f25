package no.retning.formats.stratml;

import java.util.List;

/** Whose plan it is. */
public record Organisation(
        String name, String acronym, String identifier, String description, List<Stakeholder> stakeholders) {
    public Organisation {
        stakeholders = List.copyOf(stakeholders);
    }
}
