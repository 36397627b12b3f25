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
 * @param targets what it should come to, in the order decided; superseded ones too
 * @param overrides where somebody says otherwise of the progress than its method, in the order said
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Target> targets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProgressOverride> overrides,
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
        // What was recorded before there were targets has none.
        targets = targets == null ? List.of() : List.copyOf(targets);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
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
                newHeader,
                title,
                text,
                owner,
                steward,
                type,
                definitions,
                goals,
                mappings,
                successor,
                targets,
                overrides,
                source);
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
                targets,
                overrides,
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
        return new Indicator(
                header, title, text, owner, steward, type, all, goals, mappings, successor, targets, overrides, source);
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
                targets,
                overrides,
                source);
    }

    /** With one more target, which supersedes the one before of the same area. */
    public Indicator aimed(Target next) {
        var all = new ArrayList<>(targets);
        all.add(next);
        return aimed(all, overrides);
    }

    /** With one more word on its progress, in the place of what was said of the same figure before. */
    public Indicator overridden(ProgressOverride next) {
        var all = new ArrayList<>(overrides);
        all.removeIf(one -> one.target() == next.target() && one.period().equals(next.period()));
        all.add(next);
        return aimed(targets, all);
    }

    private Indicator aimed(List<Target> newTargets, List<ProgressOverride> newOverrides) {
        return new Indicator(
                header,
                title,
                text,
                owner,
                steward,
                type,
                definitions,
                goals,
                mappings,
                successor,
                newTargets,
                newOverrides,
                source);
    }
}
