package no.retning.instance;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A home and its database, open while a command runs.
 *
 * @param home the directory, null while another process has it and only lends its database
 * @param server the database server that we started, null where it is somebody else's
 */
record Instance(
        DatabaseLocation database,
        @Nullable Home home,
        @Nullable EmbeddedPostgres server) implements AutoCloseable {

    private static final String URL = "RETNING_DATABASE_URL";

    /** Takes the home for a server, and starts its database unless the environment names another. */
    static Instance toServe(Path directory, Map<String, String> environment) {
        Home home = Home.tryOpen(directory, Home.Use.SERVE);
        if (home == null) {
            throw inUse(directory);
        }
        logTo(directory, "retning.log");
        return take(home, environment);
    }

    /** Takes the home for a short command, or uses the database of the server that has it. */
    static Instance toCommand(Path directory, Map<String, String> environment) {
        Home home = Home.tryOpen(directory, Home.Use.COMMAND);
        logTo(directory, "commands.log");
        if (home != null) {
            return take(home, environment);
        }
        if (Home.useOf(directory) == Home.Use.COMMAND) {
            throw inUse(directory);
        }
        DatabaseLocation running = external(environment)
                .or(() -> EmbeddedPostgres.running(directory.resolve("postgres")))
                .orElseThrow(() -> inUse(directory));
        return prepared(new Instance(running, null, null));
    }

    private static Instance take(Home home, Map<String, String> environment) {
        try {
            Optional<DatabaseLocation> named = external(environment);
            if (named.isPresent()) {
                return prepared(new Instance(named.get(), home, null));
            }
            var server = EmbeddedPostgres.start(
                    home.directory().resolve("postgres"), home.folder("log").resolve("postgres.log"));
            return prepared(new Instance(server.location(), home, server));
        } catch (RuntimeException refused) {
            home.close();
            throw refused;
        }
    }

    private static Instance prepared(Instance instance) {
        try {
            Schema.prepare(instance.database);
            return instance;
        } catch (RuntimeException refused) {
            instance.close();
            throw refused;
        }
    }

    private static Optional<DatabaseLocation> external(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Problem(URL + " must look like jdbc:postgresql://host:5432/database");
        }
        return Optional.of(new DatabaseLocation(
                url,
                environment.getOrDefault("RETNING_DATABASE_USER", EmbeddedPostgres.OWNER),
                environment.getOrDefault("RETNING_DATABASE_PASSWORD", "")));
    }

    /** Read by the logging configuration, which comes to life with the first message. */
    private static void logTo(Path directory, String file) {
        System.setProperty("retning.log", directory.resolve("log").resolve(file).toString());
    }

    private static Problem inUse(Path directory) {
        return new Problem(
                "The home " + directory + " is in use by another running Retning; stop it or choose another --home");
    }

    @Override
    public void close() {
        try (home) {
            if (server != null) {
                server.close();
            }
        }
    }
}
