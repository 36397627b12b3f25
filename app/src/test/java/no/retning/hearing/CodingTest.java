package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import no.retning.journal.Journal;
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
        assertThat(example.editor.get(example.work() + "/analyse").body())
                .contains("Ingen steder er kodet av flere")
                .doesNotContain("ingenting kunne vært ulikt", "<figure>");
        noThemeIsSaidAndNotForgotten(met, steering);
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

        everyPassageLeadsBackToItsCoding(met, steering, money);

        var analysis = example.work() + "/analyse";
        var page = example.secretary.get(analysis).body();
        assertThat(page)
                .contains("2 av 3 steder er kodet", "Krippendorffs alfa", "Ett sted der de er uenige", "<figure>");
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
        assertThat(example.secretary.get(example.work() + "/post").body())
                .as("letters to a hearing that has no number")
                .contains("Høringen har ikke noe arkivnummer")
                .doesNotContain("saksnummeret ");
        theBodyGetsAPaperWithTheNumbersAndWhereTheyAreFrom();
        whatIsCodedAsTheThemeOfARemarkIsTakenInAtOnce(money);
    }

    private void whatIsCodedAsTheThemeOfARemarkIsTakenInAtOnce(HearingTheme money) {
        var create = example.work() + "/merknad";
        var form = example.editor.form(create + "/ny", create);
        form.put("title.nb", "Flere ber om penger");
        form.put("summary.nb", "Det må følge penger med.");
        form.put("topic", money.header().id().toString());
        assertThat(example.editor.post(create, form).statusCode()).isEqualTo(303);
        var remarks = example.bean(HearingRemarks.class);
        var page = "/arbeid/horingsmerknad/"
                + remarks.of(example.id()).getLast().header().id();
        assertThat(example.editor.get(page).body())
                .contains("Ta med alle 2 stedene som er kodet som «Penger» og ikke tatt opp");
        ExampleHearing.pressed(example.editor, page, "/ta-med");
        assertThat(remarks.of(example.id()).getLast().points()).hasSize(1);
        var rest = example.editor.form(page, page + "/ta-med");
        rest.remove("punkt");
        rest.put("alle", "kodet");
        assertThat(example.editor.post(page + "/ta-med", rest).statusCode()).isEqualTo(303);
        assertThat(remarks.of(example.id()).getLast().points()).hasSize(2);
        assertThat(example.editor.get(page).body()).doesNotContain("og ikke tatt opp");
    }

    private void noThemeIsSaidAndNotForgotten(HearingPoints.Point point, HearingTheme one) {
        var send = example.work() + "/koding" + point(point);
        var form = example.editor.form(example.work() + "/koding/sted" + point(point), send);
        form.put("stance", "against");
        var forgotten = example.editor.post(send, form);
        assertThat(forgotten.statusCode()).isEqualTo(422);
        assertThat(forgotten.body())
                .contains("Kryss av for minst ett tema, eller for «Ingen av temaene».", "href=\"#none\"")
                .containsPattern("value=\"against\" selected");
        form.put("none", "true");
        form.put(theme(one), "true");
        assertThat(example.editor.post(send, form).body()).contains("Stedet kan ikke både handle om et tema");
        assertThat(example.bean(HearingCodings.class).of(example.id())).isEmpty();
    }

    /** Through the page of all passages one gets back to what one has coded, and sees it as it was said. */
    private void everyPassageLeadsBackToItsCoding(HearingPoints.Point met, HearingTheme steering, HearingTheme money) {
        var passages = example.work() + "/analyse/steder";
        assertThat(example.editor.get(example.work() + "/analyse").body()).contains(passages + "\">Alle stedene");
        var back = example.work() + "/koding/sted" + point(met);
        assertThat(example.editor.get(passages).body())
                .contains("3 steder", back + "\">Se over kodingen din av dette fra svar 1", "Kod dette fra svar 2");
        var send = example.work() + "/koding" + point(met);
        var form = example.editor.form(back, send);
        assertThat(form).containsEntry(theme(steering), "true").containsEntry("stance", "against");
        form.remove(theme(steering));
        form.put("none", "true");
        assertThat(example.editor.post(send, form).statusCode()).isEqualTo(303);
        assertThat(example.editor.form(back, send))
                .containsEntry("none", "true")
                .doesNotContainKey(theme(money));
        form = example.editor.form(back, send);
        form.remove("none");
        form.put(theme(steering), "true");
        assertThat(example.editor.post(send, form).statusCode()).isEqualTo(303);
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
                        "## Penger",
                        "2 steder i svarene handler om dette",
                        "- Imot: 2",
                        "Utgaven som var på høring, er ikke kjent her");
        assertThat(example.secretary.get(example.work()).body())
                .contains("/arbeid/sak/" + paper.header().id());
        var again = example.secretary.form(propose, propose);
        again.put("body", body.header().id().toString());
        var refused = example.secretary.post(propose, again);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Organet har allerede en sak om denne høringen");
    }

    @Test
    void themesAreSuggestedWhenTheSecretariatSaysSoOutOfWhatOneHasCodedOneselfAndForgottenByNobody() {
        example.answered("Kommunene trenger midler til drift.", "Uten midler blir det ingen drift.");
        example.answered("Innsyn i journalen må loggføres.", "Loggfør hvert innsyn.");
        example.answered("Vi savner midler til driften.", "");
        var money = theme("Penger");
        var privacy = theme("Personvern");
        var points = example.bean(HearingPoints.class).untreated(example.id(), 9);
        var last = points.getLast();
        points.subList(0, 4).forEach(point -> {
            var one = point.text().toLowerCase(Locale.ROOT).contains("innsyn") ? privacy : money;
            code(example.editor, point, Map.of(theme(one), "true"));
        });

        assertThat(example.editor.get(sheet(last)).body())
                .as("they are off until somebody turns them on")
                .doesNotContain("Forslag til temaer");
        assertThat(example.editor.get(example.work() + "/analyse").body())
                .contains("Forslag til dem som koder")
                .as("only the secretariat says whether they are on")
                .doesNotContain("Slå på forslag");
        var analysis = example.work() + "/analyse";
        var turn = example.work() + "/forslag";
        var on = example.secretary.form(analysis, turn);
        assertThat(example.editor.post(turn, on).statusCode()).isEqualTo(403);
        assertThat(example.secretary.post(turn, on).statusCode()).isEqualTo(303);
        assertThat(example.bean(Journal.class).of(example.id()).getLast().action())
                .isEqualTo("suggest");

        var suggested = example.editor.get(sheet(last)).body();
        assertThat(suggested)
                .contains(
                        "Forslag til temaer",
                        "Du har gitt 2 steder dette temaet.",
                        "«midler» (i 2 av dem, og i 0 av 2 andre)")
                .contains("«driften»", "2 av dem har ord som også står her")
                .as("nothing is coded without a person")
                .doesNotContain(" checked");
        assertThat(example.secretary.get(sheet(last)).body())
                .as("whoever has coded nothing is told nothing of what others have coded")
                .contains("Ingen forslag.")
                .doesNotContain("«midler»");

        coded(example.editor, last, Map.of("none", "true"));
        coded(example.secretary, last, Map.of(theme(money), "true"));
        var codings = example.bean(HearingCodings.class);
        assertThat(codings.of(example.id()))
                .filteredOn(HearingCoding::hadSuggestions)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.suggested()).containsExactly(money.header().id());
                    assertThat(one.followed()).as("the coder decided otherwise").isEmpty();
                });
        assertThat(codings.of(example.id()))
                .as("that nothing could be suggested is kept, too")
                .filteredOn(one -> one.suggested() != null && !one.hadSuggestions())
                .hasSize(1);
        assertThat(example.secretary.get(analysis).body())
                .contains("0 av 1", "Alle temaene, der noe var foreslått", "Alle temaene, der ingenting var foreslått");
        assertThat(example.secretary.get(analysis + "/steder").body()).contains("(foreslått: Penger)");

        var off = example.secretary.form(analysis, turn);
        assertThat(example.secretary.post(turn, off).statusCode()).isEqualTo(303);
        var send = example.work() + "/koding" + point(points.getFirst());
        var form = example.secretary.form(sheet(points.getFirst()), send);
        form.put("none", "true");
        assertThat(example.secretary
                        .post(send + "&foreslatt=" + money.header().id(), form)
                        .statusCode())
                .isEqualTo(303);
        assertThat(codings.of(example.id()))
                .as("while they are off, none are noted, whatever is sent")
                .filteredOn(HearingCoding::hadSuggestions)
                .hasSize(1);
    }

    private String sheet(HearingPoints.Point point) {
        return example.work() + "/koding/sted" + point(point);
    }

    /** Through the form as its reader sees it: it says what was suggested on it. */
    private void coded(Clerk coder, HearingPoints.Point point, Map<String, String> typed) {
        var page = coder.get(sheet(point)).body();
        var send = example.work() + "/koding" + point(point);
        var at = page.indexOf("action=\"" + send) + "action=\"".length();
        var action = page.substring(at, page.indexOf('"', at));
        assertThat(action).contains("&amp;foreslatt=");
        var form = coder.form(sheet(point), action);
        form.putAll(typed);
        assertThat(coder.post(action.replace("&amp;", "&"), form).statusCode()).isEqualTo(303);
    }
}
