package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds who is signed in by the session cookie, when somebody first asks in a request. */
@Component
class SessionContext implements SecurityContextRepository {
    private final Sessions sessions;

    SessionContext(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("deprecation") // the deferred variant of the interface calls this one
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        var context = new SecurityContextImpl();
        Cookie.SESSION
                .in(exchange.getRequest())
                .flatMap(sessions::use)
                .ifPresent(session -> context.setAuthentication(new SignedIn(session)));
        return context;
    }

    /** Nothing: a session begins in {@link SignIn} and nowhere else. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Cookie.SESSION.in(request).isPresent();
    }
}
