package no.retning.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own, kept in a directory and reached over loopback with a random password.
 *
 * <p>A server left behind by a killed process is found through its process file and used again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String OWNER = "retning";
    private static final String DATABASE = "retning";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ServerCommands commands;
    private final DatabaseLocation location;

    private EmbeddedPostgres(ServerCommands commands, DatabaseLocation location) {
        this.commands = commands;
        this.location = location;
    }

    /**
     * Starts the server, or takes over the one that already runs on this directory.
     *
     * @param directory where binaries, data and password are kept, made where there is none
     * @param log the file the server writes its messages to
     * @param settings more server settings, as {@code name=value}
     * @throws Problem if the server does not start
     */
    public static EmbeddedPostgres start(Path directory, Path log, String... settings) {
        try {
            Home.makePrivate(directory);
            var commands = new ServerCommands(ServerBinaries.unpack(directory.resolve("server")), directory, log);
            String password = commands.password();
            if (!Files.exists(commands.data())) {
                commands.initialise();
            }
            int port = takeOver(commands, password);
            if (port < 0) {
                port = commands.start(List.of(settings));
            }
            makeDatabase(port, password);
            return new EmbeddedPostgres(commands, locationOf(port, DATABASE, password));
        } catch (IOException | SQLException fault) {
            throw new Problem(
                    "The embedded PostgreSQL in " + directory + " does not start (" + fault.getMessage()
                            + "); its log is " + log,
                    fault);
        }
    }

    /** The server that another process runs on this directory, if it answers. */
    static Optional<DatabaseLocation> running(Path directory) {
        try {
            String password = Files.readString(directory.resolve("password")).strip();
            return PostmasterFile.read(directory.resolve("data"))
                    .filter(PostmasterFile::listens)
                    .map(file -> locationOf(file.port(), DATABASE, password))
                    .filter(location -> answers(location, directory.resolve("data")));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    public DatabaseLocation location() {
        return location;
    }

    /** Stops the server, rolling back what is under way. */
    @Override
    public void close() {
        commands.stop();
    }

    /** The port of a server that already runs on this data, or -1 when there is none left. */
    private static int takeOver(ServerCommands commands, String password) throws IOException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<PostmasterFile> file = PostmasterFile.read(commands.data());
            if (file.isEmpty()) {
                return -1;
            }
            PostmasterFile found = file.get();
            if (!found.servesStill(commands.data())) {
                found.delete();
                return -1;
            }
            if (found.listens() && answers(locationOf(found.port(), "postgres", password), commands.data())) {
                return found.port();
            }
            if (Instant.now().isAfter(limit)) {
                throw new IOException("process " + found.pid() + " holds the data but does not answer");
            }
            Pause.briefly();
        }
    }

    private static boolean answers(DatabaseLocation location, Path data) {
        try (Connection connection = location.connect();
                var rows = connection.createStatement().executeQuery("show data_directory")) {
            return rows.next() && Path.of(rows.getString(1)).toRealPath().equals(data.toRealPath());
        } catch (SQLException | IOException silent) {
            return false;
        }
    }

    private static void makeDatabase(int port, String password) throws SQLException {
        try (Connection connection = locationOf(port, "postgres", password).connect();
                var statement = connection.createStatement()) {
            boolean missing;
            try (var rows = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                missing = !rows.next();
            }
            if (missing) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static DatabaseLocation locationOf(int port, String database, String password) {
        return new DatabaseLocation(
                "jdbc:postgresql://" + ServeOptions.LOOPBACK + ":" + port + "/" + database, OWNER, password);
    }
}
