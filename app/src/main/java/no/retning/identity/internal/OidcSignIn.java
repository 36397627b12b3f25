package no.retning.identity.internal;

import com.nimbusds.jose.jwk.JWK;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.stereotype.Component;

/** The end of signing in at the provider: the browser comes back with a code, which we change for an ID token. */
@Component
class OidcSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final OidcSettings settings;
    private final Provider provider;
    private final LoginAttempts attempts;
    private final SignIn signIn;

    OidcSignIn(OidcSettings settings, Provider provider, LoginAttempts attempts, SignIn signIn) {
        this.settings = settings;
        this.provider = provider;
        this.attempts = attempts;
        this.signIn = signIn;
    }

    OAuth2LoginAuthenticationFilter filter() {
        var filter = new OAuth2LoginAuthenticationFilter(provider, new NoClients(), Provider.CALLBACK);
        filter.setAuthorizationRequestRepository(attempts);
        filter.setAuthenticationManager(new ProviderManager(List.of(authentication())));
        filter.setAuthenticationSuccessHandler(this::succeeded);
        filter.setAuthenticationFailureHandler(OidcSignIn::failed);
        return filter;
    }

    private OidcAuthorizationCodeAuthenticationProvider authentication() {
        var authentication = new OidcAuthorizationCodeAuthenticationProvider(tokenEndpoint(), new OidcUserService());
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(registration -> settings.algorithm());
        decoders.setJwtValidatorFactory(registration -> new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration), new AcrValidator(settings.acr())));
        authentication.setJwtDecoderFactory(decoders);
        return authentication;
    }

    private RestClientAuthorizationCodeTokenResponseClient tokenEndpoint() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        if (settings.privateKey() != null) {
            var key = key(settings.privateKey());
            var assertion = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                    any -> key);
            assertion.setJwtClientAssertionCustomizer(
                    context -> context.getClaims().audience(List.of(settings.requiredIssuer())));
            client.addParametersConverter(assertion);
        }
        return client;
    }

    private static JWK key(Path file) {
        try {
            return JWK.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("retning.oidc.private-key", e);
        } catch (ParseException e) {
            throw new IllegalStateException("retning.oidc.private-key does not hold a JWK: " + file, e);
        }
    }

    private void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("Not a person from a provider: " + authentication.getClass());
        }
        try {
            var account = signIn.accountFromProvider(person(user));
            signIn.begin(
                    request,
                    response,
                    account,
                    user.getIdToken().getAuthenticationContextClass(),
                    user.getIdToken().getTokenValue());
            response.sendRedirect(LocalPath.orWork((String) request.getAttribute(LoginAttempts.RETURN)));
        } catch (SignIn.Closed closed) {
            response.sendRedirect(SignInProblem.CLOSED.address());
        }
    }

    private SignIn.Person person(OidcUser user) {
        var name = user.getFullName() == null ? user.getPreferredUsername() : user.getFullName();
        return new SignIn.Person(
                settings.requiredIssuer(),
                Objects.requireNonNull(user.getSubject()),
                personal(name),
                personal(user.getEmail()));
    }

    private static Personal personal(@Nullable String value) {
        return value == null ? Personal.NONE : new Personal(value);
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.info("A sign-in was refused: {}", failure.getMessage());
        boolean cancelled = failure instanceof OAuth2AuthenticationException answer
                && "access_denied".equals(answer.getError().getErrorCode());
        response.sendRedirect((cancelled ? SignInProblem.CANCELLED : SignInProblem.REFUSED).address());
    }
}
