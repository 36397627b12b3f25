package no.retning.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** Addresses of style sheets, script and font; each carries a piece of its content's hash, so it may be kept for ever. */
public record Assets(Map<String, String> addresses) {

    private static final String[] FILES = {
        "designsystemet/designsystemet.css", "designsystemet/index.css", "app.css", "app.js", "mark.svg"
    };

    /** Reads the files that the build put on the class path. */
    public static Assets read() {
        var addresses = new TreeMap<String, String>();
        for (var file : FILES) {
            addresses.put(file, "/" + file + "?v=" + hash(file));
        }
        return new Assets(Map.copyOf(addresses));
    }

    public String url(String file) {
        var url = addresses.get(file);
        if (url == null) {
            throw new IllegalArgumentException("No such file among the assets: " + file);
        }
        return url;
    }

    private static String hash(String file) {
        try (var in = new ClassPathResource("static/" + file).getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
