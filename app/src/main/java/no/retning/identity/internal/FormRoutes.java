package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import no.retning.access.AccessRules.Route;
import no.retning.page.RouteTable;

/** Which forms carry a token. */
final class FormRoutes {
    private FormRoutes() {}

    /** All but those for everyone, whose pages are the same for everybody; the sign-in form is not such a page. */
    static boolean needToken(RouteTable routes, HttpServletRequest request) {
        return request.getMethod().equals("POST") && !isPublicForm(routes, request);
    }

    static boolean isPublicForm(RouteTable routes, HttpServletRequest request) {
        return routes.find(request.getMethod(), request.getRequestURI())
                .filter(route -> route.method().equals("POST")
                        && route.by().contains(Route.EVERYONE)
                        && !route.path().equals("/logg-inn"))
                .isPresent();
    }
}
