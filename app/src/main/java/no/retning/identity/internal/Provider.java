package no.retning.identity.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/** The identity provider as it describes itself; asked when somebody first signs in, so that we start without it. */
@Component
class Provider implements ClientRegistrationRepository {
    static final String ID = "oidc";
    static final String CALLBACK = "/logg-inn/retur";

    /** The provider does not answer, or not as one should. */
    static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unavailable(String issuer, Throwable cause) {
            super("The identity provider " + issuer + " cannot be reached", cause);
        }
    }

    private final OidcSettings settings;
    private final OwnOrigin own;
    private volatile @Nullable ClientRegistration known;

    Provider(OidcSettings settings, OwnOrigin own) {
        this.settings = settings;
        this.own = own;
    }

    boolean isConfigured() {
        return settings.isConfigured();
    }

    /** The provider; throws {@link Unavailable}. */
    @Override
    public ClientRegistration findByRegistrationId(String id) {
        var present = known;
        if (present == null) {
            present = ask();
            known = present;
        }
        return present;
    }

    private ClientRegistration ask() {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(settings.requiredIssuer())
                    .registrationId(ID)
                    .clientId(settings.requiredClientId())
                    .clientSecret(settings.clientSecret())
                    .clientAuthenticationMethod(
                            settings.privateKey() == null
                                    ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                    : ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .redirectUri(own.publicUrl().orElse("{baseUrl}") + CALLBACK)
                    .scope(settings.scopes())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException fault) {
            throw new Unavailable(settings.requiredIssuer(), fault);
        }
    }
}
