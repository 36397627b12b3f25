package no.retning.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.instance.Problem;
import no.retning.journal.Verification;
import no.retning.record.Validity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExampleSignInTest {
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

    private HttpResponse<String> signIn(String role) {
        var csrf = visitor.csrf("/logg-inn");
        return visitor.post("/logg-inn", Map.of("_csrf", csrf, "rolle", role, "retur", "/arbeid/roller"));
    }

    @Test
    void oneSignsInAsAnExampleOfARole() {
        var answer = signIn("administrator");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/arbeid/roller");
        assertThat(visitor.cookies).containsOnlyKeys("__Host-retning");
        var roles = visitor.get("/arbeid/roller");
        assertThat(roles.statusCode()).isEqualTo(200);
        assertThat(roles.body()).contains("Kontoer og roller", "Administrator");
        assertThat(visitor.get("/nn/arbeid/roller").body()).contains("Kontoar og roller");
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        var cookie = signIn("auditor").headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("__Host-retning="))
                .findFirst();

        assertThat(cookie)
                .hasValueSatisfying(header -> assertThat(header)
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age", "Expires"));
    }

    @Test
    void manyWhoSignInAtOnceAsTheSameExampleHoldTheRoleOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() -> new Browserless(instance.baseUrl()))
                    .limit(8)
                    .map(one -> threads.submit(() -> {
                        var csrf = one.csrf("/logg-inn");
                        one.post("/logg-inn", Map.of("_csrf", csrf, "rolle", "case-owner"));
                        return one.get("/").statusCode();
                    }))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select count(*) from identity.assignment where role = 'case-owner'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aRoleGivenTwiceIsHeldOnce() {
        signIn("strategy-editor");
        var assignments = instance.bean(Assignments.class);
        var account = instance.bean(Accounts.class)
                .find("example", "strategy-editor")
                .orElseThrow()
                .header()
                .id();
        var again = Assignment.of(UUID.randomUUID(), account, "strategy-editor", Validity.from(assignments.today()));
        instance.bean(Commands.class).create(Actor.system("sign-in"), assignments, again);

        assertThat(visitor.get("/arbeid").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheHashOfATokenIsStored() {
        signIn("archivist");

        var stored = instance.bean(JdbcClient.class)
                .sql("select count(*) from identity.session where token = sha256(:cookie::bytea)")
                .param("cookie", visitor.cookies.get("__Host-retning"))
                .query(Long.class)
                .single();
        assertThat(stored).isOne();
    }

    @Test
    void aTokenIsNewAfterSigningInAndTheOldOneIsWorthless() {
        signIn("administrator");
        var before = visitor.cookies.get("__Host-retning");
        signIn("administrator");

        assertThat(visitor.cookies.get("__Host-retning")).isNotEqualTo(before);
        assertThat(withToken(before).get("/arbeid/roller").statusCode()).isEqualTo(302);
    }

    @Test
    void aTokenThatSomebodyElseChoseIsNotTakenOver() {
        visitor.cookies.put("__Host-retning", "chosen-by-an-attacker");
        signIn("administrator");

        assertThat(visitor.cookies.get("__Host-retning")).isNotEqualTo("chosen-by-an-attacker");
        assertThat(withToken("chosen-by-an-attacker").get("/arbeid/roller").statusCode())
                .isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSessionEverywhere() {
        signIn("administrator");
        var token = visitor.cookies.get("__Host-retning");
        var answer = visitor.post("/logg-ut", Map.of("_csrf", visitor.csrf("/arbeid/roller")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.cookies).doesNotContainKey("__Host-retning");
        assertThat(withToken(token).get("/arbeid/roller").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"seen_at, 31 minutes", "created_at, 481 minutes"})
    void aSessionEndsByTheClockOfTheDatabase(String column, String age) {
        signIn("administrator");
        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(200);

        age(column, age);

        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"seen_at, 29 minutes", "created_at, 479 minutes"})
    void aSessionLivesUntilThen(String column, String age) {
        signIn("administrator");

        age(column, age);

        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(200);
    }

    private void age(String column, String age) {
        instance.bean(JdbcClient.class)
                .sql(
                        "update identity.session set %s = clock_timestamp() - cast(:age as interval) where token = sha256(:cookie::bytea)"
                                .formatted(column))
                .param("age", age)
                .param("cookie", visitor.cookies.get("__Host-retning"))
                .update();
    }

    @Test
    void anEndedRoleIsGoneAtTheNextRequest() {
        signIn("administrator");
        var me = accountOf("administrator");
        var assignments = instance.bean(Assignments.class);
        var mine = assignments.of(me).getFirst();

        var ended = visitor.post(
                "/arbeid/tildeling/" + mine.header().id() + "/avslutt",
                Map.of(
                        "_csrf", visitor.csrf("/arbeid/roller/" + me),
                        "version", String.valueOf(mine.header().version())));

        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(404);
        signIn("administrator");
        assertThat(visitor.get("/arbeid/roller").statusCode()).isEqualTo(200);
    }

    @Test
    void aClosedAccountIsOutAtTheNextRequest() {
        signIn("observer");
        var observer = visitor;
        anotherVisitor();
        signIn("administrator");
        var account = accountOf("observer");
        var change = Map.of("_csrf", visitor.csrf("/arbeid/roller/" + account), "version", "1");

        assertThat(observer.get("/logg-inn").body()).contains("Du er logget inn som Observatør, NUIT.");
        assertThat(visitor.post("/arbeid/roller/" + account + "/steng", change).statusCode())
                .isEqualTo(303);

        assertThat(observer.get("/logg-inn").body()).doesNotContain("Du er logget inn");
    }

    @Test
    void whatIsKnownOfTheOwnerOfAClosedAccountCanBeErasedAndTheChainStands() {
        signIn("archivist");
        anotherVisitor();
        signIn("administrator");
        var account = accountOf("archivist");
        var page = "/arbeid/roller/" + account;
        var csrf = visitor.csrf(page);
        visitor.post(page + "/steng", Map.of("_csrf", csrf, "version", "1"));
        var name = instance.bean(Accounts.class).get(account).name().value();
        assertThat(visitor.get(page).body()).contains(name, "Slett personopplysningene");

        var answer = visitor.post(page + "/slett", Map.of("_csrf", csrf, "version", "2"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.get(page).body()).contains("Slettet").doesNotContain(name, "Åpne kontoen igjen");
        var kept = instance.bean(JdbcClient.class)
                .sql("""
                        select count(*) from journal.personal join journal.entry using (seq) where record = :account
                        """)
                .param("account", account)
                .query(Long.class)
                .single();
        assertThat(kept).isZero();
        assertThat(instance.bean(Verification.class).verify().problems()).isEmpty();
    }

    @Test
    void theAdministratorAssignsARoleForSomeDays() {
        signIn("member");
        var member = visitor;
        anotherVisitor();
        signIn("administrator");
        var account = accountOf("member");
        var today = instance.bean(Assignments.class).today();
        var id = UUID.randomUUID();

        var answer = visitor.post(
                "/arbeid/roller/" + account,
                Map.of(
                        "_csrf", visitor.csrf("/arbeid/roller/" + account),
                        "id", id.toString(),
                        "role", "auditor",
                        "from", today.toString(),
                        "until", today.toString()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(member.get("/arbeid/roller").statusCode()).isEqualTo(200);
        assertThat(member.get("/arbeid/roller/" + account).body()).doesNotContain("Gi en rolle");
        instance.bean(JdbcClient.class)
                .sql("update record.record set valid = daterange(current_date - 9, current_date - 2) where id = :id")
                .param("id", id)
                .update();
        assertThat(member.get("/arbeid/roller").statusCode()).isEqualTo(404);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsExplained() {
        signIn("administrator");
        var account = accountOf("administrator");

        var answer = visitor.post(
                "/arbeid/roller/" + account,
                Map.of(
                        "_csrf", visitor.csrf("/arbeid/roller/" + account),
                        "role", "auditor",
                        "from", "2026-03-01",
                        "until", "2026-02-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Siste dag kan ikke være før første dag", "2026-02-01");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        signIn("administrator");
        var account = accountOf("administrator");

        assertThat(visitor.post("/arbeid/roller/" + account + "/steng", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browserless(instance.baseUrl())
                        .post("/logg-inn", Map.of("rolle", "administrator"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void oneIsNeverSentToAnotherSite() {
        for (var elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:1"}) {
            var csrf = visitor.csrf("/logg-inn");
            var answer = visitor.post("/logg-inn", Map.of("_csrf", csrf, "rolle", "auditor", "retur", elsewhere));

            assertThat(answer.headers().firstValue("Location")).hasValue("/arbeid");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "retning.public-url, https://ehelse.example",
        "server.address, 0.0.0.0",
        "retning.oidc.issuer, https://idp.example"
    })
    void itCannotBeSwitchedOnWhereOthersMightReachIt(String setting, String value) {
        var settings = Map.of(
                "retning.demo",
                "true",
                setting,
                value,
                "retning.oidc.client-id",
                "retning",
                "retning.oidc.client-secret",
                "secret");

        assertThatThrownBy(() -> TestInstance.start(settings))
                .hasRootCauseInstanceOf(Problem.class)
                .rootCause()
                .hasMessageStartingWith("Signing in as an example role (--demo) cannot be switched on together with")
                .hasMessageContaining(value);
    }

    @Test
    void itIsNotOfferedInAnOrdinaryInstance() {
        try (var ordinary = TestInstance.start(Map.of())) {
            var guest = new Browserless(ordinary.baseUrl());
            var page = guest.get("/logg-inn");

            assertThat(page.body()).contains("Innlogging er ikke satt opp her").doesNotContain("Sekretær");
            var token = Browserless.masked(guest.cookies.get("__Host-retning-skjema"));
            assertThat(guest.post("/logg-inn", Map.of("_csrf", token, "rolle", "secretariat"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private UUID accountOf(String role) {
        return instance.bean(Accounts.class)
                .find("example", role)
                .orElseThrow()
                .header()
                .id();
    }

    private static Browserless withToken(String token) {
        var other = new Browserless(instance.baseUrl());
        other.cookies.put("__Host-retning", token);
        return other;
    }
}
