package no.retning.identity.internal;

import java.util.List;
import java.util.Optional;
import no.retning.access.Actor;
import no.retning.identity.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the security chain knows of somebody who is signed in: the session. */
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Session session;

    SignedIn(Session session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    /** The session of the present request. */
    static Optional<Session> session() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person
                ? Optional.of(person.session)
                : Optional.empty();
    }

    /** Whoever makes the present request. */
    static Actor actor() {
        return session().map(Session::actor).orElse(Actor.PUBLIC);
    }

    @Override
    public Session getPrincipal() {
        return session;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return String.valueOf(session.actor().account());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn person && person.session.equals(session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
