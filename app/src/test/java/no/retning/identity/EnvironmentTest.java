package no.retning.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.retning.identity.internal.OidcSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The names that the documentation gives to settings in the environment. */
class EnvironmentTest {
    @Test
    void settingsAreReadFromTheEnvironmentByTheNamesThatAreDocumented() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "RETNING_PUBLIC_URL", "https://retning.example",
                                        "RETNING_ADMINISTRATOR", "kari",
                                        "RETNING_FEEDBACK_PER_MINUTE", "7",
                                        "RETNING_OIDC_ISSUER", "https://id.example",
                                        "RETNING_OIDC_CLIENT_ID", "retning",
                                        "RETNING_OIDC_CLIENT_SECRET", "hemmelig",
                                        "RETNING_OIDC_ACR", "high,substantial",
                                        "RETNING_OIDC_SIGN_OUT_ORIGINS", "https://out.example")));
        ConfigurationPropertySources.attach(environment);

        var oidc = Binder.get(environment).bindOrCreate("retning.oidc", OidcSettings.class);

        assertThat(oidc.issuer()).isEqualTo("https://id.example");
        assertThat(oidc.clientId()).isEqualTo("retning");
        assertThat(oidc.clientSecret()).isEqualTo("hemmelig");
        assertThat(oidc.acr()).containsExactly("high", "substantial");
        assertThat(oidc.signOutOrigins()).containsExactly("https://out.example");
        assertThat(environment.resolvePlaceholders("${retning.public-url:} ${retning.administrator:}"))
                .isEqualTo("https://retning.example kari");
        assertThat(environment.getProperty("retning.public-url")).isEqualTo("https://retning.example");
        assertThat(environment.getProperty("retning.feedback.per-minute")).isEqualTo("7");
    }
}
