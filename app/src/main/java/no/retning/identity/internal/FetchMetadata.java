package no.retning.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.retning.page.RouteTable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a browser do here, other than following a link. Open data may be fetched from anywhere.
 *
 * <p>A browser too old to say where a request comes from shows it by Origin; a form that carries no token (it stands on a
 * page that is the same for everybody) must have one of the two.
 */
final class FetchMetadata extends OncePerRequestFilter {
    private static final List<String> OPEN_DATA = List.of(
            "/api/",
            "/feed.atom",
            "/sitemap.xml",
            "/robots.txt",
            "/data/",
            "/id/",
            "/oparl/",
            "/einnsyn/",
            "/stratml/",
            "/pxapi/",
            "/utgivelser.",
            "/kalender.ics");

    private final RouteTable routes;
    private final OwnOrigin own;

    FetchMetadata(RouteTable routes, OwnOrigin own) {
        this.routes = routes;
        this.own = own;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean admits(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var site = request.getHeader("Sec-Fetch-Site");
        if (site == null) {
            return reads || isFromHere(request);
        }
        return switch (site) {
            case "same-origin", "none" -> true;
            default -> reads && (isLinkFollowed(request) || isOpenData(request.getRequestURI()));
        };
    }

    private boolean isFromHere(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin == null ? !isFormOfABrowser(request) : origin.equals(own.of(request));
    }

    /** What programs deliver below /api/ carries a key in a header, which no other site can make a browser send. */
    private boolean isFormOfABrowser(HttpServletRequest request) {
        return FormRoutes.isPublicForm(routes, request)
                && !request.getRequestURI().startsWith("/api/");
    }

    private static boolean isLinkFollowed(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isOpenData(String path) {
        return OPEN_DATA.stream().anyMatch(path::startsWith);
    }
}
