package no.retning.engines.schedule;

/**
 * Working time within a day.
 *
 * @param from minute of the day, 0 to 1439
 * @param until minute of the day at which it ends, 1 to 1440
 */
public record Shift(int from, int until) {

    int minutes() {
        return until - from;
    }
}
