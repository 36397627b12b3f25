package no.retning.roadmap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What might be late, by how many months.
 *
 * @param gate code of a gate of the activity's measure that comes later and holds back what has not begun and begins after it;
 *     {@link #NEXT} for the next one; null where it is the activity itself that takes longer
 */
public record Slip(UUID activity, int months, @Nullable String gate) {
    public static final String NEXT = "next";
}
