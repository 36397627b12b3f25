package no.retning.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Scheme, host and port as readers see them: {@code retning.public-url}, or this machine's own address. */
@Component
public final class Origin {
    private final String configured;
    private volatile String local = "http://localhost";

    Origin(@Value("${retning.public-url:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        local = "http://localhost:" + started.getWebServer().getPort();
    }

    /** Whether somebody beyond this machine is meant to come here. */
    public boolean isPublic() {
        return !configured.isEmpty();
    }

    @Override
    public String toString() {
        return isPublic() ? configured : local;
    }
}
