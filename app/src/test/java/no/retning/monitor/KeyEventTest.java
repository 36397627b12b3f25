package no.retning.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.record.LocalisedText;
import no.retning.strategy.Goal;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What has happened: written down with its source, confirmed, and told where it matters. */
class KeyEventTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final String AT = "/arbeid/hendelse";

    private static TestInstance instance;
    private static KeyEvents events;
    private static Clerk editor;
    private static Clerk everybody;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        events = instance.bean(KeyEvents.class);
        editor = Clerk.signedIn(instance.baseUrl(), "monitor-editor");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Map<String, String> filled(String title) {
        var form = editor.form(AT + "/ny", AT);
        form.put("type", "law");
        form.put("title.nb", title);
        form.put("from", "2025-03");
        form.put("source.citation", "Lovtidende");
        return form;
    }

    private static KeyEvent of(Map<String, String> form) {
        return events.get(UUID.fromString(form.get("id")));
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var form = filled("En lov med et navn som er tungt å skrive om igjen");
        form.put("from", "mars 2025");
        form.put("until", "2024");
        form.put("source.citation", "");
        form.put("type", "rykte");
        var refused = editor.post(AT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv hvor det står", "tungt å skrive om igjen", "mars 2025");
        assertThat(events.all()).noneMatch(one -> one.header().id().toString().equals(form.get("id")));
    }

    @Test
    void nothingIsToldBeforeSomebodyHasConfirmedIt() {
        var goal = instance.bean(Goals.class).find("mal-3-helsedata").orElseThrow();
        var form = filled("En lov om det ene og det andre");
        form.put("about", goal.header().ref().toString());
        assertThat(editor.post(AT, form).statusCode()).isEqualTo(303);
        var path = AT + "/" + form.get("id");
        var event = of(form);
        assertThat(event.header().state()).isEqualTo(KeyEvent.DRAFT);
        assertThat(everybody.get("/hendelser").body()).doesNotContain("En lov om det ene");
        assertThatThrownBy(() -> instance.bean(PublishKeyEvent.class)
                        .publish(SYSTEM, event.header().id(), event.header().version(), Publish.Occasion.ORDINARY))
                .isInstanceOf(Refused.class);

        assertThat(editor.post(path + "/bekreft", editor.form(path, path + "/bekreft"))
                        .statusCode())
                .isEqualTo(303);
        renamed(goal, "Et navn som ingen har vedtatt");
        assertThat(editor.post(path + "/publiser", editor.form(path + "/publiser", path + "/publiser"))
                        .statusCode())
                .isEqualTo(303);

        var slug = of(form).header().slug();
        assertThat(everybody.get("/hendelser").body())
                .contains("En lov om det ene", "mars 2025", "Lov eller forskrift");
        assertThat(everybody.get("/hendelse/" + slug).body())
                .contains("Lovtidende", "/id/goal/", goal.title().byLanguage().get("nb"))
                .doesNotContain("Et navn som ingen har vedtatt");
        assertThat(everybody.get("/mal/mal-3-helsedata").body()).contains("Dette har hendt", "En lov om det ene");
        assertThat(everybody.get("/mal/mal-2-enklere-arbeidshverdag").body()).doesNotContain("En lov om det ene");
    }

    private static void renamed(Goal goal, String title) {
        instance.bean(Commands.class)
                .change(
                        SYSTEM,
                        "edit",
                        instance.bean(Goals.class),
                        goal.header().id(),
                        goal.header().version(),
                        before -> new Goal(
                                before.header(),
                                before.structure(),
                                before.parent(),
                                before.position(),
                                before.type(),
                                before.code(),
                                LocalisedText.of("nb", title),
                                before.text(),
                                before.source()));
    }

    @Test
    void allThatHasHappenedIsDrawnInTimeAndToldInATable() {
        var page = everybody.get("/hendelser").body();
        assertThat(page)
                .contains("<svg", "role=\"img\"", "hendelser-narrow-title", "hendelser er merket av")
                .contains("1. januar 2016", "3. kvartal 2020 – 4. kvartal 2020", "2020 – 2021");
        assertThat(everybody.get("/en/hendelser").body()).contains("The coronavirus pandemic", "Pandemic");
    }

    @Test
    void thePublicCanReadWhatWasKnownOnADay() {
        assertThat(everybody.get("/hendelser?asOf=2015-01-01").body()).doesNotContain("Koronapandemien");
    }

    @Test
    void theFigureCanBeShownElsewhere() {
        var svg = everybody.get("/hendelser/figur.svg");
        assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(svg.body()).startsWith("<svg").contains("Kilde: ", "/hendelser", "slik det var", "ikke oppgitt");
        var png = everybody.get("/en/hendelser/figur.png");
        assertThat(png.statusCode()).isEqualTo(200);
        assertThat(png.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(png.body()).contains("PNG");
    }
}
