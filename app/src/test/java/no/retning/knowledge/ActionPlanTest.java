package no.retning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.form.Clerk;
import no.retning.register.Organisations;
import no.retning.strategy.Goals;
import no.retning.thread.BrokenThreads;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From goal to focus area to initiative to what carries it out: made, published, followed and mended. */
class ActionPlanTest {
    private static final String AT = "/arbeid/handlingsplan";
    private static final String GOAL = "mal-3-helsedata";

    private static TestInstance instance;
    private static Clerk secretary;
    private static Clerk everybody;
    private static ActionPlans plans;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        plans = instance.bean(ActionPlans.class);
        secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static void press(String path, String to, Map<String, String> typed) {
        var form = secretary.form(path, to);
        form.putAll(typed);
        var answer = secretary.post(to, form);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(303);
    }

    private static UUID made(String title) {
        var form = secretary.form(AT + "/ny", AT);
        form.putAll(Map.of("title.nb", title, "owner", "Prøverne", "source.citation", "Prøven"));
        assertThat(secretary.post(AT, form).statusCode()).isEqualTo(303);
        return UUID.fromString(form.get("id"));
    }

    private static String parts(UUID plan, String sort) {
        return "/arbeid/kunnskap/handlingsplan/" + plan + "/" + sort;
    }

    private static UUID focusArea(UUID plan, String title) {
        var at = parts(plan, "innsatsomrade");
        press(at + "/ny", at, Map.of("title.nb", title, "source.citation", "Prøven"));
        return plans.get(plan).focusAreas().getLast().id();
    }

    private static UUID initiative(UUID plan, UUID area, String title, Map<String, String> more) {
        var at = parts(plan, "initiativ");
        var form = secretary.form(at + "/ny", at);
        form.putAll(Map.of("focusArea", area.toString(), "title.nb", title, "source.citation", "Prøven"));
        form.putAll(more);
        assertThat(secretary.post(at, form).statusCode()).isEqualTo(303);
        return plans.get(plan).initiatives().getLast().id();
    }

    private static List<String> broken(UUID initiative) {
        return instance.bean(BrokenThreads.class).all().stream()
                .filter(one -> one.thing().id().equals(initiative))
                .map(one -> one.rule().id())
                .toList();
    }

    private static String goal() {
        return "goal/"
                + instance.bean(Goals.class).find(GOAL).orElseThrow().header().id();
    }

    @Test
    void anInitiativeLeadsFromItsGoalToWhatCarriesItOutAndIsPrintedWithAllOfThat() throws Exception {
        var plan = made("Planen i prøven");
        var area = focusArea(plan, "Innsats for data");
        var solution = instance.bean(no.retning.uptake.Solutions.class)
                .find("helseid")
                .orElseThrow()
                .header()
                .id();
        var owner = instance.bean(Organisations.class).all().getFirst();
        var measure = instance.bean(no.retning.portfolio.Measures.class)
                .find("helsedataprogrammet")
                .orElseThrow()
                .header()
                .id();
        var first = initiative(
                plan,
                area,
                "Data til forskerne",
                Map.of(
                        "owner",
                        owner.header().id().toString(),
                        "from",
                        "2026",
                        "until",
                        "2027-Q2",
                        "userGroups.researchers",
                        "true",
                        "legalBasis.nb",
                        "Et oppdrag.",
                        "pursued",
                        goal(),
                        "delivery",
                        "measure/" + measure,
                        "indicator",
                        "solution/" + solution));
        var second = initiative(plan, area, "Det som følger", Map.of("needs." + first, "true"));
        assertThat(everybody.get("/handlingsplan/planen-i-proven").statusCode())
                .as("a draft is for those who make it")
                .isEqualTo(404);
        press(AT + "/" + plan + "/steg", AT + "/" + plan + "/steg", Map.of("state", "agreed"));
        assertThat(broken(second)).contains("initiative-without-owner", "initiative-without-measure");
        press(AT + "/" + plan + "/publiser", AT + "/" + plan + "/publiser", Map.of());

        assertThat(everybody.get("/handlingsplan/planen-i-proven").body())
                .contains("Ett innsatsområde og 2 initiativer.", "2 av dem var ikke med i høringen")
                .contains("Data til forskerne", "2026–2. kvartal 2027", "Et oppdrag.", "/tiltak/helsedataprogrammet")
                .contains("/losning/helseid", "Ingen ansvarlig ennå");
        assertThat(everybody.get("/mal/" + GOAL).body())
                .as("the goal leads to it")
                .contains("Data til forskerne");
        assertThat(everybody.get("/kart").body()).contains("Data til forskerne", "Initiativer");
        assertThat(broken(first)).isEmpty();

        var edition =
                instance.bean(Editions.class).current(plan).map(Edition::sha256).orElseThrow();
        var word = everybody.fetch("/utgave/" + edition + "/utgave.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Innsats for data", "Data til forskerne", "Et oppdrag.", "Helsedataprogrammet")
                    .contains("□ Var ikke med i høringen", "Må komme etter: Data til forskerne");
        }
        assertThat(everybody.fetch("/utgave/" + edition + "/utgave.pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anInitiativeThatWouldWaitForItselfIsRefusedAndWhatWasTypedIsKept() {
        var plan = made("Planen i ring");
        var area = focusArea(plan, "Ringen");
        var first = initiative(plan, area, "Det ene", Map.of());
        initiative(plan, area, "Det andre", Map.of("needs." + first, "true"));
        var at = parts(plan, "initiativ") + "/" + first;
        var form = secretary.form(at, at);
        form.put("text.nb", "Skrevet med møye.");
        form.put("needs." + plans.get(plan).initiatives().getLast().id(), "true");
        var refused = secretary.post(at, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("måtte vente på hverandre", "Skrevet med møye.");
    }

    @Test
    void theDeskLeadsToWhereAnInitiativeIsMendedAndAFocusAreaTakesItsInitiativesAlong() {
        var plan = made("Planen som ryddes");
        var area = focusArea(plan, "Det som går");
        var one = initiative(plan, area, "Uten eier", Map.of());
        assertThat(secretary.get("/arbeid").body())
                .contains("Ingen virksomhet har ansvar for initiativet", parts(plan, "initiativ") + "/" + one);
        var path = parts(plan, "innsatsomrade") + "/" + area + "/fjern";
        var form = secretary.form(AT + "/" + plan, path);
        assertThat(secretary.post(path, form).statusCode()).isEqualTo(303);
        assertThat(plans.get(plan).initiatives()).isEmpty();
        assertThat(broken(one)).isEmpty();
    }
}
