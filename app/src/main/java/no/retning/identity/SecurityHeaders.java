package no.retning.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.identity.internal.OidcSettings;
import org.springframework.stereotype.Component;

/** The headers that harden every answer, whoever writes it. */
@Component
public final class SecurityHeaders {
    private final Map<String, String> headers;

    public SecurityHeaders(OidcSettings oidc) {
        var forms = Stream.concat(Stream.of("'self'"), oidc.origins().stream()).collect(Collectors.joining(" "));
        var all = new LinkedHashMap<String, String>();
        all.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; form-action " + forms + "; base-uri 'none'; frame-ancestors 'none'");
        all.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        all.put("X-Content-Type-Options", "nosniff");
        all.put("Referrer-Policy", "strict-origin-when-cross-origin");
        all.put(
                "Permissions-Policy",
                "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                        + "microphone=(), payment=(), usb=()");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        headers = Collections.unmodifiableMap(all);
    }

    /** Name and value of each, for pages that are the same for everybody; any other answer adds {@code no-store}. */
    public Map<String, String> forPublicPages() {
        return headers;
    }
}
