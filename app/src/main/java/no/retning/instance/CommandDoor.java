package no.retning.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Runs a short command inside the application, started without pages on the instance of a home. */
record CommandDoor(Class<?> main, Map<String, String> environment) {

    /** What a command does with the started application. */
    interface Work {
        int in(ApplicationContext application) throws IOException, WrongUsage;
    }

    int open(Path home, Work work) throws WrongUsage {
        try (var instance = Instance.toCommand(home, environment);
                var application = Application.quietly(main, instance.database(), ServeOptions.none(home), Map.of())) {
            return work.in(application);
        } catch (IOException | RuntimeException failed) {
            throw Failure.asProblem(failed, home);
        }
    }
}
