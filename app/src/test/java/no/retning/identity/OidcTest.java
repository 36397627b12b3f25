package no.retning.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.retning.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-in at a provider that tells the truth, and at one that does not. */
class OidcTest {
    private static final String REFUSED = "/logg-inn?feil=avvist";

    private static ScriptedProvider provider;
    private static TestInstance instance;
    private Browserless visitor;

    @BeforeAll
    static void start() {
        provider = new ScriptedProvider(true);
        instance = TestInstance.start(Map.of(
                "retning.oidc.issuer", provider.issuer(),
                "retning.oidc.client-id", "retning",
                "retning.oidc.client-secret", "a-secret",
                "retning.oidc.acr", "idporten-loa-high,idporten-loa-substantial",
                "retning.administrator", "the-first"));
    }

    @AfterAll
    static void stop() {
        instance.close();
        provider.close();
    }

    @BeforeEach
    void honestProvider() {
        visitor = new Browserless(instance.baseUrl());
        provider.claims = UnaryOperator.identity();
        provider.sign = provider::signed;
    }

    private Map<String, String> begin(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        var sent = query(answer.headers().firstValue("Location").orElseThrow());
        provider.nonce = sent.get("nonce");
        return sent;
    }

    private HttpResponse<String> comeBack(String state) {
        return visitor.get("/logg-inn/retur?code=a-code&state=" + state + "&iss=" + provider.issuer());
    }

    private HttpResponse<String> signIn() {
        return comeBack(begin("/logg-inn/oidc?retur=/logg-inn").get("state"));
    }

    @Test
    void oneIsSentToTheProviderWithEverythingThatProtectsTheWay() throws Exception {
        var sent = begin("/logg-inn/oidc");

        assertThat(sent)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "retning")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "idporten-loa-high idporten-loa-substantial")
                .containsEntry("redirect_uri", instance.baseUrl() + "/logg-inn/retur");
        assertThat(sent.get("state")).hasSize(43);
        comeBack(sent.get("state"));
        var verifier = provider.tokenRequest.get("code_verifier").getBytes(StandardCharsets.US_ASCII);
        assertThat(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier)))
                .isEqualTo(sent.get("code_challenge"));
    }

    @Test
    void aPersonWhomTheProviderKnowsIsSignedInWithoutAnyRole() {
        var answer = signIn();

        assertThat(location(answer)).isEqualTo("/logg-inn");
        assertThat(visitor.cookies).containsOnlyKeys("__Host-retning");
        assertThat(visitor.get("/logg-inn").body()).contains("Du er logget inn som Prøve Person.");
        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(404);
        var account = instance.bean(Accounts.class)
                .find(provider.issuer(), "person-1")
                .orElseThrow();
        signIn();
        assertThat(instance.bean(Accounts.class).find(provider.issuer(), "person-1"))
                .hasValue(account);
    }

    @Test
    void whomTheConfigurationNamesBecomesTheFirstAdministrator() {
        provider.claims = token -> token.subject("the-first");
        signIn();

        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewNameIsTakenOver() {
        provider.claims = token -> token.subject("renamed").claim("name", "Før");
        signIn();
        provider.claims = token -> token.subject("renamed").claim("name", "Etter");
        signIn();

        assertThat(visitor.get("/logg-inn").body()).contains("Du er logget inn som Etter.");
    }

    @Test
    void whoSignsOutIsSentToSignOutAtTheProviderToo() {
        signIn();
        var answer = visitor.post("/logg-ut", Map.of("_csrf", visitor.csrf("/logg-inn")));

        assertThat(location(answer)).startsWith(provider.issuer() + "/end?id_token_hint=");
        assertThat(query(location(answer)))
                .containsEntry("client_id", "retning")
                .containsEntry("post_logout_redirect_uri", instance.baseUrl() + "/");
        assertThat(visitor.get("/logg-inn")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("form-action 'self' " + provider.issuer() + ";");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another nonce", token -> token.claim("nonce", "another")),
                lie("no nonce", token -> token.claim("nonce", null)),
                lie("a lower level", token -> token.claim("acr", "idporten-loa-low")),
                lie("no level", token -> token.claim("acr", null)),
                lie("another audience", token -> token.audience("somebody-else")),
                lie("two audiences and no azp", token -> token.audience(List.of("retning", "somebody-else"))),
                lie("another issuer", token -> token.issuer("https://evil.example")),
                lie("the issuer with a slash", token -> token.issuer(provider.issuer() + "/")),
                lie(
                        "expired",
                        token -> token.issueTime(Date.from(Instant.now().minusSeconds(600)))
                                .expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                lie(
                        "issued tomorrow",
                        token -> token.issueTime(Date.from(Instant.now().plusSeconds(86_400)))
                                .expirationTime(Date.from(Instant.now().plusSeconds(86_500)))),
                lie("nobody", token -> token.subject(null)));
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void anIdTokenThatIsNotRightIsRefused(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        provider.claims = lie;

        assertThat(location(signIn())).isEqualTo(REFUSED);
        assertThat(visitor.cookies).doesNotContainKey("__Host-retning");
    }

    @Test
    void anIdTokenThatTheProviderDidNotSignIsRefused() {
        provider.sign = ScriptedProvider::unsigned;
        assertThat(location(signIn())).isEqualTo(REFUSED);

        provider.sign = provider::signedWithThePublicKey;
        assertThat(location(signIn())).isEqualTo(REFUSED);

        var otherKey = ScriptedProvider.newKey();
        provider.sign = token -> ScriptedProvider.signed(token, otherKey);
        assertThat(location(signIn())).isEqualTo(REFUSED);

        provider.sign = token -> "not.a.token";
        assertThat(location(signIn())).isEqualTo(REFUSED);
    }

    @Test
    void aStateThatThisBrowserDidNotGetIsRefused() {
        var attacker = begin("/logg-inn/oidc").get("state");
        var victim = new Browserless(instance.baseUrl());
        assertThat(location(victim.get("/logg-inn/retur?code=c&state=" + attacker + "&iss=" + provider.issuer())))
                .isEqualTo(REFUSED);
        assertThat(location(comeBack("another"))).isEqualTo(REFUSED);
        assertThat(location(visitor.get("/logg-inn/retur?code=c&iss=" + provider.issuer())))
                .isEqualTo(REFUSED);
        assertThat(visitor.cookies).doesNotContainKey("__Host-retning");
    }

    @Test
    void anAttemptWorksOnceAndNotForLong() {
        var state = begin("/logg-inn/oidc").get("state");
        var browser = visitor.cookies.get("__Host-retning-innlogging");
        assertThat(location(comeBack(state))).isEqualTo("/arbeid");
        visitor.cookies.put("__Host-retning-innlogging", browser);
        assertThat(location(comeBack(state))).isEqualTo(REFUSED);

        var late = begin("/logg-inn/oidc").get("state");
        instance.bean(JdbcClient.class)
                .sql("update identity.login_attempt set created_at = created_at - interval '11 minutes'")
                .update();
        assertThat(location(comeBack(late))).isEqualTo(REFUSED);
    }

    @Test
    void aSecondTabDoesNotDisturbTheFirst() {
        var first = begin("/logg-inn/oidc");
        var second = begin("/logg-inn/oidc");

        provider.nonce = first.get("nonce");
        assertThat(location(comeBack(first.get("state")))).isEqualTo("/arbeid");
        assertThat(second.get("state")).isNotEqualTo(first.get("state"));
    }

    @Test
    void anAnswerInTheNameOfAnotherProviderIsRefused() {
        var state = begin("/logg-inn/oidc").get("state");
        assertThat(location(visitor.get("/logg-inn/retur?code=c&state=" + state + "&iss=https://evil.example")))
                .isEqualTo(REFUSED);

        var nameless = begin("/logg-inn/oidc").get("state");
        assertThat(location(visitor.get("/logg-inn/retur?code=c&state=" + nameless)))
                .isEqualTo(REFUSED);
    }

    @Test
    void whoCancelsIsTold() {
        var state = begin("/logg-inn/oidc").get("state");
        var answer = visitor.get("/logg-inn/retur?error=access_denied&state=" + state + "&iss=" + provider.issuer());

        assertThat(location(answer)).isEqualTo("/logg-inn?feil=avbrutt");
        assertThat(visitor.get(location(answer)).body()).contains("Innloggingen ble avbrutt");
    }

    @Test
    void withAPrivateKeyNoSecretIsShown() throws Exception {
        var file = Files.writeString(TestInstance.temporaryHome().resolve("key.json"), provider.key.toJSONString());
        try (var other = TestInstance.start(Map.of(
                "retning.oidc.issuer", provider.issuer(),
                "retning.oidc.client-id", "retning",
                "retning.oidc.private-key", file.toString()))) {
            visitor = new Browserless(other.baseUrl());
            signIn();
        }

        assertThat(visitor.cookies).containsKey("__Host-retning");
        assertThat(provider.tokenRequest).containsEntry("client_id", "retning").doesNotContainKey("client_secret");
        var assertion =
                SignedJWT.parse(provider.tokenRequest.get("client_assertion")).getJWTClaimsSet();
        assertThat(assertion.getIssuer()).isEqualTo("retning");
        assertThat(assertion.getSubject()).isEqualTo("retning");
        assertThat(assertion.getAudience()).containsExactly(provider.issuer());
        assertThat(assertion.getExpirationTime()).isBefore(Instant.now().plusSeconds(61));
    }

    @Test
    void theInstanceStartsWithoutItsProviderAndSaysSo() {
        try (var alone = TestInstance.start(Map.of(
                "retning.oidc.issuer", "http://localhost:1",
                "retning.oidc.client-id", "retning",
                "retning.oidc.client-secret", "a-secret"))) {
            var guest = new Browserless(alone.baseUrl());
            var answer = guest.get("/logg-inn/oidc");

            assertThat(location(answer)).isEqualTo("/logg-inn?feil=utilgjengelig");
            assertThat(guest.get(location(answer)).body()).contains("ID-leverandøren svarer ikke");
        }
    }

    private static String location(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.replace(instance.baseUrl().toString(), "");
    }

    private static Map<String, String> query(String url) {
        var query = new TreeMap<String, String>();
        for (var pair : URI.create(url).getRawQuery().split("&")) {
            var parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
