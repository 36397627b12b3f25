package no.retning.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.retning.engines.likeness.Grouping;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.Settings;
import no.retning.engines.likeness.Sketcher;
import no.retning.engines.likeness.rehearsal.PlantedAnswers;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

class SharedGroupingTest {
    private static final Sketcher SKETCHER = Sketcher.of(Settings.STANDARD);

    @Test
    void sharedOutTheGroupsAreThoseOfOneMachineHoweverTheWorkIsCut() {
        var answers = new PlantedAnswers(5_000, 120, 3);
        var texts = new ArrayList<>(
                IntStream.range(0, 5_000).mapToObj(answers::text).toList());
        texts.addAll(texts.subList(0, 40));
        texts.addAll(List.of("Ingen merknader.", "Ingen merknader.", ""));
        Groups here = new Grouping(SKETCHER, 2).group(texts);

        try (var spark = new JavaSparkContext(local())) {
            for (int parts : new int[] {1, 7}) {
                assertThat(new SharedGrouping(SKETCHER, parts).group(spark.parallelize(texts, parts)))
                        .isEqualTo(here);
            }
            assertThat(new SharedGrouping(SKETCHER, 2)
                            .group(spark.parallelize(List.of("kort")))
                            .groups())
                    .isEmpty();
        }
    }

    private static SparkConf local() {
        return new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1");
    }
}
