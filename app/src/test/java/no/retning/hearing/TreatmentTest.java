package no.retning.hearing;

import static no.retning.hearing.ExampleHearing.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.retning.TestInstance;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.form.Clerk;
import no.retning.hearing.internal.TellRespondents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said in a hearing is taken up, decided, read by another and told to everybody; each sees what became of their point. */
class TreatmentTest {
    private static final String SLUG = ExampleHearing.SLUG;
    private static final String STRATEGY = "nasjonal-e-helsestrategi-2023-2030";

    private ExampleHearing example;
    private TestInstance instance;
    private Clerk respondent;
    private Clerk editor;
    private Clerk secretary;

    @BeforeEach
    void start() {
        example = new ExampleHearing();
        instance = example.instance;
        respondent = example.respondent;
        editor = example.editor;
        secretary = example.secretary;
    }

    @AfterEach
    void stop() {
        example.close();
    }

    private String answered(String question, String whole) {
        return example.answered(question, whole);
    }

    private void deadlinePasses() {
        example.deadlinePasses();
    }

    private UUID id() {
        return example.id();
    }

    private String work() {
        return example.work();
    }

    private HearingRemark remark() {
        return instance.bean(HearingRemarks.class).of(id()).getFirst();
    }

    private String paragraph() {
        return instance.bean(PublishedEditions.class)
                .current("strategy", STRATEGY, AsOf.NOW)
                .orElseThrow()
                .item()
                .all()
                .filter(item -> item.kind().equals("paragraph"))
                .findFirst()
                .orElseThrow()
                .ref()
                .toString();
    }

    @Test
    void fromPassageToChangedParagraphAndBackToWhoeverSaidIt() {
        var answer = answered("Mer åpenhet om framdriften. Og takk for sist.", "Alt i alt godt.");
        var waiting = instance.bean(HearingPoints.class);
        assertThat(waiting.untreated(id())).isEqualTo(2);
        var point = waiting.untreated(id(), 9).stream()
                .filter(one -> one.about() != null)
                .findFirst()
                .orElseThrow();
        var fresh = work() + "/merknad/ny?punkt=" + point.answer() + "." + point.about();
        var create = work() + "/merknad?punkt=" + point.answer() + "." + point.about();
        var tooEarly = editor.form(fresh, create);
        tooEarly.put("title.nb", "Åpenhet");
        tooEarly.put("summary.nb", "Flere ber om mer åpenhet.");
        assertThat(editor.post(create, tooEarly).statusCode())
                .as("what can still be changed is not treated")
                .isEqualTo(422);

        deadlinePasses();
        assertThat(editor.get(work() + "/behandling").body())
                .contains("2 punkter av 2", "takk for sist", "Ta opp dette");
        var form = editor.form(fresh, create);
        form.put("title.nb", "Åpenhet om framdriften");
        form.put("summary.nb", "Det bes om mer åpenhet.");
        form.put("quote", "Mer åpenhet om tilbakegangen.");
        var wrong = editor.post(create, form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("ikke slik i svaret", "Det bes om mer åpenhet.");
        form.put("quote", "Mer åpenhet om framdriften.");
        assertThat(Clerk.form(wrong, create)).containsEntry("quote", "Mer åpenhet om tilbakegangen.");
        var made = editor.post(create, form);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        assertThat(remark().points())
                .containsExactly(new SaidPoint(point.answer(), point.about(), "Mer åpenhet om framdriften."));
        assertThat(waiting.untreated(id())).isEqualTo(1);

        var page = "/arbeid/horingsmerknad/" + remark().header().id();
        var undecided = editor.post(page + "/vurdert", editor.form(page, page + "/vurdert"));
        assertThat(undecided.statusCode()).isEqualTo(409);
        assertThat(undecided.body()).contains("Velg en avgjørelse og skriv hvorfor");

        var edit = page + "/rediger";
        var decided = editor.form(edit, edit);
        decided.put("assessment.nb", "Det er et godt råd.");
        decided.put("decision", "followed");
        decided.put("reason.nb", "Framdriften publiseres nå.");
        assertThat(editor.post(edit, decided).statusCode()).isEqualTo(303);
        assertThat(editor.post(page + "/vurdert", editor.form(page, page + "/vurdert"))
                        .body())
                .contains("velg hvor det er endret");
        var pointing = editor.form(edit, edit);
        pointing.put("changed", paragraph());
        assertThat(editor.post(edit, pointing).statusCode()).isEqualTo(303);
        pressed(editor, page, "/vurdert");
        assertThat(editor.get(page).body())
                .as("nobody is their own second reader")
                .contains("en annen må være andre leser")
                .doesNotContain(page + "/godkjenn");
        var own = editor.form(page, page + "/tilbake");
        assertThat(editor.post(page + "/godkjenn", own).statusCode()).isEqualTo(409);
        pressed(secretary, page, "/godkjenn");
        assertThat(remark().second()).isNotNull();

        assertThat(respondent.get(answer + "/kvittering").body())
                .as("nobody knows before it is summed up")
                .doesNotContain("Hva som ble av dette", "Framdriften publiseres");
        pressed(secretary, work(), "/vurder");
        var summarise = work() + "/oppsummer";
        var summary = secretary.form(summarise, summarise);
        summary.put("summary.nb", "Det kom ett svar.");
        assertThat(secretary.post(summarise, summary).statusCode()).isEqualTo(303);

        instance.bean(PublishAnswers.class).asTheyCome();
        var told = respondent.get("/horing/" + SLUG + "/behandling");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body())
                .contains("Åpenhet om framdriften", "Fulgt", "Framdriften publiseres nå.", ">Svar 1</a>: ")
                .as("the words of an answer are not published here, nor who wrote it")
                .doesNotContain("takk for sist", "Prøveforeningen", "Kanarifugl");
        assertThat(respondent.get(answer + "/kvittering").body())
                .contains("Hva som ble av dette", "Åpenhet om framdriften", "Fulgt", "Framdriften publiseres nå.")
                .as("what nobody has taken up is said, too")
                .contains("ikke tatt opp for seg");
        var letters = instance.bean(TellRespondents.class);
        letters.whenItIsKnownWhatBecameOfIt();
        letters.whenItIsKnownWhatBecameOfIt();
        assertThat(instance.bean(JdbcClient.class)
                        .sql("select body from mail.message where subject like 'Hva som ble av svaret ditt%'")
                        .query(String.class)
                        .list())
                .as("each is told once")
                .singleElement()
                .asString()
                .contains("svar 1", "/horing/" + SLUG + "/behandling");
        var conclude = work() + "/avslutt";
        assertThat(secretary.get(conclude).body())
                .as("the example was opened elsewhere, so there is nothing to hold it against")
                .contains("Utgaven som var på høring, er ikke kjent her", "Én merknad har ført til en endring")
                .doesNotContain("under grensen for ny høring");
        whatIsLeftIsToldWithAReasonOrTheHearingIsNotConcluded(answer);
        var links = instance.bean(PublishedEditions.class)
                .current("hearing", SLUG, AsOf.NOW)
                .orElseThrow()
                .links();
        assertThat(links).anySatisfy(link -> {
            assertThat(link.type()).isEqualTo("changed");
            assertThat(link.from()).isEqualTo(remark().header().ref());
            assertThat(link.to().toString()).isEqualTo(paragraph());
        });
    }

    private void whatIsLeftIsToldWithAReasonOrTheHearingIsNotConcluded(String answer) {
        var conclude = work() + "/avslutt";
        assertThat(secretary.get(conclude).body())
                .contains(
                        "Ett punkt av 2 er ikke ferdig behandlet. Ikke tatt opp: 1.",
                        "Hvorfor resten ikke er behandlet");
        var form = secretary.form(conclude, conclude);
        form.put("reason.nb", "Lite er endret.");
        var refused = secretary.post(conclude, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#left.nb\"", "Lite er endret.");
        form.put("left.nb", "Det er en hilsen.");
        assertThat(secretary.post(conclude, form).statusCode()).isEqualTo(303);
        assertThat(respondent.get("/horing/" + SLUG).body())
                .contains("Ett punkt i svarene ble ikke behandlet for seg.", "Det er en hilsen.");
        assertThat(respondent.get(answer + "/kvittering").body())
                .as("whoever said it is told why it was left")
                .containsSubsequence("ikke tatt opp for seg", "Det er en hilsen.");
    }

    @Test
    void severalPassagesMakeOneRemarkAndWhatIsTakenOutWaitsAgain() {
        answered("Mer åpenhet.", "Og flere møter.");
        answered("Åpne opp.", "");
        deadlinePasses();
        var create = work() + "/merknad";
        var form = editor.form(work() + "/merknad/ny", create);
        form.put("title.nb", "Åpenhet");
        form.put("summary.nb", "To ber om åpenhet.");
        assertThat(editor.post(create, form).statusCode()).isEqualTo(303);
        var page = "/arbeid/horingsmerknad/" + remark().header().id();
        for (int waiting = 3; waiting > 0; waiting--) {
            assertThat(instance.bean(HearingPoints.class).untreated(id())).isEqualTo(waiting);
            pressed(editor, page, "/ta-med");
        }
        assertThat(remark().points()).hasSize(3);
        assertThat(editor.get(work() + "/behandling").body())
                .contains("Alt som er sagt i svarene, er tatt opp.", "3 punkter er tatt opp, men venter på avgjørelse");
        pressed(editor, page, "/ta-ut");
        assertThat(instance.bean(HearingPoints.class).untreated(id())).isEqualTo(1);
        pressed(editor, page, "/fjern");
        assertThat(instance.bean(HearingPoints.class).untreated(id())).isEqualTo(3);
    }

    @Test
    void themesMakeATreeWithoutCircles() {
        var themes = instance.bean(HearingThemes.class);
        var create = work() + "/tema";
        var first = editor.form(create + "/ny", create);
        first.put("title.nb", "Styring");
        assertThat(editor.post(create, first).statusCode()).isEqualTo(303);
        var top = themes.of(id()).getFirst();
        var second = editor.form(create + "/ny", create);
        second.put("title.nb", "Møter");
        second.put("parent", top.header().id().toString());
        assertThat(editor.post(create, second).statusCode()).isEqualTo(303);
        assertThat(themes.of(id()))
                .extracting(theme -> HearingThemes.depth(theme, themes.of(id())))
                .containsExactly(0, 1);

        var page = "/arbeid/horingstema/" + top.header().id();
        var circle = editor.form(page, page);
        circle.put("parent", themes.of(id()).getLast().header().id().toString());
        assertThat(editor.post(page, circle).statusCode()).isEqualTo(422);
        pressed(editor, page, "/fjern");
        assertThat(themes.of(id())).hasSize(1);
    }
}
