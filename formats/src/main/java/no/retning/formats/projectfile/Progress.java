package no.retning.formats.projectfile;

import org.jspecify.annotations.Nullable;

/**
 * What has happened to an activity by the data date of its plan.
 *
 * @param actualStart when it began; an activity without it has not begun
 * @param actualFinish when it ended; an activity without it has not ended
 * @param remaining what is left of its duration from the data date on, in the plan's unit; absent where nobody said
 */
public record Progress(
        @Nullable Moment actualStart,
        @Nullable Moment actualFinish,
        @Nullable Estimate remaining) {
    public Progress {
        if (actualStart == null && actualFinish != null) {
            throw new InvalidProjectFile("progress has actualFinish without actualStart; say when it began too");
        }
    }
}
