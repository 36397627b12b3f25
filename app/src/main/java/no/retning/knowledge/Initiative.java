package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import no.retning.roadmap.UserGroup;
import org.jspecify.annotations.Nullable;

/**
 * What one sets out to do in a focus area.
 *
 * @param slug its name within the plan, which stays when its title changes
 * @param owner the organisation that answers for it; null where nobody does yet
 * @param from when it is to begin; null where nobody has said
 * @param until when it is to be done; null where nobody has said
 * @param userGroups those whom it affects
 * @param affected who else it affects, and how
 * @param legalBasis what allows or obliges one to do it
 * @param guidance the documents that the legal basis stands in
 * @param heard whether it was part of the public hearing
 * @param goals that it is to help reach
 * @param deliveries the measures and activities that carry it out
 * @param indicators the indicators, solutions and documents whose figures show whether it works
 * @param needs the initiatives of the plan that must come before it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Initiative(
        UUID id,
        String slug,
        UUID focusArea,
        LocalisedText title,
        LocalisedText text,
        @Nullable UUID owner,
        @Nullable RoughDate from,
        @Nullable RoughDate until,
        List<UserGroup> userGroups,
        LocalisedText affected,
        LocalisedText legalBasis,
        List<UUID> guidance,
        boolean heard,
        List<UUID> goals,
        List<Ref> deliveries,
        List<Ref> indicators,
        List<UUID> needs,
        Source source) {
    public static final String KIND = "initiative";

    public Initiative {
        userGroups = List.copyOf(userGroups);
        guidance = List.copyOf(guidance);
        goals = List.copyOf(goals);
        deliveries = List.copyOf(deliveries);
        indicators = List.copyOf(indicators);
        needs = List.copyOf(needs);
    }

    Initiative notNeeding(UUID other) {
        return new Initiative(
                id,
                slug,
                focusArea,
                title,
                text,
                owner,
                from,
                until,
                userGroups,
                affected,
                legalBasis,
                guidance,
                heard,
                goals,
                deliveries,
                indicators,
                needs.stream().filter(one -> !one.equals(other)).toList(),
                source);
    }
}
