package no.retning.engines.schedule;

import java.util.List;

/**
 * A fork where chance takes at most one way. The activities of the ways not taken take no time and cost nothing, and
 * their links go on holding what they hold.
 *
 * @param ways their probabilities add up to at most 1; what is missing to 1 takes none of them
 */
public record Branch(String id, List<Way> ways) {
    public Branch {
        ways = List.copyOf(ways);
    }

    /** One alternative. */
    public record Way(double probability, List<String> activities) {
        public Way {
            activities = List.copyOf(activities);
        }
    }
}
