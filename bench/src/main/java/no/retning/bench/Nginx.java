package no.retning.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Debian's nginx serving one page from a file, plain and compressed, with the headers that we send. */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final Path folder;
    private final int port;

    private Nginx(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    static Nginx serving(byte[] plain, byte[] gzip, String contentType, Map<String, String> headers)
            throws IOException, InterruptedException {
        Path program = Tool.NGINX.find();
        Path folder = Files.createTempDirectory("retning-bench-nginx");
        Path files = Files.createDirectory(folder.resolve("www"));
        Files.write(files.resolve("page"), plain);
        Files.write(files.resolve("page.gz"), gzip);
        open(folder);
        int port = freePort();
        String added = headers.entrySet().stream()
                .map(header -> "add_header %s %s;".formatted(header.getKey(), Row.quoted(header.getValue())))
                .collect(Collectors.joining("\n        "));
        Path settings =
                Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                worker_processes auto;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    sendfile on;
                    tcp_nopush on;
                    keepalive_requests 1000000000;
                    open_file_cache max=100;
                    gzip_static on;
                    default_type "%4$s";
                    types { }
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s/www;
                        %3$s
                    }
                }
                """.formatted(folder, port, added, contentType));
        Process process = new ProcessBuilder(
                        List.of(program.toString(), "-c", settings.toString(), "-e", folder + "/error.log"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        var nginx = new Nginx(process, folder, port);
        nginx.waitUntilItAnswers();
        return nginx;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port + "/page");
    }

    @Override
    public void close() throws IOException {
        Child.stop(process);
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }

    private void waitUntilItAnswers() throws IOException, InterruptedException {
        while (process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        String said = Files.readString(folder.resolve("out"));
        close();
        throw new IOException("nginx did not start: " + said.strip());
    }

    /** The workers of a server started by root are somebody else, who must reach the files. */
    private static void open(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.forEach(path -> {
                path.toFile().setReadable(true, false);
                path.toFile().setExecutable(path.toFile().isDirectory(), false);
            });
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
