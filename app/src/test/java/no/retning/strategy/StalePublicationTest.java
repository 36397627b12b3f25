package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.retning.TestInstance;
import no.retning.command.Headers;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who looked at a page to publish while somebody else saved publishes nothing, and is told so. */
class StalePublicationTest {
    private static TestInstance instance;
    private static Clerk secretary;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample(Map.of("retning.demo", "true"));
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @ParameterizedTest
    @CsvSource({
        "measure, kjernejournal-kommunene, tiltak",
        "body, nuit, organ",
        "solution, kjernejournal, losning",
        "dilemma, uklare-roller, dilemma",
        "indicator, besok-pa-helsenorge, indikator",
    })
    void anOldVersionIsNotPublished(String kind, String slug, String room) {
        var header = instance.bean(Headers.class).find(kind, slug).orElseThrow();
        var path = "/arbeid/" + room + "/" + header.id();
        var edit = secretary.form(path + "/rediger", path + "/rediger");
        edit.computeIfPresent("title.nb", (field, title) -> title + " slik det skal hete");
        assertThat(secretary.post(path + "/rediger", edit).statusCode()).isEqualTo(303);
        var seen = secretary.form(path + "/publiser", path + "/publiser");
        var again = secretary.form(path + "/rediger", path + "/rediger");
        again.computeIfPresent("title.nb", (field, title) -> title + " igjen");
        assertThat(secretary.post(path + "/rediger", again).statusCode()).isEqualTo(303);

        seen.put("reason.nb", "Et nytt navn.");
        var refused = secretary.post(path + "/publiser", seen);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Noen andre har endret dette i mellomtiden", "Et nytt navn.");
        var looked = Clerk.form(refused, path + "/publiser");
        assertThat(looked).containsEntry("reason.nb", "Et nytt navn.");
        var published = secretary.post(path + "/publiser", looked);
        assertThat(published.statusCode()).isEqualTo(303);
        assertThat(secretary.post(path + "/publiser", looked).body()).contains("Publisert i utgave");
    }
}
