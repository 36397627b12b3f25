package no.retning.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that a measurement needs from the machine. */
record Tool(String program, String debianPackage) {
    static final Tool WRK = new Tool("wrk", "wrk");
    static final Tool NGINX = new Tool("nginx", "nginx");
    static final Tool PGBENCH = new Tool("pgbench", "postgresql");

    /**
     * Where the program is; installs it when that is allowed.
     *
     * @throws Unmeasurable when it is missing and may not be installed
     */
    Path find() throws IOException, InterruptedException {
        Optional<Path> found = look();
        if (found.isEmpty() && install()) {
            found = look();
        }
        return found.orElseThrow(() -> new Unmeasurable(
                program + " is missing: install it (Debian: sudo apt-get install " + debianPackage + ")"));
    }

    private Optional<Path> look() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean install() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        System.err.println("Installing " + debianPackage);
        boolean done =
                run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", debianPackage);
        if (done && this.equals(NGINX)) {
            // Debian starts the service as it installs it; a measurement leaves no server behind.
            run("service", "nginx", "stop");
        }
        if (done && this.equals(PGBENCH)) {
            run("service", "postgresql", "stop");
        }
        return done;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(command));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
