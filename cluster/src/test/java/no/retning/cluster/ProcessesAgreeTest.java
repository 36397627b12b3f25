package no.retning.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.retning.engines.likeness.Grouping;
import no.retning.engines.likeness.Settings;
import no.retning.engines.likeness.Sketcher;
import no.retning.engines.likeness.rehearsal.PlantedAnswers;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class ProcessesAgreeTest {
    private static final int ANSWERS = 20_000;
    private static final Sketcher SKETCHER = Sketcher.of(Settings.STANDARD);

    @Test
    void aClusterOfSeparateProcessesFindsTheGroupsOfOneMachine(@TempDir Path folder) throws Exception {
        var answers = new PlantedAnswers(ANSWERS, 200, 8);
        List<String> texts = IntStream.range(0, ANSWERS).mapToObj(answers::text).toList();

        try (var processes = new SeparateProcesses(folder);
                var spark = new JavaSparkContext(new SparkConf()
                        .setAppName("test")
                        .setMaster(processes.master())
                        .set("spark.ui.enabled", "false")
                        .set("spark.driver.host", "127.0.0.1")
                        .set("spark.executor.memory", "768m")
                        .set("spark.scheduler.minRegisteredResourcesRatio", "1")
                        .set("spark.cores.max", "2")
                        .set("spark.executor.extraClassPath", SeparateProcesses.classes()))) {
            var groups = new SharedGrouping(SKETCHER, 8).group(spark.parallelize(texts, 8));

            assertThat(groups).isEqualTo(new Grouping(SKETCHER, 2).group(texts));
            assertThat(spark.sc().getExecutorMemoryStatus().size())
                    .as("the driver and an executor of each worker")
                    .isEqualTo(3);
        }
    }
}
