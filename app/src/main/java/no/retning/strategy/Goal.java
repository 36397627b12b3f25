package no.retning.strategy;

import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * One node of a goal structure.
 *
 * @param parent the goal it lies under; null at the top
 * @param position orders the nodes under one parent; gaps do not matter
 * @param code as printed: {@code 4}, {@code 1A}
 */
public record Goal(
        Header header,
        UUID structure,
        @Nullable UUID parent,
        int position,
        GoalType type,
        @Nullable String code,
        LocalisedText title,
        LocalisedText text,
        Source source)
        implements Recorded<Goal> {
    public static final String KIND = "goal";

    @Override
    public String sort() {
        return type.code();
    }

    @Override
    public Goal with(Header newHeader) {
        return new Goal(newHeader, structure, parent, position, type, code, title, text, source);
    }
}
