package no.retning.page.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Style sheets, scripts, fonts and pictures in memory, at addresses that name their content and so may be kept for ever.
 *
 * <p>All of them share one hash, so that a style sheet finds its fonts and a script its parts by relative address.
 */
public final class StaticFiles {
    static final String PREFIX = "/ressurser/";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));
    private static final Map<String, List<String>> HEADERS = Map.of(
            "X-Content-Type-Options", List.of("nosniff"), "Cross-Origin-Resource-Policy", List.of("same-origin"));

    private final String base;
    private final Map<String, CachedPage> byPath;

    private StaticFiles(String base, Map<String, CachedPage> byPath) {
        this.base = base;
        this.byPath = byPath;
    }

    /**
     * Reads every file under a folder of the class path.
     *
     * @throws IllegalStateException when one is of a type that the house does not serve
     */
    static StaticFiles read(String folder) {
        var files = new TreeMap<String, byte[]>();
        var marker = "/" + folder + "/";
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/*.*")) {
                String address = resource.getURL().getPath();
                if (!address.endsWith("/")) {
                    files.putIfAbsent(
                            address.substring(address.lastIndexOf(marker) + marker.length()),
                            resource.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String base = PREFIX + hash(files) + "/";
        var byPath = new HashMap<String, CachedPage>();
        files.forEach((name, bytes) -> byPath.put(
                base + name, CachedPage.of(base + name, Set.of(), type(name), CachedPage.FOR_EVER, HEADERS, bytes)));
        return new StaticFiles(base, Map.copyOf(byPath));
    }

    /** The files that came with the application, under {@code static/} on the class path. */
    public static StaticFiles shipped() {
        return Shipped.FILES;
    }

    /** File name, such as {@code app.css}, to its address. */
    public Map<String, String> addresses() {
        var addresses = new HashMap<String, String>();
        byPath.keySet().forEach(path -> addresses.put(path.substring(base.length()), path));
        return addresses;
    }

    @Nullable
    CachedPage at(String path) {
        return byPath.get(path);
    }

    private static String type(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("Files of this type are not served: " + name);
        }
        return type;
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.entrySet()) {
                digest.update((file.getKey() + " " + file.getValue().length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** Read once, when somebody first asks. */
    private static final class Shipped {
        private static final StaticFiles FILES = read("static");
    }
}
