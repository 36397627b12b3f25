package no.retning.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The access file as it is written.
 *
 * @param roles role to its Norwegian name
 * @param kinds what may be done with each kind of record
 * @param routes every route there is, most specific first
 */
public record AccessRules(Map<String, String> roles, Map<String, Kind> kinds, List<Route> routes) {
    /** Every state, whatever they are called. */
    static final String ALL_STATES = "all";

    public enum Visibility {
        /** Goes into editions. */
        @JsonProperty("public")
        PUBLIC,
        /** Stays among those who may view the record. */
        @JsonProperty("internal")
        INTERNAL
    }

    /**
     * @param existence {@code secret}: who may not view gets the answer that there is no such thing
     */
    public record Kind(
            List<String> states, boolean secret, Map<String, Visibility> fields, Map<String, Action> actions) {
        public boolean isPublic(String field) {
            return fields.get(field) == Visibility.PUBLIC;
        }
    }

    /**
     * @param in the states in which it may be done, or {@code [all]}
     * @param by the roles that may
     * @param at the route that does it, for the generated test; missing when no route does
     */
    public record Action(
            List<String> in, Set<String> by, @Nullable String at) {
        boolean covers(String state) {
            return in.contains(ALL_STATES) || in.contains(state);
        }
    }

    /**
     * @param at method and path pattern: {@code GET /strategi/{slug}}
     * @param by {@code everyone}, {@code signed-in} (the command decides further), or roles
     * @param cache whether the answer is the same for everybody and may be served from memory
     * @param query the query parameters the answer depends on
     */
    public record Route(
            String at,
            Set<String> by,
            boolean cache,
            @Nullable List<String> query) {
        public static final String EVERYONE = "everyone";
        public static final String SIGNED_IN = "signed-in";

        public String method() {
            return at.substring(0, at.indexOf(' '));
        }

        public String path() {
            return at.substring(at.indexOf(' ') + 1);
        }

        public boolean admits(Actor actor) {
            return by.contains(EVERYONE) || (by.contains(SIGNED_IN) && actor.isSignedIn()) || actor.hasAny(by);
        }
    }

    /** Reads and checks an access file; throws IllegalStateException that lists all that is wrong with it. */
    public static AccessRules read(InputStream file) {
        var mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        var rules = mapper.readValue(file, AccessRules.class);
        var faults = rules.faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("access.yaml: " + String.join("; ", faults));
        }
        return rules;
    }

    public static AccessRules readResource() {
        try (var file = AccessRules.class.getResourceAsStream("/access.yaml")) {
            return read(Objects.requireNonNull(file, "access.yaml is not on the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a kind; throws {@link UnlistedAccess}. */
    public Kind kind(String kind) {
        var rules = kinds.get(kind);
        if (rules == null) {
            throw new UnlistedAccess("kind " + kind);
        }
        return rules;
    }

    /** Whether there is anything at all that the actor may do with some thing of this kind, besides what everybody may. */
    public boolean concerns(Actor actor, String kind) {
        return kind(kind).actions().values().stream()
                .flatMap(action -> action.by().stream())
                .filter(role -> !role.equals(Actor.PUBLIC_ROLE))
                .anyMatch(actor.rolesAnywhere()::contains);
    }

    /** The roles that may do this; throws {@link UnlistedAccess} where the file does not name kind, state or action. */
    Set<String> allowed(String kind, String state, String action) {
        var rules = kind(kind);
        if (!rules.states().contains(state)) {
            throw new UnlistedAccess("state " + state + " of " + kind);
        }
        var rule = rules.actions().get(action);
        if (rule == null) {
            throw new UnlistedAccess("action " + action + " on " + kind);
        }
        return rule.covers(state) ? rule.by() : Set.of();
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        kinds.forEach((name, kind) -> kind.actions().forEach((action, rule) -> {
            for (var role : rule.by()) {
                if (!roles.containsKey(role)) {
                    faults.add("%s/%s names the unknown role %s".formatted(name, action, role));
                }
            }
            for (var state : rule.in()) {
                if (!state.equals(ALL_STATES) && !kind.states().contains(state)) {
                    faults.add("%s/%s names the unknown state %s".formatted(name, action, state));
                }
            }
            if (rule.at() != null
                    && routes.stream().noneMatch(route -> route.at().equals(rule.at()))) {
                faults.add("%s/%s is done at the unlisted route %s".formatted(name, action, rule.at()));
            }
        }));
        for (var route : routes) {
            if (!route.at().matches("(GET|POST) /\\S*")) {
                faults.add("not a route: " + route.at());
            }
            for (var role : route.by()) {
                if (!roles.containsKey(role) && !role.equals(Route.EVERYONE) && !role.equals(Route.SIGNED_IN)) {
                    faults.add("route %s names the unknown role %s".formatted(route.at(), role));
                }
            }
            if (route.cache() && !route.by().contains(Route.EVERYONE)) {
                faults.add("route %s is cached but not for everyone".formatted(route.at()));
            }
        }
        return faults;
    }
}
