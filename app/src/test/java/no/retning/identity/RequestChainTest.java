package no.retning.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestChainTest {
    private static TestInstance instance;
    private Browserless visitor;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @BeforeEach
    void anotherVisitor() {
        visitor = new Browserless(instance.baseUrl());
    }

    private void signIn(String role) {
        visitor.post("/logg-inn", Map.of("_csrf", visitor.csrf("/logg-inn"), "rolle", role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/logg-inn",
                "/nn/logg-inn",
                "/arbeid/roller",
                "/no-such-page",
                "/error",
                "/healthz",
                "/arbeid/roller/not-an-id",
                "/logg-inn/oidc",
                "/a;b=c"
            })
    void everyAnswerIsHardened(String path) {
        var headers = visitor.get(path).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        assertThat(headers.allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000; includeSubDomains");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(headers.allValues("Permissions-Policy")).hasSize(1);
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void anUnlistedRouteDoesNotExistForAnybody() {
        signIn("administrator");
        for (var path :
                new String[] {"/error", "/words/page_nb.properties", "/nb/logg-inn", "/logg-inn/", "/actuator"}) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("Vi fant ikke siden");
        }
        assertThat(visitor.send("PUT", "/logg-inn").statusCode()).isEqualTo(404);
        assertThat(visitor.send("OPTIONS", "/logg-inn").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/nn/no-such-page").body()).contains("lang=\"nn\"");
        assertThat(visitor.get("/api/v1/no-such-thing").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void whatTheDatabaseCannotKeepIsNotUnderstoodWhereverItIsAsked() {
        for (var path : new String[] {"/sok?q=%00", "/nn/sok?q=a%00b", "/portefolje?side=%00"}) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(400);
        }
    }

    @Test
    void whoeverHasNotSignedInIsAskedToAndComesBack() {
        var answer = visitor.get("/nn/arbeid/roller?side=2");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/nn/logg-inn?retur=%2Fnn%2Farbeid%2Froller%3Fside%3D2");
        assertThat(visitor.send("HEAD", "/arbeid/roller").statusCode()).isEqualTo(302);
    }

    @Test
    void toWhoeverLacksTheRoleARouteDoesNotExist() {
        signIn("member");

        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/arbeid/roller/" + new UUID(0, 0) + "/steng", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTextSentAfterTheSessionEndedIsShownAgain() {
        var answer = visitor.post(
                "/arbeid/roller/" + new UUID(0, 0),
                Map.of("_csrf", "whatever", "tekst", "Lang <b>tekst</b> om journal", "id", "" + new UUID(1, 2)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Du var ikke lenger logget inn", "Lang &lt;b&gt;tekst&lt;/b&gt; om journal", "readonly")
                .doesNotContain("whatever", "00000000-0000-0001");
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, cors, empty, 200",
        "none, navigate, document, 200",
        "cross-site, navigate, document, 200",
        "same-site, navigate, document, 200",
        "cross-site, navigate, iframe, 403",
        "cross-site, no-cors, image, 403",
        "cross-site, cors, empty, 403",
        "same-site, no-cors, script, 403"
    })
    void anotherSiteMayLinkHereAndNoMore(String site, String mode, String dest, int status) {
        assertThat(visitor.get("/logg-inn", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", dest)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void openDataMayBeFetchedFromAnywhere() {
        assertThat(visitor.get("/api/v1/x", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedEvenWithATokenOfOurs() {
        var form = Map.of("_csrf", visitor.csrf("/logg-inn"), "rolle", "auditor");
        var own = instance.baseUrl().toString();

        assertThat(visitor.post(
                                "/logg-inn",
                                form,
                                "Sec-Fetch-Site",
                                "cross-site",
                                "Sec-Fetch-Mode",
                                "navigate",
                                "Sec-Fetch-Dest",
                                "document")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/logg-inn", form, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/logg-inn", form, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/logg-inn", form, "Origin", own).statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramDeliversWithAKeyAndNoOtherSiteMakesABrowserDoIt() {
        var path = "/api/v1/indicators/noe/figures";

        assertThat(visitor.send("POST", path, "Content-Type", "text/csv").statusCode())
                .isEqualTo(401);
        for (var from : List.of("https://evil.example", "null")) {
            assertThat(visitor.send("POST", path, "Origin", from).statusCode()).isEqualTo(403);
        }
        assertThat(visitor.send("POST", path, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors")
                        .statusCode())
                .isEqualTo(403);
        signIn("monitor-editor");
        assertThat(visitor.send("POST", path, "Sec-Fetch-Site", "same-origin").statusCode())
                .as("being signed in is no key")
                .isEqualTo(401);
    }

    @Test
    void aTokenIsMaskedAnewOnEveryPage() {
        assertThat(visitor.csrf("/logg-inn")).isNotEqualTo(visitor.csrf("/logg-inn"));
    }

    @Test
    void aTokenOfAnotherPersonIsRefused() {
        signIn("administrator");
        var stolen = visitor.csrf("/arbeid/roller");
        anotherVisitor();
        signIn("auditor");

        assertThat(visitor.post("/logg-ut", Map.of("_csrf", stolen)).statusCode())
                .isEqualTo(403);
    }
}
