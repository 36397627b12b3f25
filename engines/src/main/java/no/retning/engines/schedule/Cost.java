package no.retning.engines.schedule;

/**
 * What an activity costs.
 *
 * @param fixed whatever its duration
 * @param perUnit for each unit of its duration (working minutes in a dated plan)
 */
public record Cost(Estimate fixed, double perUnit) {
    public static final Cost NONE = new Cost(0, 0);

    public Cost(double fixed, double perUnit) {
        this(new Estimate.Fixed(fixed), perUnit);
    }
}
