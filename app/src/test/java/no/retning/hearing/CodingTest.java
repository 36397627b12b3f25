package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people code what was said without seeing each other's, and every count opens the passages behind it. */
class CodingTest {
    private ExampleHearing example;

    @BeforeEach
    void start() {
        example = new ExampleHearing();
    }

    @AfterEach
    void stop() {
        example.close();
    }

    private HearingTheme theme(String title) {
        var create = example.work() + "/tema";
        var form = example.editor.form(create + "/ny", create);
        form.put("title.nb", title);
        assertThat(example.editor.post(create, form).statusCode()).isEqualTo(303);
        return example.bean(HearingThemes.class).of(example.id()).getLast();
    }

    private static String point(HearingPoints.Point one) {
        return "?punkt=" + one.answer() + (one.about() == null ? "" : "." + one.about());
    }

    private void code(Clerk coder, HearingPoints.Point point, Map<String, String> typed) {
        var page = example.work() + "/koding/sted" + point(point);
        var send = example.work() + "/koding" + point(point);
        var form = coder.form(page, send);
        form.putAll(typed);
        assertThat(coder.post(send, form).statusCode()).isEqualTo(303);
        assertThat(coder.post(send, form).statusCode())
                .as("the same form sent again is taken once")
                .isIn(303, 409);
    }

    private static String theme(HearingTheme one) {
        return "theme." + one.header().id();
    }

    @Test
    void fromPassageToCountAndBackToThePassage() {
        example.answered("Styret må møtes oftere.", "Pengene holder ikke.");
        example.answered("Mer åpne møter.", "");
        var steering = theme("Styring");
        var money = theme("Penger");
        var points = example.bean(HearingPoints.class).untreated(example.id(), 9);
        var met = points.stream()
                .filter(one -> one.text().startsWith("Styret"))
                .findFirst()
                .orElseThrow();
        var paid = points.stream()
                .filter(one -> one.text().startsWith("Pengene"))
                .findFirst()
                .orElseThrow();

        assertThat(example.editor.get(example.work() + "/koding").body())
                .contains("3 steder venter på deg", "Styret må møtes oftere.");
        code(example.editor, met, Map.of(theme(steering), "true", "stance", "against"));
        code(example.editor, paid, Map.of(theme(money), "true", "stance", "against"));
        assertThat(example.editor.get(example.work() + "/koding").body())
                .contains("Ett sted venter på deg")
                .doesNotContain("Styret må møtes oftere.");
        assertThat(example.secretary
                        .get(example.work() + "/koding/sted" + point(met))
                        .body())
                .as("who has not coded it does not see what others said")
                .contains("Ikke kodet av deg")
                .doesNotContain("checked");
        code(example.secretary, met, Map.of(theme(money), "true"));
        code(example.secretary, paid, Map.of(theme(money), "true"));

        var analysis = example.work() + "/analyse";
        var page = example.secretary.get(analysis).body();
        assertThat(page).contains("2 av 3 steder er kodet", "Krippendorffs alfa", "Ett sted der de er uenige", "<svg");
        assertThat(example.secretary
                        .get(analysis + "/steder?tema=" + money.header().id() + "&syn=against")
                        .body())
                .contains("2 steder", "Pengene holder ikke.", "Styret må møtes oftere.", "Penger. Imot.");
        assertThat(example.secretary
                        .get(analysis + "/steder?tema=" + steering.header().id() + "&hvem=%3Aorganisation")
                        .body())
                .contains("Ett sted", "Styret må møtes oftere.")
                .doesNotContain("Pengene holder ikke.");
        assertThat(example.secretary.get(analysis + "/steder?uenige=ja").body())
                .contains("Styret må møtes oftere.")
                .doesNotContain("Pengene holder ikke.");
        assertThat(example.bean(HearingCodings.class).of(example.id()))
                .as("each has said it for themselves")
                .hasSize(4)
                .allMatch(one -> one.coder() != null);
        assertThat(example.respondent.get(analysis).statusCode()).isNotEqualTo(200);
        theBodyGetsAPaperWithTheNumbersAndWhereTheyAreFrom();
    }

    private void theBodyGetsAPaperWithTheNumbersAndWhereTheyAreFrom() {
        example.deadlinePasses();
        ExampleHearing.pressed(example.secretary, example.work(), "/vurder");
        var propose = example.work() + "/sak";
        var body = example.bean(Bodies.class).all().getFirst();
        var form = example.secretary.form(propose, propose);
        form.put("body", body.header().id().toString());
        assertThat(example.secretary.post(propose, form).statusCode()).isEqualTo(303);
        var paper = example.bean(ProposeHearing.class).cases(example.id()).getFirst();
        assertThat(paper.body()).isEqualTo(body.header().id());
        assertThat(paper.text().byLanguage().get("nb"))
                .contains("[2](/horing/" + ExampleHearing.SLUG + "/svar) svar teller")
                .contains(
                        "## Penger", "2 steder i svarene handler om dette", "- Imot: 2", "under grensen for ny høring");
        assertThat(example.secretary.get(example.work()).body())
                .contains("/arbeid/sak/" + paper.header().id());
        var again = example.secretary.form(propose, propose);
        again.put("body", body.header().id().toString());
        var refused = example.secretary.post(propose, again);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Organet har allerede en sak om denne høringen");
    }
}
