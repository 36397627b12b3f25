package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.instance.InstanceSettings;
import no.retning.instance.ServeOptions;
import org.junit.jupiter.api.Test;

class ExampleInstanceTest {
    private static final ServeOptions FIRST_START =
            new ServeOptions(0, TestInstance.temporaryHome(), false, false, ServeOptions.LOOPBACK);

    @Test
    void aFirstStartShowsTheExampleAndASecondKeepsWhatWasEdited() {
        var database = TestInstance.freshDatabase();
        try (var first = TestInstance.start(database, FIRST_START, Map.of())) {
            assertThat(first.bean(InstanceSettings.class).isExample()).isTrue();
            assertThat(first.bean(PublishedEditions.class).all(Strategy.KIND, AsOf.NOW))
                    .hasSize(2);
            var strategy = first.bean(Strategies.class).all().getFirst();
            first.bean(Commands.class)
                    .change(
                            Drafts.SECRETARY,
                            Strategies.EDIT,
                            first.bean(Strategies.class),
                            strategy.header().id(),
                            strategy.header().version(),
                            same -> same.with(same.header()));
        }
        try (var second = TestInstance.start(database, FIRST_START, Map.of())) {
            assertThat(second.bean(Strategies.class).all().getFirst().header().version())
                    .isEqualTo(3);
        }
    }

    @Test
    void whoAsksForAnEmptyInstanceGetsOne() {
        try (var empty = TestInstance.start(Map.of())) {
            assertThat(empty.bean(Strategies.class).all()).isEmpty();
            assertThat(empty.bean(InstanceSettings.class).isExample()).isFalse();
        }
    }
}
