package no.retning.monitor;

import java.time.LocalDate;
import no.retning.engines.cube.Progress;
import no.retning.record.LocalisedText;

/**
 * Somebody said that the progress towards a target is another than the method gives. It holds for the figure it was said of,
 * and not for the next.
 *
 * @param target the number of the target
 * @param period that of the figure
 * @param by an organisation, a body or a role
 */
public record ProgressOverride(
        int target, String period, Progress.Degree degree, LocalisedText reason, String by, LocalDate on) {}
