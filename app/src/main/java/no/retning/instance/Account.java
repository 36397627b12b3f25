package no.retning.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs: it refuses to be root.
 *
 * @param prefix words before each of its commands
 * @param owner the user number that its files must belong to, -1 where they already do
 */
record Account(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;

    /** The ordinary user as is; root inside a user namespace of its own, or else as nobody with root's view of files. */
    static Account fitting() throws IOException {
        if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            return new Account(List.of(), -1);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new Account(List.of("unshare", "-U"), -1);
        }
        List<String> asNobody = List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
        if (works(Stream.concat(asNobody.stream(), Stream.of("true")).toList())) {
            return new Account(asNobody, NOBODY);
        }
        throw new IOException("PostgreSQL cannot run as root here; start Retning as an ordinary user");
    }

    /** Gives the tree to the account, and the directory that it lies in, which has to be passed through. */
    void own(Path tree) throws IOException {
        if (owner < 0) {
            return;
        }
        give(Objects.requireNonNull(tree.getParent()));
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.toList()) {
                give(path);
            }
        }
    }

    /** Fails with advice where the account cannot come to the program. */
    void reach(Path program) throws IOException {
        if (owner >= 0
                && !works(Stream.concat(prefix.stream(), Stream.of("test", "-x", program.toString()))
                        .toList())) {
            throw new IOException("PostgreSQL cannot run as root here, and the user nobody cannot come to " + program
                    + "; choose another --home or start Retning as an ordinary user");
        }
    }

    private void give(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean works(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", asked);
        } catch (IOException missingProgram) {
            return false;
        }
    }
}
