package no.retning.engines.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.retning.engines.Outside;

/** The networks of PSPLIB as plans, and what is known of them. */
final class Psplib {

    /** One line of known.csv: the file, and its critical-path length. */
    record Known(Path file, double length) {
        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    private Psplib() {}

    static List<Known> all() {
        Path folder = Outside.data("psplib");
        try (Stream<String> lines = Files.lines(folder.resolve("known.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Known(
                            folder.resolve(cells[0].startsWith("j120") ? "j120" : "j30")
                                    .resolve(cells[0] + ".sm"),
                            Double.parseDouble(cells[2])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Plan plan(Path file) {
        try {
            return plan(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Plan plan(List<String> lines) {
        var links = new ArrayList<Link>();
        var activities = new ArrayList<Activity>();
        int at = 2 + starting(lines, "PRECEDENCE RELATIONS");
        for (; !lines.get(at).startsWith("*"); at++) {
            String[] cells = lines.get(at).trim().split("\\s+");
            for (int i = 3; i < cells.length; i++) {
                links.add(Link.finishToStart(cells[0], cells[i]));
            }
        }
        at = 3 + starting(lines, "REQUESTS/DURATIONS");
        for (; !lines.get(at).startsWith("*"); at++) {
            String[] cells = lines.get(at).trim().split("\\s+");
            activities.add(Activity.of(cells[0], new Estimate.Fixed(Double.parseDouble(cells[2]))));
        }
        return Plan.of(activities, links);
    }

    private static int starting(List<String> lines, String start) {
        int at = 0;
        while (!lines.get(at).startsWith(start)) {
            at++;
        }
        return at;
    }
}
