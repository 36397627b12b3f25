package no.retning.engines.schedule;

import static no.retning.engines.schedule.Problems.quoted;

import java.util.Map;

/** The numbers that things have in arrays, by id. */
record Numbering(Map<String, Integer> numbers) {

    /**
     * The number of an id.
     *
     * @throws IllegalArgumentException when it has none
     */
    int of(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no " + quoted(id) + " in the plan");
        }
        return number;
    }
}
