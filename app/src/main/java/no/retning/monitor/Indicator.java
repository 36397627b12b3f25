package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured again and again to see how goals stand.
 *
 * @param text what it tells
 * @param owner the organisation that answers for its figures
 * @param steward the role that sees to it that they come
 * @param definitions the first one first; there is always one
 * @param goals what it tells of, the primary goal first
 * @param mappings what others call the same
 * @param successor what took its place, where it was replaced, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(
        Header header,
        LocalisedText title,
        LocalisedText text,
        UUID owner,
        String steward,
        IndicatorType type,
        List<Definition> definitions,
        List<Ref> goals,
        List<Mapping> mappings,
        @Nullable UUID successor,
        Source source)
        implements Recorded<Indicator> {
    public static final String KIND = "indicator";
    public static final String PROPOSED = "proposed";
    public static final String APPROVED = "approved";
    public static final String ACTIVE = "active";
    public static final String PAUSED = "paused";
    public static final String RETIRED = "retired";
    /** Retired, and another tells of the same. */
    public static final String REPLACED = "replaced";
    /** In the order that it goes through them. */
    public static final List<String> STATES = List.of(PROPOSED, APPROVED, ACTIVE, PAUSED, RETIRED, REPLACED);

    public Indicator {
        definitions = List.copyOf(definitions);
        goals = goals.stream().distinct().toList();
        mappings = mappings.stream().distinct().toList();
        if (definitions.isEmpty()) {
            throw new IllegalArgumentException("An indicator says what it measures");
        }
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(owner);
    }

    @Override
    public Indicator with(Header newHeader) {
        return new Indicator(
                newHeader, title, text, owner, steward, type, definitions, goals, mappings, successor, source);
    }

    /** What is measured now. */
    @JsonIgnore
    public Definition definition() {
        return definitions.getLast();
    }

    public Indicator described(
            LocalisedText newTitle,
            LocalisedText newText,
            UUID newOwner,
            String newSteward,
            IndicatorType newType,
            List<Ref> newGoals,
            List<Mapping> newMappings,
            Source newSource) {
        return new Indicator(
                header,
                newTitle,
                newText,
                newOwner,
                newSteward,
                newType,
                definitions,
                newGoals,
                newMappings,
                successor,
                newSource);
    }

    /** Whether words of the definition can still be changed: nobody has counted by it yet. */
    @JsonIgnore
    public boolean isOpen() {
        return header.state().equals(PROPOSED);
    }

    /**
     * Measured so from now on: in the place of the last definition as long as it is only proposed, and as the next once
     * figures may have been counted by it.
     */
    public Indicator defined(Definition next) {
        var all = new ArrayList<>(definitions);
        if (isOpen()) {
            var last = all.removeLast();
            all.add(next.as(last.version(), last.from(), last.breakNote()));
        } else {
            all.add(next.as(all.getLast().version() + 1, next.from(), next.breakNote()));
        }
        return new Indicator(header, title, text, owner, steward, type, all, goals, mappings, successor, source);
    }

    /** No longer measured. @param by what takes its place, or null */
    public Indicator retired(@Nullable UUID by) {
        return new Indicator(
                header.in(by == null ? RETIRED : REPLACED),
                title,
                text,
                owner,
                steward,
                type,
                definitions,
                goals,
                mappings,
                by,
                source);
    }
}
