package no.retning.engines.schedule.resource;

import java.util.Arrays;

/** A schedule in the population: the list it comes from, in the order of its starts. */
record Candidate(int[] list, int[] starts, int makespan, int hash) {
    static Candidate of(int[] list, int[] starts, int makespan) {
        return new Candidate(list, starts, makespan, Arrays.hashCode(starts));
    }

    boolean isSameAs(Candidate other) {
        return hash == other.hash && makespan == other.makespan;
    }
}
