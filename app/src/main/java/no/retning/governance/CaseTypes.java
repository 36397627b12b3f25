package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a body is asked to do with a case, where that may be several things: "Orientering/drøfting".
 *
 * @param all at least one, each once, in the order that they are named
 */
public record CaseTypes(@JsonValue List<CaseType> all) {
    @JsonCreator
    public CaseTypes {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A case is of some type");
        }
        all = all.stream().distinct().toList();
    }

    public static CaseTypes of(CaseType... types) {
        return new CaseTypes(List.of(types));
    }

    /** Whether the case is nothing but what is raised in the meeting itself. */
    public boolean areAnyOtherBusinessOnly() {
        return all.equals(List.of(CaseType.ANY_OTHER_BUSINESS));
    }

    /** Whether there is something to treat, and not only the meeting's own formalities. */
    public boolean areMatters() {
        return all.stream().anyMatch(type -> type != CaseType.APPROVAL && type != CaseType.ANY_OTHER_BUSINESS);
    }

    /** What the case may end in: whatever one of its types allows. */
    public Set<Outcome> outcomes() {
        return all.stream()
                .flatMap(type -> type.outcomes().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    /** How long it takes where nobody has said otherwise. */
    public TimeAllotted minutes() {
        return all.stream().map(CaseType::minutes).reduce(TimeAllotted.NONE, TimeAllotted::or);
    }

    /** The code in eInnsyn's list of case types; what is of several types with different codes is another sort there. */
    public String einnsyn() {
        var codes = all.stream().map(CaseType::einnsyn).collect(Collectors.toSet());
        return codes.size() == 1 ? codes.iterator().next() : "annet";
    }
}
