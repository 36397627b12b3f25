package no.retning.engines.schedule.resource;

import java.util.SplittableRandom;

/**
 * Evolves a population of activity lists: two-point crossover that keeps what links ask for (Hartmann 1998), some activities moved, every
 * child justified (Valls, Ballestín and Quintanilla 2008). When a population stands still the next one begins from variations of
 * the best, and after that from anew.
 */
final class GeneticSearch {
    private static final int POPULATION = 60;
    private static final int PATIENCE = 25 * POPULATION;
    /** Beyond so many activities one schedule takes so long that fewer are kept. */
    private static final int LARGE = 20_000;

    private final Network network;
    private final Scheduler scheduler;
    private final Clock clock;
    private final SplittableRandom random;
    private final Candidate[] population;
    private final Mating mating;
    private Candidate best;
    private int lowerBound;

    GeneticSearch(Network network, Clock clock, long seed) {
        this.network = network;
        this.scheduler = new Scheduler(network, clock);
        this.clock = clock;
        this.random = new SplittableRandom(seed);
        this.population = new Candidate[network.size > LARGE ? 4 : POPULATION];
        this.mating = new Mating(network, random);
        this.best = made(sampled(0));
    }

    /** The best schedule so far. */
    Candidate best() {
        return best;
    }

    /** The best schedule by the time the clock is over, or at once when none can be shorter. */
    Candidate search(int bound) {
        this.lowerBound = bound;
        double noise = 0.5;
        while (goesOn()) {
            populateAnew(noise);
            evolve();
            for (int round = 0; round < 2 && goesOn(); round++) {
                populateAround(best);
                evolve();
            }
        }
        return best;
    }

    private boolean goesOn() {
        return best.makespan() > lowerBound && !clock.isOver();
    }

    private void populateAnew(double noise) {
        for (int i = 0; i < population.length && goesOn(); i++) {
            population[i] = evaluated(sampled(noise));
        }
    }

    private void populateAround(Candidate centre) {
        population[0] = centre;
        for (int i = 1; i < population.length && goesOn(); i++) {
            int[] list = centre.list().clone();
            mating.move(list, 1 + network.size / 4);
            population[i] = evaluated(list);
        }
    }

    private void evolve() {
        int sinceBetter = 0;
        int shortest = Integer.MAX_VALUE;
        while (goesOn() && sinceBetter < PATIENCE) {
            Candidate mother = parent();
            Candidate father = parent();
            Candidate child = evaluated(mating.child(mother.list(), father.list()));
            replaceWorse(child);
            sinceBetter = child.makespan() < shortest ? 0 : sinceBetter + 1;
            shortest = Math.min(shortest, child.makespan());
        }
    }

    private Candidate parent() {
        Candidate one = population[random.nextInt(population.length)];
        Candidate other = population[random.nextInt(population.length)];
        return one.makespan() <= other.makespan() ? one : other;
    }

    private void replaceWorse(Candidate child) {
        int worst = random.nextInt(population.length);
        for (int i = 0; i < population.length; i++) {
            if (population[i].isSameAs(child)) {
                return;
            }
            if (population[i].makespan() > population[worst].makespan()) {
                worst = i;
            }
        }
        if (child.makespan() <= population[worst].makespan()) {
            population[worst] = child;
        }
    }

    /** A list by latest start, each put off by up to this part of the critical path. */
    private int[] sampled(double noise) {
        int longest = network.criticalPath();
        int[] keys = new int[network.size];
        int range = Math.max(1, (int) (longest * noise));
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Math.max(0, longest - network.tails[i]) + (noise > 0 ? random.nextInt(range) : 0);
        }
        int[] list = new int[network.size];
        scheduler.sequence().byKeys(keys, list);
        return list;
    }

    private Candidate evaluated(int[] list) {
        Candidate candidate = made(list);
        if (candidate.makespan() < best.makespan()) {
            best = candidate;
        }
        return candidate;
    }

    private Candidate made(int[] list) {
        int[] starts = new int[network.size];
        int makespan = scheduler.justify(starts, scheduler.serial(list, starts));
        scheduler.sequence().byStart(starts, makespan, list);
        return Candidate.of(list, starts, makespan);
    }
}
