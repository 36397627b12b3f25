package no.retning.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.retning.access.AccessRules.Route;
import no.retning.page.LanguagePrefix;
import no.retning.page.RouteTable;
import no.retning.page.Sites;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what the access file lists, for whom it lists it. To everybody else a route does not exist, except that
 * whoever has not signed in is asked to.
 */
final class RouteGuard extends OncePerRequestFilter {
    /** The request attribute that holds the actor, on routes that are not for everyone. */
    static final String ACTOR = "no.retning.actor";

    private final RouteTable routes;
    private final UnsentForm unsent;
    private final Sites sites;

    RouteGuard(RouteTable routes, UnsentForm unsent, Sites sites) {
        this.routes = routes;
        this.unsent = unsent;
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var route = routes.find(request.getMethod(), request.getRequestURI());
        if (route.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (hasLetterThatNothingKeeps(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (route.get().by().contains(Route.EVERYONE)) {
            chain.doFilter(request, response);
        } else if (route.get().admits(SignedIn.actor())) {
            request.setAttribute(ACTOR, SignedIn.actor());
            chain.doFilter(request, response);
        } else if (SignedIn.session().isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (route.get().method().equals("GET")) {
            var prefix = sites.site().prefix(LanguagePrefix.of(request).tag());
            response.sendRedirect(prefix + LocalPath.signInFor(request, prefix));
        } else {
            unsent.show(request, response);
        }
    }

    /** PostgreSQL keeps every letter but one, and no address that we make has it. */
    private static boolean hasLetterThatNothingKeeps(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("%00");
    }
}
