package no.retning.strategy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.retning.instance.Problem;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a package, from a folder, a zip file or the class path.
 *
 * @param origin what the reader calls the package
 * @param byName content by name within the package, as in {@code structures/mal.yaml}
 */
public record PackageFiles(String origin, Map<String, byte[]> byName) {
    static final String MANIFEST = "package.yaml";

    private static final int MOST_FILES = 10_000;
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    /** Throws {@link Problem} for what is neither a folder nor a zip file, or is too large. */
    public static PackageFiles at(Path path) throws IOException {
        return Files.isDirectory(path) ? folder(path) : zip(path);
    }

    /** @param root folder on the class path, without slash at the ends */
    public static PackageFiles onClassPath(String root) throws IOException {
        var files = new Reading(root);
        for (var resource :
                new PathMatchingResourcePatternResolver().getResources("classpath:" + root + "/**/*.yaml")) {
            var address = resource.getURL().toString();
            var name = address.substring(address.lastIndexOf(root + "/") + root.length() + 1);
            try (var in = resource.getInputStream()) {
                files.add(name, in);
            }
        }
        return files.done();
    }

    private static PackageFiles folder(Path folder) throws IOException {
        var files = new Reading(folder.toString());
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                try (var in = Files.newInputStream(file)) {
                    files.add(name, in);
                }
            }
        }
        return files.done();
    }

    private static PackageFiles zip(Path file) throws IOException {
        var files = new Reading(file.toString());
        try (var zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(entry.getName(), zip);
                }
            }
        } catch (ZipException damaged) {
            throw new Problem(file + ": the zip file is damaged (" + damaged.getMessage() + ")", damaged);
        }
        if (files.byName.isEmpty()) {
            throw new Problem(file + ": is neither a folder nor a zip file with anything in it");
        }
        return files.done();
    }

    /** Reads one file after the other, up to what a package may weigh. */
    private static final class Reading {
        private final String origin;
        private final Map<String, byte[]> byName = new TreeMap<>();
        private int left = MOST_BYTES;

        Reading(String origin) {
            this.origin = origin;
        }

        void add(String name, InputStream in) throws IOException {
            var bytes = in.readNBytes(left + 1);
            left -= bytes.length;
            if (left < 0 || byName.size() == MOST_FILES) {
                throw new Problem("%s: a package may have at most %d files and %d bytes"
                        .formatted(origin, MOST_FILES, MOST_BYTES));
            }
            byName.put(name, bytes);
        }

        /** A package that was zipped as a folder is read as what is in that folder. */
        PackageFiles done() {
            var roots = byName.keySet().stream()
                    .filter(name -> name.endsWith("/" + MANIFEST))
                    .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                    .toList();
            if (byName.containsKey(MANIFEST) || roots.size() != 1) {
                return new PackageFiles(origin, byName);
            }
            var root = roots.getFirst();
            var inside = new TreeMap<String, byte[]>();
            byName.forEach((name, bytes) -> {
                if (name.startsWith(root)) {
                    inside.put(name.substring(root.length()), bytes);
                }
            });
            return new PackageFiles(origin, inside);
        }
    }
}
