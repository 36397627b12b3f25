package no.retning.identity.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * The identity provider, if there is one ({@code RETNING_OIDC_ISSUER} and so on).
 *
 * @param issuer exactly as the provider writes it; its metadata is found below it when somebody first signs in
 * @param clientId what the provider calls us
 * @param clientSecret what we show it, unless there is a private key
 * @param privateKey file with the JWK that we sign with instead of showing a secret
 * @param acr levels of assurance that will do, best first; empty where the provider has none
 * @param scopes what we ask to know
 * @param algorithm how the provider signs its ID tokens
 * @param signOutOrigins further origins of the provider's that a form of ours may lead to, as when it signs out elsewhere
 */
@ConfigurationProperties("retning.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Path privateKey,
        @DefaultValue List<String> acr,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("RS256") SignatureAlgorithm algorithm,
        @DefaultValue List<String> signOutOrigins) {
    public OidcSettings {
        if (isGiven(issuer) && (!isGiven(clientId) || !isGiven(clientSecret) && privateKey == null)) {
            throw new IllegalArgumentException(
                    "retning.oidc: an issuer needs a client-id, and a client-secret or a private-key");
        }
    }

    public boolean isConfigured() {
        return isGiven(issuer);
    }

    /** The provider's name for itself; throws where there is none. */
    public String requiredIssuer() {
        return required(issuer);
    }

    String requiredClientId() {
        return required(clientId);
    }

    /** The provider's origins, for the content security policy. */
    public List<String> origins() {
        if (!isConfigured()) {
            return List.of();
        }
        var origins = new ArrayList<String>();
        origins.add(OwnOrigin.origin(URI.create(requiredIssuer())));
        origins.addAll(signOutOrigins);
        return origins;
    }

    private static String required(@Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("No identity provider is configured");
        }
        return value;
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
