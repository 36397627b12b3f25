package no.retning.engines.schedule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.retning.engines.random.CounterHash;

/**
 * Monte Carlo over a whole network: in every trial all durations, risk events and branches are drawn and all dates computed.
 *
 * <p>Times are in single precision: a relative error of 6e-8, less than a minute in a plan of thirty years.
 */
public final class Simulation {
    /** Numbers that may be kept of all trials together: 200 MB. */
    private static final long MOST_KEPT = 50_000_000;

    private Simulation() {}

    /** Runs a simulation that nobody watches. */
    public static SimulationResult run(Network network, Settings settings) {
        return run(network, settings, Watch.SILENT);
    }

    /**
     * Runs a simulation.
     *
     * @throws IllegalArgumentException when a milestone is not in the plan, or more is asked for than can be kept
     * @throws java.util.concurrent.CancellationException when the watch, or an interrupt, called it off
     */
    public static SimulationResult run(Network network, Settings settings, Watch watch) {
        return run(network, settings, watch, Lanes.best());
    }

    static SimulationResult run(Network network, Settings settings, Watch watch, Lanes lanes) {
        List<Integer> watched = watched(network, settings);
        var draws = new Draws(network, settings.seed());
        var trials = new Trials(draws, new Slots(network, false), lanes, watched, settings, watch);
        var stop = RunRecord.Stop.LIMIT;
        Convergence convergence = settings.convergence();
        double widest = 0;
        if (convergence == null) {
            trials.upTo(settings.iterations());
        } else {
            while (stop == RunRecord.Stop.LIMIT && trials.made() < settings.iterations()) {
                trials.upTo(Math.min(settings.iterations(), Convergence.next(trials.made())));
                widest = Convergence.widest(distribution(network, network.finishNode(), trials.finishes[0].clone()));
                stop = widest <= convergence.tolerance() ? RunRecord.Stop.CONVERGED : stop;
            }
        }
        var record = new RunRecord(
                PlanDigest.of(network.plan),
                settings.seed(),
                CounterHash.NAME,
                trials.made(),
                settings.iterations(),
                stop,
                convergence == null ? 0 : convergence.tolerance(),
                widest,
                RunRecord.ENGINE);
        List<Sensitivity> sensitivity = settings.sensitivity()
                ? Sensitivities.of(draws, lanes, trials.totals, trials.finishes[0], settings.threads())
                : List.of();
        return result(network, watched, trials, record, sensitivity);
    }

    private static SimulationResult result(
            Network network, List<Integer> watched, Trials trials, RunRecord record, List<Sensitivity> sensitivity) {
        Map<String, Distribution> milestones = HashMap.newHashMap(watched.size());
        for (int k = 1; k < watched.size(); k++) {
            milestones.put(network.id(watched.get(k)), distribution(network, watched.get(k), trials.finishes[k]));
        }
        Map<String, Double> criticality = new HashMap<>();
        Map<String, Double> mergeDelay = new HashMap<>();
        if (trials.totals != Tally.NOTHING) {
            Merges merges = new Merges(network, trials.totals, trials.made());
            for (int i = 0; i < network.size(); i++) {
                criticality.put(network.id(i), (double) trials.totals.critical[i] / trials.made());
                if (network.inBegin[i + 1] - network.inBegin[i] > 1) {
                    mergeDelay.put(network.id(i), merges.delay(i));
                }
            }
        }
        Distribution finish = distribution(network, network.finishNode(), trials.finishes[0]);
        Distribution cost = trials.costs.length == 0 ? null : Distribution.ofCosts(trials.costs);
        return new SimulationResult(
                network,
                record,
                finish,
                milestones,
                trials.promises.shares(trials.made()),
                cost,
                criticality,
                mergeDelay,
                sensitivity);
    }

    /** @param finishes in the order of the trials; kept, and sorted */
    static Distribution distribution(Network network, int number, float[] finishes) {
        return Distribution.of(finishes, point -> network.finishMoment(number, point));
    }

    /** The project's finish, then the milestones that were asked for. */
    private static List<Integer> watched(Network network, Settings settings) {
        var watched = new LinkedHashSet<Integer>();
        watched.add(network.finishNode());
        for (String milestone : settings.milestones()) {
            watched.add(network.numbers.of(milestone));
        }
        if ((long) watched.size() * settings.iterations() > MOST_KEPT) {
            throw new IllegalArgumentException(watched.size() + " milestones in " + settings.iterations()
                    + " iterations are more numbers than the " + MOST_KEPT + " that can be kept: ask for fewer");
        }
        return List.copyOf(watched);
    }
}
