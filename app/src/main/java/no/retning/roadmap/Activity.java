package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done or delivered; its state says how it stands.
 *
 * @param goal the one it supports most, under which it is placed
 * @param alsoUnder goals under which it may be read besides
 * @param measure the measure of the portfolio that it is part of, or null
 * @param afterGate code of the gate of that measure which it begins after; null where it is the next one, whichever that is
 * @param text in a sentence or two
 * @param owner the organisation with overall responsibility
 * @param period from its first day until the first day after its last, as planned
 * @param promised the day it has been promised by, or null
 * @param estimate null where nobody has judged how long it takes: then the period is taken as it stands
 * @param finished the day it was finished, or null
 * @param remaining working days that are left as its owner sees it, or null
 */
public record Activity(
        Header header,
        UUID roadmap,
        UUID goal,
        List<UUID> alsoUnder,
        @Nullable UUID measure,
        @Nullable String afterGate,
        LocalisedText title,
        LocalisedText text,
        LocalisedText longText,
        UUID owner,
        List<UserGroup> userGroups,
        ActivityLevel level,
        Validity period,
        @Nullable LocalDate promised,
        List<Wave> waves,
        @Nullable Estimate estimate,
        @Nullable LocalDate finished,
        @Nullable Integer remaining,
        Source source)
        implements Recorded<Activity> {
    public static final String KIND = "activity";
    public static final String PLANNED = "planned";
    public static final String ONGOING = "ongoing";
    public static final String DONE = "done";
    public static final String DELAYED = "delayed";
    public static final String STOPPED = "stopped";
    public static final String REMOVED = "removed";

    /** The states it is in while it is part of its roadmap. */
    public static final List<String> STATES = List.of(PLANNED, ONGOING, DELAYED, DONE, STOPPED);

    public Activity {
        alsoUnder = List.copyOf(alsoUnder);
        userGroups = List.copyOf(userGroups);
        waves = List.copyOf(waves);
    }

    /** Whether it is neither done nor given up. */
    @JsonIgnore
    public boolean isOpen() {
        return List.of(PLANNED, ONGOING, DELAYED).contains(header.state());
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(owner);
    }

    @Override
    public Activity with(Header newHeader) {
        return new Activity(
                newHeader,
                roadmap,
                goal,
                alsoUnder,
                measure,
                afterGate,
                title,
                text,
                longText,
                owner,
                userGroups,
                level,
                period,
                promised,
                waves,
                estimate,
                finished,
                remaining,
                source);
    }
}
