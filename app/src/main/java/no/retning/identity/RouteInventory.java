package no.retning.identity;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route that the code answers, as {@code GET /path/{variable}}, to be held against the access file. */
@Component
@ConditionalOnWebApplication
public class RouteInventory {
    /** Answered by a filter before any handler: the way back from the identity provider. */
    private static final String CALLBACK = "GET /logg-inn/retur";

    private final Collection<HandlerMapping> mappings;

    RouteInventory(Collection<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    public Set<String> routes() {
        var routes = new TreeSet<String>();
        routes.add(CALLBACK);
        for (var mapping : mappings) {
            switch (mapping) {
                case RequestMappingInfoHandlerMapping methods ->
                    methods.getHandlerMethods().entrySet().stream()
                            .filter(entry -> !isErrorPage(entry.getValue()))
                            .flatMap(entry -> routes(entry.getKey()))
                            .forEach(routes::add);
                case AbstractUrlHandlerMapping urls ->
                    urls.getHandlerMap().keySet().forEach(pattern -> routes.add("GET " + pattern));
                case RouterFunctionMapping functions -> {
                    if (functions.getRouterFunction() != null) {
                        routes.add("ANY by a router function");
                    }
                }
                default -> routes.add("ANY by " + mapping.getClass().getName());
            }
        }
        return routes;
    }

    /** Reached from inside only: the access file does not list it, so that nobody comes there by its address. */
    private static boolean isErrorPage(HandlerMethod method) {
        return ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? Stream.of("GET", "POST").toList()
                : methods.stream().map(Enum::name).toList();
        return info.getPatternValues().stream().flatMap(path -> names.stream().map(method -> method + " " + path));
    }
}
