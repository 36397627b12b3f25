package no.retning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.retning.instance.Application;
import no.retning.instance.DatabaseLocation;
import no.retning.instance.EmbeddedPostgres;
import no.retning.instance.Exporter;
import no.retning.instance.Importer;
import no.retning.instance.Schema;
import no.retning.instance.ServeOptions;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application running in the test's own JVM on a database of its own.
 *
 * <p>One PostgreSQL serves the whole JVM: an embedded one, or the one that {@code RETNING_DATABASE_URL} names. Databases
 * are clones of a migrated template and are dropped at the end.
 */
public final class TestInstance implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ConfigurableApplicationContext context;
    private final DatabaseLocation database;

    private TestInstance(ConfigurableApplicationContext context, DatabaseLocation database) {
        this.context = context;
        this.database = database;
    }

    /** A new, migrated, empty database that nobody else uses. */
    public static DatabaseLocation freshDatabase() {
        return Server.RUNNING.cloneTemplate();
    }

    /** A new database without anything in it. */
    public static DatabaseLocation emptyDatabase() {
        return Server.RUNNING.createEmpty();
    }

    /** The application with its pages on a free port and a fresh database. */
    public static TestInstance start(Map<String, String> properties) {
        return start(freshDatabase(), properties);
    }

    /** The application with its pages on a free port and the given database, as for a second node. */
    public static TestInstance start(DatabaseLocation database, Map<String, String> properties) {
        var options = new ServeOptions(0, temporaryHome(), false, true, ServeOptions.LOOPBACK);
        return start(database, options, properties);
    }

    /** The application as {@code serve} would start it with these options. */
    public static TestInstance start(DatabaseLocation database, ServeOptions options, Map<String, String> properties) {
        return new TestInstance(Application.serve(Retning.class, database, options, withOwnPace(properties)), database);
    }

    /** The application with what this class adds to it, as a capability would. */
    public static TestInstance start(
            Class<?> main, DatabaseLocation database, Path home, Map<String, String> properties) {
        var options = new ServeOptions(0, home, false, true, ServeOptions.LOOPBACK);
        return new TestInstance(Application.serve(main, database, options, withOwnPace(properties)), database);
    }

    /** A test that wants answers to be entered or published says so: it is not to depend on which second it is. */
    private static Map<String, Object> withOwnPace(Map<String, String> properties) {
        var all = new HashMap<String, Object>(properties);
        all.putIfAbsent("retning.hearing.publish-pause", "1h");
        all.putIfAbsent("retning.hearing.enter-pause", "1h");
        return all;
    }

    /** The Norwegian example, where one may sign in as an example of a role: read in once for all who ask for it. */
    public static TestInstance startExample() {
        return startExample(Map.of());
    }

    /** The same with properties of its own. */
    public static TestInstance startExample(Map<String, String> properties) {
        return start(ExampleDatabase.copy(), ExampleDatabase.options(), properties);
    }

    private static ServeOptions exampleOptions() {
        return new ServeOptions(0, temporaryHome(), true, false, ServeOptions.LOOPBACK);
    }

    /** A private directory that goes away with the JVM. */
    public static Path temporaryHome() {
        try {
            Path home = Files.createTempDirectory("retning-test");
            Server.TEMPORARY.add(home);
            return home;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where the pages answer, without a slash at the end. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + Application.port(context));
    }

    public ApplicationContext context() {
        return context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What reads files of this kind, as on the command line. */
    public Importer importer(String kind) {
        return context.getBeansOfType(Importer.class).values().stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Reads a file in as on the command line, and gives what is said of it. */
    public String bringIn(String kind, Path file, Map<String, String> options, boolean dryRun) throws IOException {
        var out = new ByteArrayOutputStream();
        importer(kind).importFrom(List.of(file), options, dryRun, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What writes files of this kind, as on the command line. */
    public Exporter exporter(String kind) {
        return context.getBeansOfType(Exporter.class).values().stream()
                .filter(exporter -> exporter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    public DatabaseLocation database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The example as a first start leaves it. */
    private static final class ExampleDatabase {

        private static final DatabaseLocation FIRST = freshDatabase();
        private static final ServeOptions FIRST_OPTIONS = exampleOptions();

        static {
            start(FIRST, FIRST_OPTIONS, Map.of()).close();
        }

        /** A home with the files that the database names. */
        static ServeOptions options() {
            var options = exampleOptions();
            var from = FIRST_OPTIONS.home().resolve("files");
            try (var tree = Files.walk(from)) {
                for (var one : (Iterable<Path>) tree::iterator) {
                    Files.copy(one, options.home().resolve("files").resolve(from.relativize(one)));
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            return options;
        }

        static DatabaseLocation copy() {
            return Server.RUNNING.copyOf(FIRST);
        }
    }

    /** The database server of this JVM. */
    private static final class Server {

        private static final ConcurrentLinkedQueue<Path> TEMPORARY = new ConcurrentLinkedQueue<>();
        private static final Server RUNNING = new Server();

        private final String run = "test_" + ProcessHandle.current().pid() + "_" + Long.toString(System.nanoTime(), 36);
        private final ConcurrentLinkedQueue<String> databases = new ConcurrentLinkedQueue<>();
        private final DatabaseLocation owner;
        private final String template;

        private Server() {
            String external = System.getenv("RETNING_DATABASE_URL");
            if (external == null || external.isBlank()) {
                Path home = temporaryHome();
                var server = EmbeddedPostgres.start(
                        home.resolve("postgres"),
                        home.resolve("postgres.log"),
                        "fsync=off",
                        "synchronous_commit=off",
                        "full_page_writes=off",
                        "max_connections=300");
                owner = server.location();
                atEnd(server::close);
            } else {
                owner = new DatabaseLocation(
                        external,
                        System.getenv().getOrDefault("RETNING_DATABASE_USER", "retning"),
                        System.getenv().getOrDefault("RETNING_DATABASE_PASSWORD", ""));
                atEnd(this::dropAll);
            }
            template = create("template1");
            Schema.prepare(at(template));
        }

        DatabaseLocation cloneTemplate() {
            return at(create(template));
        }

        DatabaseLocation copyOf(DatabaseLocation database) {
            return at(create(URI.create(database.url().substring("jdbc:".length()))
                    .getPath()
                    .substring(1)));
        }

        DatabaseLocation createEmpty() {
            return at(create("template1"));
        }

        private synchronized String create(String from) {
            String name = run + "_" + NUMBER.incrementAndGet();
            execute("create database " + name + " template " + from);
            databases.add(name);
            return name;
        }

        private void dropAll() {
            databases.forEach(name -> execute("drop database if exists " + name + " with (force)"));
        }

        private void execute(String sql) {
            try (Connection connection = owner.connect();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException fault) {
                throw new IllegalStateException(sql, fault);
            }
        }

        private DatabaseLocation at(String database) {
            URI url = URI.create(owner.url().substring("jdbc:".length()));
            String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
            return new DatabaseLocation(
                    "jdbc:postgresql://" + url.getRawAuthority() + "/" + database + query,
                    owner.user(),
                    owner.password());
        }

        private static void atEnd(Runnable last) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                last.run();
                TEMPORARY.forEach(Server::delete);
            }));
        }

        private static void delete(Path tree) {
            try (var paths = Files.walk(tree)) {
                paths.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException left) {
                System.err.println("Could not clear " + tree + ": " + left.getMessage());
            }
        }
    }
}
