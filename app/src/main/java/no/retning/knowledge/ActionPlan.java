package no.retning.knowledge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to reach the goals of a strategy: its focus areas ("innsatsområder"), and the initiatives in each.
 *
 * @param owner the organisation or body that stands behind it
 * @param focusAreas in reading order
 * @param initiatives in reading order within each focus area
 */
public record ActionPlan(
        Header header,
        LocalisedText title,
        LocalisedText text,
        String owner,
        List<FocusArea> focusAreas,
        List<Initiative> initiatives,
        Source source)
        implements Recorded<ActionPlan> {
    public static final String KIND = "action-plan";
    public static final String DRAFT = "draft";
    public static final String AGREED = "agreed";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(DRAFT, AGREED, "finished");

    public ActionPlan {
        focusAreas = List.copyOf(focusAreas);
        initiatives = List.copyOf(initiatives);
    }

    static Set<String> states() {
        return Set.copyOf(STATES);
    }

    @Override
    public ActionPlan with(Header newHeader) {
        return new ActionPlan(newHeader, title, text, owner, focusAreas, initiatives, source);
    }

    public ActionPlan saying(LocalisedText newTitle, LocalisedText newText, String newOwner, Source newSource) {
        return new ActionPlan(header, newTitle, newText, newOwner, focusAreas, initiatives, newSource);
    }

    /**
     * With this focus area, and no other with its id.
     *
     * @param after the one that it follows, or null to be the first
     */
    public ActionPlan and(FocusArea area, @Nullable UUID after) {
        return having(Parts.placed(focusAreas, area, after, FocusArea::id), initiatives);
    }

    /** Without this focus area and the initiatives in it, which the other initiatives then no longer need. */
    public ActionPlan withoutFocusArea(UUID area) {
        var plan = having(Parts.without(focusAreas, area, FocusArea::id), initiatives);
        for (var initiative : initiatives) {
            if (initiative.focusArea().equals(area)) {
                plan = plan.withoutInitiative(initiative.id());
            }
        }
        return plan;
    }

    /** With this initiative, in the place of the one with its id. */
    public ActionPlan and(Initiative initiative) {
        return having(focusAreas, Parts.and(initiatives, initiative, Initiative::id));
    }

    /** Without this initiative, which no other then needs. */
    public ActionPlan withoutInitiative(UUID initiative) {
        return having(
                focusAreas,
                Parts.without(initiatives, initiative, Initiative::id).stream()
                        .map(one -> one.notNeeding(initiative))
                        .toList());
    }

    /**
     * Whether an initiative would have to come before itself.
     *
     * @param needs what would have to come before it
     */
    public boolean wouldWaitForItself(UUID initiative, Collection<UUID> needs) {
        var ahead = new ArrayDeque<>(needs);
        var seen = new HashSet<UUID>();
        while (!ahead.isEmpty()) {
            var next = ahead.poll();
            if (next.equals(initiative)) {
                return true;
            }
            if (seen.add(next)) {
                initiatives.stream().filter(one -> one.id().equals(next)).forEach(one -> ahead.addAll(one.needs()));
            }
        }
        return false;
    }

    /** The initiatives of a focus area. */
    List<Initiative> of(FocusArea area) {
        return initiatives.stream()
                .filter(one -> one.focusArea().equals(area.id()))
                .toList();
    }

    private ActionPlan having(List<FocusArea> newAreas, List<Initiative> newInitiatives) {
        return new ActionPlan(header, title, text, owner, newAreas, newInitiatives, source);
    }
}
