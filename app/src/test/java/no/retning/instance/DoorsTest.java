package no.retning.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the command line says and answers, above all when something is wrong. */
class DoorsTest {

    private static DatabaseLocation database;

    private final Path home = TestInstance.temporaryHome();
    private final Map<String, String> environment = new HashMap<>();
    private String out = "";
    private String err = "";

    @BeforeAll
    static void makeDatabase() {
        database = TestInstance.freshDatabase();
    }

    @BeforeEach
    void nameDatabase() {
        environment.put("RETNING_DATABASE_URL", database.url());
        environment.put("RETNING_DATABASE_USER", database.user());
        environment.put("RETNING_DATABASE_PASSWORD", database.password());
    }

    @Test
    void aBusyPortIsOneLine() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName(ServeOptions.LOOPBACK))) {
            int status = open("--home", home.toString(), "--port", Integer.toString(busy.getLocalPort()));

            refused(status, "Cannot listen on 127.0.0.1 port " + busy.getLocalPort());
        }
    }

    @Test
    void aHomeInUseIsOneLine() {
        try (var held = Home.tryOpen(home, Home.Use.COMMAND)) {
            assertThat(held).isNotNull();
            refused(serve(), "in use by another running Retning");
            refused(open("verify", "--home", home.toString()), "in use by another running Retning");
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsOneLine() {
        refused(open("--port", "0", "--home", "/proc/retning"), "Cannot write to the home /proc/retning");
    }

    @Test
    void aHomeWrittenByANewerVersionIsOneLineAndLeftAsItWas() throws Exception {
        Files.writeString(home.resolve("version"), "99\n");

        refused(serve(), "written by a newer version");
        assertThat(home.resolve("version")).hasContent("99");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneLine() throws Exception {
        int freed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            freed = socket.getLocalPort();
        }
        environment.put("RETNING_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + freed + "/retning");

        refused(serve(), "cannot be reached");
    }

    @Test
    void aWrongPasswordIsOneLine() {
        environment.put("RETNING_DATABASE_PASSWORD", "not it");

        refused(serve(), "refuses the password of " + database.user());
    }

    @Test
    void aDatabaseThatIsTooOldIsOneLine() throws Exception {
        try (var old = new OldServer()) {
            environment.put("RETNING_DATABASE_URL", old.url());

            refused(serve(), "is PostgreSQL 17; Retning needs 18 or newer");
        }
    }

    @Test
    void aDatabaseWrittenByANewerVersionIsOneLine() throws Exception {
        DatabaseLocation newer = TestInstance.freshDatabase();
        try (var connection = newer.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                      (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (9999, '9999', 'tomorrow', 'SQL', 'V9999__tomorrow.sql', 'them', 1, true)
                    """);
        }
        environment.put("RETNING_DATABASE_URL", newer.url());

        refused(serve(), "written by a newer version of Retning (V9999__tomorrow.sql)");
    }

    @Test
    void wrongUsageIsToldApartFromWhatCouldNotBeDone() {
        assertThat(open("dance")).isEqualTo(2);
        assertThat(err).startsWith("retning: There is no command 'dance'");
        assertThat(open("import", "cake", write("a.txt"), "--home", home.toString()))
                .isEqualTo(2);
        assertThat(err).contains("There is no kind 'cake' to import; known: note");
        assertThat(open("help")).isZero();
        assertThat(out).contains("./retning import KIND FILE");
    }

    @Test
    void filesGoInAndOutThroughWhoeverKnowsTheirKind() {
        assertThat(open("import", "note", write("a.txt"), write("b.txt"), "--dry-run", "--home", home.toString()))
                .isZero();
        assertThat(out).isEqualTo("would read [a.txt, b.txt]\n");

        Path target = home.resolve("note.txt");
        assertThat(open("export", "note", "seven", "-o", target.toString(), "--home", home.toString()))
                .isZero();
        assertThat(out).isEmpty();
        assertThat(target).hasContent("note seven");

        assertThat(open("export", "note", "--home", home.toString())).isZero();
        assertThat(out).isEqualTo("note null");
    }

    @Test
    void aFailedExportLeavesTheOldFile() throws Exception {
        Path target = Files.writeString(home.resolve("note.txt"), "old");

        refused(
                open("export", "note", "missing", "-o", target.toString(), "--home", home.toString()),
                "There is no note missing");
        assertThat(target).hasContent("old");
    }

    @Test
    void verifyTellsEveryProblem() {
        assertThat(open("verify", "--home", home.toString())).isEqualTo(1);
        assertThat(out).isEqualTo("Checked 2 notes\n");
        assertThat(err).isEqualTo("retning: note one is torn\nretning: note two is wet\n");
    }

    private int serve() {
        return open("--port", "0", "--home", home.toString());
    }

    private int open(String... arguments) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Doors(
                        Notes.class,
                        environment,
                        new PrintStream(output, true, UTF_8),
                        new PrintStream(errors, true, UTF_8))
                .open(arguments);
        out = output.toString(UTF_8);
        err = errors.toString(UTF_8);
        return status;
    }

    private void refused(int status, String reason) {
        assertThat(err).contains(reason).startsWith("retning: ").hasLineCount(1);
        assertThat(out).isEmpty();
        assertThat(status).isEqualTo(1);
    }

    private String write(String name) {
        try {
            return Files.writeString(home.resolve(name), name).toString();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /** A small application that knows one kind of file. */
    @Import(DataSources.class)
    static class Notes {

        @Bean
        Importer importer() {
            return new Importer() {
                @Override
                public String kind() {
                    return "note";
                }

                @Override
                public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out) {
                    out.print((dryRun ? "would read " : "read ")
                            + files.stream().map(Path::getFileName).toList() + "\n");
                }
            };
        }

        @Bean
        Exporter exporter() {
            return new Exporter() {
                @Override
                public String kind() {
                    return "note";
                }

                @Override
                public void export(@Nullable String id, Map<String, String> options, OutputStream to)
                        throws IOException {
                    if ("missing".equals(id)) {
                        throw new Problem("There is no note missing");
                    }
                    to.write(("note " + id).getBytes(UTF_8));
                }
            };
        }

        @Bean
        Verifier verifier() {
            return () -> new Verifier.Report("Checked 2 notes", List.of("note one is torn", "note two is wet"));
        }
    }
}
