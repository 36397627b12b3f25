package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in at the provider begins, and signing out there: the addresses that a browser is sent to. */
@Component
class OidcBeginning {
    private final OidcSettings settings;
    private final Provider provider;
    private final LoginAttempts attempts;

    OidcBeginning(OidcSettings settings, Provider provider, LoginAttempts attempts) {
        this.settings = settings;
        this.provider = provider;
        this.attempts = attempts;
    }

    /** Begins an attempt: code flow with PKCE (S256), state and nonce. Throws {@link Provider.Unavailable}. */
    String address(HttpServletRequest request, HttpServletResponse response) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(provider, "/logg-inn");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(attempt -> complete(attempt, request.getParameter(LocalPath.PARAMETER))));
        var attempt = resolver.resolve(request, Provider.ID);
        if (attempt == null) {
            throw new IllegalStateException("No attempt was made");
        }
        attempts.saveAuthorizationRequest(attempt, request, response);
        return attempt.getAuthorizationRequestUri();
    }

    private void complete(OAuth2AuthorizationRequest.Builder attempt, @Nullable String wanted) {
        // Some providers give the state back URL-encoded: ours has nothing to encode.
        attempt.state(Tokens.random());
        if (!settings.acr().isEmpty()) {
            attempt.additionalParameters(more -> more.put("acr_values", String.join(" ", settings.acr())));
        }
        attempt.attributes(kept -> {
            kept.put(LoginAttempts.RETURN, LocalPath.orWork(wanted));
            if (Boolean.TRUE.equals(metadata("authorization_response_iss_parameter_supported"))) {
                kept.put(LoginAttempts.ISSUER, settings.requiredIssuer());
            }
        });
    }

    /** Where to sign out at the provider, if it has such a place. */
    Optional<String> signOut(String idToken, String home) {
        if (!provider.isConfigured()
                || !(metadata("end_session_endpoint") instanceof String address)
                || address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(UriComponentsBuilder.fromUriString(address)
                .queryParam("id_token_hint", "{token}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode()
                .buildAndExpand(idToken, settings.requiredClientId(), home)
                .toUriString());
    }

    private Object metadata(String name) {
        return provider.findByRegistrationId(Provider.ID)
                .getProviderDetails()
                .getConfigurationMetadata()
                .getOrDefault(name, "");
    }
}
