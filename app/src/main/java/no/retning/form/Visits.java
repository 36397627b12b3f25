package no.retning.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.page.Reading;
import no.retning.page.Readings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller's method its {@link Visit}. */
@Component
class Visits implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    /** The request attribute that holds the {@link Actor}. */
    static final String ACTOR = "no.retning.actor";

    private final Readings readings;
    private final Access access;

    Visits(Readings readings, Access access) {
        this.readings = readings;
        this.access = access;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var reading = (Reading) readings.resolveArgument(parameter, container, request, binders);
        var actor = actor(request);
        return Visit.of(actor, reading, access.rules(), roles(actor), csrf(request));
    }

    private static Actor actor(NativeWebRequest request) {
        var actor = request.getAttribute(ACTOR, RequestAttributes.SCOPE_REQUEST);
        return actor instanceof Actor someone ? someone : Actor.PUBLIC;
    }

    private String roles(Actor actor) {
        return actor.rolesAnywhere().stream()
                .filter(role -> !role.equals(Actor.PUBLIC_ROLE))
                .map(role -> Objects.requireNonNullElse(access.rules().roles().get(role), role))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String csrf(NativeWebRequest request) {
        var token = request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        return token instanceof CsrfToken present ? present.getToken() : "";
    }
}
