package no.retning.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to read tens of thousands of objects of OParl: the whole command, as one gives it beside a running server. */
final class OparlImport implements Benchmark {
    private static final int MEETINGS = Integer.getInteger("retning.bench.meetings", 1_800);
    private static final int ROUNDS = 3;
    private static final double MOST_SECONDS = 60;

    @Override
    public String name() {
        return "oparl";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("retning-oparl");
        try (var ours = Retning.start()) {
            var took = new ArrayList<Double>();
            int objects = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                var council = new LargeCouncil("runde-" + round, MEETINGS);
                Path dump = folder.resolve("dump.json");
                council.write(dump);
                took.add(ours.seconds("import", "oparl", dump.toString()));
                Files.delete(dump);
                objects = council.objects();
            }
            return List.of(Row.atMost(
                    "%d objects of OParl become drafts".formatted(objects),
                    "s",
                    Spread.of(took).median(),
                    MOST_SECONDS,
                    "the start of the command with it, " + ROUNDS + " rounds"));
        } finally {
            Files.delete(folder);
        }
    }
}
