package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.edition.Editions;
import no.retning.form.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The secretariat at its pages, without JavaScript. */
class WorkTest {
    private static TestInstance instance;
    private static Drafts drafts;
    private static Clerk secretary;
    private static int made;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
        drafts = new Drafts(instance);
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Strategy strategy() {
        return drafts.strategy("strategi-" + ++made);
    }

    private static Paragraph paragraph() {
        var chapter = drafts.chapter(strategy(), "kapittel-" + ++made);
        return drafts.paragraph(chapter, "avsnitt-" + ++made, Drafts.text("Slik var det."));
    }

    private static String page(Paragraph paragraph) {
        return "/arbeid/avsnitt/" + paragraph.header().id();
    }

    private static Paragraph now(Paragraph paragraph) {
        return instance.bean(Paragraphs.class).get(paragraph.header().id());
    }

    private static void isSeeOther(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void whatIsTypedIsSavedInEveryLanguage() {
        var paragraph = paragraph();
        var form = secretary.form(page(paragraph), page(paragraph));
        assertThat(form).containsEntry("text.nb", "Slik var det.").containsEntry("version", "1");

        form.put("text.nb", "Slik blir det.");
        form.put("text.nn", "Slik vert det.");
        isSeeOther(secretary.post(page(paragraph), form));

        assertThat(now(paragraph).text().byLanguage())
                .containsEntry("nb", "Slik blir det.")
                .containsEntry("nn", "Slik vert det.")
                .containsEntry("en", "Slik var det.");
    }

    @Test
    void aFormWithMistakesComesBackWithAllThatWasTypedAndSaysWhatToDo() {
        var form = secretary.form("/arbeid/foring/ny", "/arbeid/foring");
        form.put("publisher", "Departementet for <prøver>");
        form.put("issued", "i fjor");

        var answer = secretary.post("/arbeid/foring", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"errors\"", "href=\"#title.nb\"", "Skriv en tekst på minst ett språk")
                .contains("href=\"#issued\"", "Skriv en dag, en måned eller et år");
        assertThat(Clerk.form(answer, "/arbeid/foring"))
                .containsEntry("publisher", "Departementet for <prøver>")
                .containsEntry("issued", "i fjor")
                .containsEntry("id", form.get("id"));
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        var documents = instance.bean(GuidingDocuments.class);
        var form = secretary.form("/arbeid/foring/ny", "/arbeid/foring");
        form.put("title.nb", "Meldingen som ble sendt to ganger");
        form.put("publisher", "Departementet");
        form.put("issued", "2024-05");

        isSeeOther(secretary.post("/arbeid/foring", form));
        isSeeOther(secretary.post("/arbeid/foring", form));

        assertThat(documents.all())
                .filteredOn(
                        document -> document.title().byLanguage().containsValue("Meldingen som ble sendt to ganger"))
                .singleElement()
                .extracting(document -> document.header().id())
                .isEqualTo(UUID.fromString(form.get("id")));

        form.put("publisher", "Et annet departement");
        var answer = secretary.post("/arbeid/foring", form);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Et annet departement");
    }

    @Test
    void twoPeopleSavingTheSameTextBothSeeBothTextsAndLoseNothing() {
        var paragraph = paragraph();
        var mine = secretary.form(page(paragraph), page(paragraph));
        var theirs = secretary.form(page(paragraph), page(paragraph));
        theirs.put("text.nb", "Slik vil de ha det.");
        theirs.put("text.en", "They changed the English alone.");
        isSeeOther(secretary.post(page(paragraph), theirs));

        mine.put("text.nb", "Slik vil jeg ha det.");
        var answer = secretary.post(page(paragraph), mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Slik vil de ha det.", "Slik vil jeg ha det.", "<del>", "<ins>")
                .contains("Behold det som er lagret");
        assertThat(now(paragraph).text().byLanguage()).containsEntry("nb", "Slik vil de ha det.");

        isSeeOther(secretary.post(page(paragraph), Clerk.form(answer, page(paragraph))));
        assertThat(now(paragraph).text().byLanguage())
                .containsEntry("nb", "Slik vil jeg ha det.")
                .containsEntry("en", "They changed the English alone.");
        assertThat(secretary
                        .get("/arbeid/historikk/paragraph/" + paragraph.header().id())
                        .body())
                .contains("Sekretariat", "Tekst, bokmål");
    }

    @Test
    void whoMayNotSeeADraftIsToldThatThereIsNone() {
        var paragraph = paragraph();
        var member = Clerk.signedIn(instance.baseUrl(), "member");

        assertThat(member.get(page(paragraph)).statusCode()).isEqualTo(404);
        assertThat(member.get("/arbeid/historikk/paragraph/"
                                + paragraph.header().id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(member.get("/arbeid").statusCode()).isEqualTo(200);
        assertThat(member.get("/arbeid").body()).doesNotContain("Slik var det.");
    }

    @Test
    void whatWasWrittenIsPreviewedPublishedAndSeenByAll() {
        var chapter = drafts.chapter(strategy(), "kapittel-" + ++made);
        drafts.paragraph(chapter, "avsnitt-" + ++made, Drafts.text("Dette skal alle få lese."));
        var path = "/arbeid/strategi/" + chapter.strategy();

        assertThat(secretary.get(path + "/forhandsvis").body())
                .contains("Dette skal alle få lese.", "Dette er en forhåndsvisning");
        var form = secretary.form(path + "/publiser", path + "/publiser");
        form.put("correction", "true");
        var refused = secretary.post(path + "/publiser", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#reason.nb\"");
        form.remove("correction");
        form.put("label", "0.9");
        isSeeOther(secretary.post(path + "/publiser", form));

        assertThat(instance.bean(Editions.class).current(chapter.strategy()))
                .hasValueSatisfying(edition -> assertThat(edition.label()).isEqualTo("0.9"));
        assertThat(secretary.get(path + "/publiser").body()).contains("Alt er publisert i utgave 1");
    }

    @Test
    void theGateSaysWhatMustBeMendedAndWhere() {
        var chapter = drafts.chapter(strategy(), "kapittel-" + ++made);
        var page = secretary.get("/arbeid/strategi/" + chapter.strategy() + "/publiser");

        assertThat(page.body())
                .contains("Kapittelet har ingen avsnitt")
                .contains("/arbeid/kapittel/" + chapter.header().id())
                .doesNotContain("Publiser nå");
    }

    @Test
    void whatIsPublishedAndNoLongerHoldsIsOnTheDeskAndMendedFromThere() {
        var chapter = drafts.chapter(strategy(), "kapittel-" + ++made);
        for (int organisations = 71; organisations < 78; organisations++) {
            drafts.paragraph(
                    chapter,
                    "avsnitt-" + ++made,
                    Drafts.text("[%d organisasjoner](/medvirkning?dato=2021-09-07#organisasjoner) var med."
                            .formatted(organisations)));
        }
        var promised = drafts.paragraph(
                chapter, "avsnitt-" + ++made, Drafts.text("Det skal være ferdig i mars 2020. Etterpå ser vi."));
        assertThat(secretary.get("/arbeid").body())
                .doesNotContain("(mars 2020 har passert)", "Tall i publiserte tekster");

        var path = "/arbeid/strategi/" + chapter.strategy() + "/publiser";
        isSeeOther(secretary.post(path, secretary.form(path, path)));

        assertThat(secretary.get("/arbeid").body())
                .contains("«71 organisasjoner»; registeret gir 0", "«77 organisasjoner»; registeret gir 0")
                .contains("«Det skal være ferdig i mars 2020.» (mars 2020 har passert)", page(promised));
        var form = secretary.form(page(promised), page(promised));
        form.put("text.nb", "Det ble ferdig i mars 2020.");
        form.put("text.nn", "Det vart ferdig i mars 2020.");
        form.put("text.en", "It was finished in March 2020.");
        isSeeOther(secretary.post(page(promised), form));
        isSeeOther(secretary.post(path, secretary.form(path, path)));
        assertThat(secretary.get("/arbeid").body()).doesNotContain("(mars 2020 har passert)");
    }

    @Test
    void aThingIsTiedToAnotherFoundByItsTitle() {
        var document = drafts.document("meldingen-om-trader");
        var strategy = strategy();
        var from = strategy.header().ref().toString();
        var to = document.header().ref().toString();

        var found = secretary.get("/arbeid/trad/ny?fra=" + from + "&ord=meldingen-om-trader");
        assertThat(found.body()).contains("Ett treff", "til=" + to);
        var path = "/arbeid/trad?fra=" + from + "&til=" + to;
        var form = secretary.form("/arbeid/trad/ny?fra=" + from + "&til=" + to, path.replace("&", "&amp;"));
        form.put("type", "back:guides");
        form.put("evidence.nb", "Det står i meldingen.");
        form.put("statedBy", "Direktoratet");
        isSeeOther(secretary.post(path, form));

        assertThat(secretary.get("/arbeid/strategi/" + strategy.header().id()).body())
                .contains("Følger føringer fra", "Det står i meldingen.");
        assertThat(secretary.get("/arbeid/foring/" + document.header().id()).body())
                .contains("Legger føringer for");
    }

    @Test
    void paragraphsMoveOnePlaceAtATime() {
        var chapter = drafts.chapter(strategy(), "kapittel-" + ++made);
        var first = drafts.paragraph(chapter, "avsnitt-" + ++made, Drafts.text("Først."));
        var second = drafts.paragraph(chapter, "avsnitt-" + ++made, Drafts.text("Sist."));
        var form = secretary.form("/arbeid/strategi/" + chapter.strategy(), page(second) + "/flytt?vei=opp");

        isSeeOther(secretary.post(page(second) + "/flytt?vei=opp", form));

        assertThat(instance.bean(Paragraphs.class).in(chapter.header().id()))
                .extracting(paragraph -> paragraph.header().id())
                .containsExactly(second.header().id(), first.header().id());
        assertThat(secretary.post(page(second) + "/flytt?vei=ned", form).statusCode())
                .isEqualTo(409);
    }

    @Test
    void everyPageAnswersInEveryLanguage() {
        var chapter = drafts.chapter(strategy(), "kapittel-" + ++made);
        var pages = List.of(
                "/arbeid",
                "/arbeid/strategi",
                "/arbeid/strategi/ny",
                "/arbeid/strategi/" + chapter.strategy(),
                "/arbeid/strategi/" + chapter.strategy() + "/rediger",
                "/arbeid/strategi/" + chapter.strategy() + "/kapittel/ny",
                "/arbeid/kapittel/" + chapter.header().id(),
                "/arbeid/kapittel/" + chapter.header().id() + "/avsnitt/ny",
                "/arbeid/struktur",
                "/arbeid/struktur/ny",
                "/arbeid/foring",
                "/arbeid/sammenheng",
                "/arbeid/trad/ny?fra=" + chapter.header().ref(),
                "/arbeid/tilbakemeldinger");
        for (var prefix : List.of("", "/nn", "/en")) {
            for (var page : pages) {
                var answer = secretary.get(prefix + page);
                assertThat(answer.statusCode()).as(prefix + page).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control"))
                        .as(page)
                        .hasValue("no-store");
            }
        }
    }
}
