package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Sign-ins under way at the provider: each belongs to the browser that began it, works once, and for ten minutes. Several
 * may be under way in one browser.
 */
@Component
class LoginAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    /** Attribute of an attempt and then of the request that ends it: where the person wanted to go. */
    static final String RETURN = "retning.return";

    /** Attribute of an attempt: the issuer that must stand in the answer (RFC 9207), missing if the provider names none. */
    static final String ISSUER = "retning.issuer";

    private record Kept(
            String authorizationUri,
            String clientId,
            String redirectUri,
            Set<String> scopes,
            String state,
            Map<String, String> parameters,
            Map<String, String> attributes) {}

    private final JdbcClient sql;
    private final OidcSettings settings;

    LoginAttempts(JdbcClient sql, OidcSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest attempt, HttpServletRequest request, HttpServletResponse response) {
        if (attempt == null) {
            return;
        }
        var browser = Cookie.ATTEMPT.in(request).orElseGet(Tokens::random);
        sql.sql("delete from identity.login_attempt where created_at < clock_timestamp() - interval '10 minutes'")
                .update();
        sql.sql("""
                insert into identity.login_attempt (browser, state, request) values (:browser, :state, :request::jsonb)
                """)
                .param("browser", Tokens.hash(browser))
                .param("state", Tokens.hash(Objects.requireNonNull(attempt.getState())))
                .param("request", Json.text(kept(attempt)))
                .update();
        Cookie.ATTEMPT.set(response, browser);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return find("select request::text from identity.login_attempt where ", request)
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var attempt = find("delete from identity.login_attempt where ", request);
        attempt.ifPresent(found -> request.setAttribute(RETURN, found.getAttribute(RETURN)));
        return attempt.filter(found -> isAnsweredBy(found, request)).orElse(null);
    }

    /** Whether the answer comes from the provider that was asked, so that two cannot be mixed up. */
    private boolean isAnsweredBy(OAuth2AuthorizationRequest attempt, HttpServletRequest request) {
        var issuer = request.getParameter("iss");
        return issuer == null ? attempt.getAttribute(ISSUER) == null : issuer.equals(settings.requiredIssuer());
    }

    private Optional<OAuth2AuthorizationRequest> find(String statement, HttpServletRequest request) {
        var browser = Cookie.ATTEMPT.in(request);
        var state = request.getParameter("state");
        if (browser.isEmpty() || state == null) {
            return Optional.empty();
        }
        return sql.sql(statement + """
                browser = :browser and state = :state and created_at > clock_timestamp() - interval '10 minutes'
                """ + (statement.startsWith("delete") ? "returning request::text" : ""))
                .param("browser", Tokens.hash(browser.get()))
                .param("state", Tokens.hash(state))
                .query(String.class)
                .optional()
                .map(json -> restored(Json.read(json, Kept.class)));
    }

    private static Kept kept(OAuth2AuthorizationRequest attempt) {
        return new Kept(
                attempt.getAuthorizationUri(),
                attempt.getClientId(),
                Objects.requireNonNull(attempt.getRedirectUri()),
                attempt.getScopes(),
                Objects.requireNonNull(attempt.getState()),
                strings(attempt.getAdditionalParameters()),
                strings(attempt.getAttributes()));
    }

    private static Map<String, String> strings(Map<String, Object> values) {
        var strings = new TreeMap<String, String>();
        values.forEach((name, value) -> strings.put(name, value.toString()));
        return strings;
    }

    private static OAuth2AuthorizationRequest restored(Kept kept) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(kept.authorizationUri())
                .clientId(kept.clientId())
                .redirectUri(kept.redirectUri())
                .scopes(kept.scopes())
                .state(kept.state())
                .additionalParameters(parameters -> parameters.putAll(kept.parameters()))
                .attributes(attributes -> attributes.putAll(kept.attributes()))
                .build();
    }
}
