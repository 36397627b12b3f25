package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a place on this site, never another. */
final class LocalPath {
    static final String PARAMETER = "retur";
    static final String WORK = "/arbeid";
    private static final int LONGEST = 1_000;

    private LocalPath() {}

    /** The path if it is one of ours, else where work begins. */
    static String orWork(@Nullable String path) {
        return path != null && isLocal(path) ? path : WORK;
    }

    /** The address of the sign-in page that leads back to what was asked for. */
    static String signInFor(HttpServletRequest request, String prefix) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "/logg-inn?" + PARAMETER + "="
                + URLEncoder.encode(prefix + request.getRequestURI() + query, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String path) {
        if (path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return false;
        }
        try {
            var uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
