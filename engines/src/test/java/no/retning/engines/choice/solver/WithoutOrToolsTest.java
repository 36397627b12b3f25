package no.retning.engines.choice.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import no.retning.engines.schedule.resource.solver.ExactSolvers;
import org.junit.jupiter.api.Test;

/** The engines alone, as most people run them. */
class WithoutOrToolsTest {

    @Test
    void theOtherSolversAreAbsentAndNothingBreaks() throws IOException, ReflectiveOperationException {
        URL classes = Solvers.class.getProtectionDomain().getCodeSource().getLocation();
        try (var alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            assertThat(alone.loadClass(Solvers.class.getName())
                            .getMethod("cpSat")
                            .invoke(null))
                    .isEqualTo(Optional.empty());
            assertThat(alone.loadClass(ExactSolvers.class.getName())
                            .getMethod("present", int.class)
                            .invoke(null, 1))
                    .isEqualTo(Optional.empty());
        }
    }
}
