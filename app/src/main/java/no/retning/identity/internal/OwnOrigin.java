package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address at which the public knows this instance, if it is told. */
@Component
class OwnOrigin {
    private final @Nullable String publicUrl;

    OwnOrigin(@Value("${retning.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl.isBlank() ? null : publicUrl.replaceAll("/+$", "");
    }

    Optional<String> publicUrl() {
        return Optional.ofNullable(publicUrl);
    }

    /** Scheme, host and port as a browser that speaks to us writes them. */
    String of(HttpServletRequest request) {
        if (publicUrl != null) {
            return origin(URI.create(publicUrl));
        }
        var url = URI.create(request.getRequestURL().toString());
        return origin(url);
    }

    static String origin(URI url) {
        int port = url.getPort();
        boolean usual = port < 0
                || port == 80 && "http".equals(url.getScheme())
                || port == 443 && "https".equals(url.getScheme());
        return url.getScheme() + "://" + url.getHost() + (usual ? "" : ":" + port);
    }
}
