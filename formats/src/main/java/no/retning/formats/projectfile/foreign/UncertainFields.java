package no.retning.formats.projectfile.foreign;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.retning.formats.projectfile.Estimate;
import org.jspecify.annotations.Nullable;
import org.mpxj.CustomField;
import org.mpxj.Duration;
import org.mpxj.FieldType;
import org.mpxj.FieldTypeClass;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/**
 * Finds the columns that a plan's makers gave names such as "Optimistic duration", "Most likely" or "Max", and reads three-point
 * estimates from them; a column called "Distribution" may say {@code pert} or {@code uniform} instead of triangular.
 */
final class UncertainFields {
    static final String ID = "Retning id";
    static final String LEAST = "Minimum duration";
    static final String LIKELY = "Most likely duration";
    static final String MOST = "Maximum duration";
    static final String DISTRIBUTION = "Distribution";

    private static final Pattern LEAST_NAMES = Pattern.compile("(min|minimum|optimistic)( (remaining )?duration)?");
    private static final Pattern LIKELY_NAMES = Pattern.compile("(most likely|likely|mode)( (remaining )?duration)?");
    private static final Pattern MOST_NAMES = Pattern.compile("(max|maximum|pessimistic)( (remaining )?duration)?");

    private final Amounts amounts;
    private final @Nullable FieldType id;
    private final @Nullable FieldType least;
    private final @Nullable FieldType likely;
    private final @Nullable FieldType most;
    private final @Nullable FieldType distribution;

    UncertainFields(ProjectFile plan, Amounts amounts) {
        this.amounts = amounts;
        this.id = field(plan, Pattern.compile(Pattern.quote(ID.toLowerCase(Locale.ROOT))));
        this.least = field(plan, LEAST_NAMES);
        this.likely = field(plan, LIKELY_NAMES);
        this.most = field(plan, MOST_NAMES);
        this.distribution = field(plan, Pattern.compile(DISTRIBUTION.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable FieldType field(ProjectFile plan, Pattern names) {
        for (CustomField field : plan.getCustomFields()) {
            String alias = field.getAlias();
            if (alias != null
                    && field.getFieldType() != null
                    && field.getFieldType().getFieldTypeClass() == FieldTypeClass.TASK
                    && names.matcher(alias.strip().toLowerCase(Locale.ROOT)).matches()) {
                return field.getFieldType();
            }
        }
        return null;
    }

    /** What our own export called the activity. */
    Optional<String> id(Task task) {
        return text(task, id);
    }

    /** The estimate of the whole duration, if the columns hold one that rises from least to most. */
    Optional<Estimate> estimate(Task task, double planned) {
        double min = minutes(task, least);
        double max = minutes(task, most);
        double mode = likely == null ? planned : minutes(task, likely);
        boolean isWhole = min >= 0 && max > 0 && min <= mode && mode <= max;
        if (!isWhole) {
            return Optional.empty();
        }
        String kind = text(task, distribution).orElse("").toLowerCase(Locale.ROOT);
        if (kind.contains("pert") || kind.contains("beta")) {
            return Optional.of(new Estimate.Pert(min, mode, max));
        }
        return Optional.of(
                kind.contains("uniform") ? new Estimate.Uniform(min, max) : new Estimate.Triangular(min, mode, max));
    }

    private static Optional<String> text(Task task, @Nullable FieldType field) {
        Object value = field == null ? null : task.get(field);
        return value == null || value.toString().isBlank() ? Optional.empty() : Optional.of(value.toString());
    }

    /** Minutes; a bare number is of days; -1 for what says nothing. */
    private double minutes(Task task, @Nullable FieldType field) {
        Object value = field == null ? null : task.get(field);
        return switch (value) {
            case Duration duration -> amounts.minutes("an estimate of task " + task.getUniqueID(), duration);
            case Number days ->
                amounts.minutes(
                        "an estimate of task " + task.getUniqueID(),
                        Duration.getInstance(days.doubleValue(), TimeUnit.DAYS));
            case null, default -> -1;
        };
    }
}
