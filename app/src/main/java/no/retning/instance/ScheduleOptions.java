package no.retning.instance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.retning.engines.schedule.Settings;

/** The words after {@code schedule}. */
final class ScheduleOptions {
    private static final int USUAL_ITERATIONS = 10_000;
    private static final int MOST_UNTIL_CONVERGED = 1_000_000;

    private ScheduleOptions() {}

    static CommandLine.Schedule parse(Deque<String> words) throws WrongUsage {
        int iterations = 0;
        long seed = 1;
        boolean untilConverged = false;
        boolean cpmOnly = false;
        Path svg = null;
        boolean resources = false;
        Double seconds = null;
        Path export = null;
        List<Path> files = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            switch (word) {
                case "--iterations" -> iterations = iterations(CommandLine.value(word, words));
                case "--seed" -> seed = seed(CommandLine.value(word, words));
                case "--until-converged" -> untilConverged = true;
                case "--cpm" -> cpmOnly = true;
                case "--svg" -> svg = CommandLine.path(CommandLine.value(word, words));
                case "--resources" -> resources = true;
                case "--time-limit" -> seconds = CommandLine.seconds(CommandLine.value(word, words));
                case "--export" -> export = export(CommandLine.value(word, words));
                default -> files.add(Path.of(CommandLine.operand("schedule", word)));
            }
        }
        if (files.isEmpty()) {
            throw new WrongUsage("schedule needs at least one file");
        }
        if (seconds != null && !resources) {
            throw new WrongUsage("--time-limit is how long to look for a plan within resources: add --resources");
        }
        if (export != null && files.size() > 1) {
            throw new WrongUsage("--export writes one plan, and " + files.size() + " are read: give one file");
        }
        if (iterations == 0) {
            iterations = untilConverged ? MOST_UNTIL_CONVERGED : USUAL_ITERATIONS;
        }
        Duration planning = resources ? duration(seconds == null ? CommandLine.DEFAULT_SECONDS : seconds) : null;
        return new CommandLine.Schedule(files, iterations, seed, untilConverged, cpmOnly, svg, planning, export);
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Path export(String word) throws WrongUsage {
        if (!PlanExport.isKnown(word)) {
            throw new WrongUsage("'" + word + "' does not say what to write: "
                    + "end it in .xml for Microsoft Project's XML or in .json for Retning's JSON");
        }
        return CommandLine.path(word);
    }

    private static int iterations(String word) throws WrongUsage {
        if (!word.matches("\\d{1,9}")
                || Integer.parseInt(word) < 1
                || Integer.parseInt(word) > Settings.MOST_ITERATIONS) {
            throw new WrongUsage(
                    "'" + word + "' is no number of iterations: give one from 1 to " + Settings.MOST_ITERATIONS);
        }
        return Integer.parseInt(word);
    }

    private static long seed(String word) throws WrongUsage {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException wrong) {
            throw new WrongUsage("'" + word + "' is no seed: give a whole number");
        }
    }
}
