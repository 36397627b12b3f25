package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.prioritisation.Calculate;
import no.retning.prioritisation.Choices;
import no.retning.prioritisation.Prioritisations;
import no.retning.record.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was computed on a page can be computed again by anybody who has the problem. */
class PrioritisationReplayTest {
    @TempDir
    private Path folder;

    @Test
    void prioritiseFindsTheSameInTheProblemThatWasKept() throws Exception {
        try (var instance = TestInstance.start(Map.of())) {
            var system = Actor.system("test");
            var saved = instance.bean(Commands.class)
                    .create(system, instance.bean(Prioritisations.class), Choices.inTwoFutures("om-igjen", null));
            var made = instance.bean(Calculate.class)
                    .compute(system, saved.header().id());
            var file = Files.writeString(folder.resolve("oppgave.json"), made.problem());
            var out = new ByteArrayOutputStream();

            new PrioritiseDoor(new PrintStream(out, true, StandardCharsets.UTF_8))
                    .open(new CommandLine.Prioritise(
                            file, CommandLine.ChoiceFormat.JSON, CommandLine.ChoiceSolver.OWN, 10));

            var found = Json.parse(out.toString(StandardCharsets.UTF_8));
            assertThat(found.path("portfolio").valueStream().map(code -> code.asString()))
                    .containsExactlyElementsOf(made.result().chosen());
            assertThat(found.path("regret").asDouble()).isEqualTo(made.result().value());
            assertThat(found.path("proof").asBoolean()).isTrue();
        }
    }
}
