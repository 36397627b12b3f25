package no.retning.identity.internal;

import jakarta.servlet.http.HttpServletResponse;
import no.retning.page.RouteTable;
import no.retning.page.Sites;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** What every request passes, in this order: session, Fetch Metadata, route, form token, return from the provider. */
@Configuration
@EnableConfigurationProperties(OidcSettings.class)
class SecurityChain {
    /** The server measures every request; measuring each filter of the chain by itself costs more than the filters do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain chain(
            HttpSecurity http,
            SessionContext sessions,
            FormTokens tokens,
            RouteTable routes,
            OwnOrigin own,
            UnsentForm unsent,
            Sites sites,
            OidcSettings oidc,
            OidcSignIn oidcSignIn) {
        http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .requireCsrfProtectionMatcher(request -> FormRoutes.needToken(routes, request)))
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                        (request, response, why) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
                .addFilterBefore(new FetchMetadata(routes, own), CsrfFilter.class)
                .addFilterBefore(new RouteGuard(routes, unsent, sites), CsrfFilter.class)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable);
        if (oidc.isConfigured()) {
            http.addFilterAfter(oidcSignIn.filter(), CsrfFilter.class);
        }
        return http.build();
    }
}
