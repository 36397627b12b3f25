package no.retning.bench;

import java.io.IOException;
import java.util.List;

/** One thing that is measured. */
sealed interface Benchmark
        permits PublicPages,
                PollInTheRoom,
                PortfolioAtWork,
                ThreadAtWork,
                OparlImport,
                ScheduleRisk,
                ResourcePlans,
                Choice,
                MonitorAtWork,
                Hearing {
    /** What it is called on the command line. */
    String name();

    /**
     * Measures; stops whatever it started.
     *
     * @throws Unmeasurable when this machine lacks what it needs
     */
    List<Row> run() throws IOException, InterruptedException;
}
