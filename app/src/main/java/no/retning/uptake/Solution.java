package no.retning.uptake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import no.retning.roadmap.UserGroup;
import org.jspecify.annotations.Nullable;

/**
 * A national solution whose uptake is followed.
 *
 * @param owner the organisation with overall responsibility
 * @param link to where one can read more; empty for none
 * @param since the year from which it has been in use, or null
 * @param userGroups for whom it is; of those without figures it is said that there are none
 * @param threshold null where nobody has said where benefit begins
 * @param activities of roadmaps that build it or bring it into use
 * @param figures in their order, none about the same as another
 */
public record Solution(
        Header header,
        LocalisedText title,
        LocalisedText text,
        UUID owner,
        String link,
        @Nullable Integer since,
        List<UserGroup> userGroups,
        @Nullable Threshold threshold,
        List<UUID> activities,
        List<Figure> figures,
        Source source)
        implements Recorded<Solution> {
    public static final String KIND = "solution";
    public static final String ACTIVE = "active";

    public Solution {
        userGroups = userGroups.stream().distinct().sorted().toList();
        activities = List.copyOf(activities);
        figures = figures.stream().sorted(Figure.ORDER).toList();
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(owner);
    }

    @Override
    public Solution with(Header newHeader) {
        return new Solution(
                newHeader, title, text, owner, link, since, userGroups, threshold, activities, figures, source);
    }

    /** With these figures, each in the place of what was said before about the same. */
    public Solution and(Collection<Figure> more) {
        var all = new LinkedHashMap<UUID, Figure>();
        figures.forEach(figure -> all.put(figure.id(), figure));
        more.forEach(figure -> all.put(figure.id(), figure));
        return counted(List.copyOf(all.values()));
    }

    /** Without the figure of this id. */
    public Solution without(UUID figure) {
        return counted(figures.stream().filter(one -> !one.id().equals(figure)).toList());
    }

    private Solution counted(List<Figure> newFigures) {
        return new Solution(
                header, title, text, owner, link, since, userGroups, threshold, activities, newFigures, source);
    }
}
