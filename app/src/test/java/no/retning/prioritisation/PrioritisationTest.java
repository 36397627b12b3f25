package no.retning.prioritisation;

import static no.retning.Fixtures.AUDITOR;
import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.body;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.proposal;
import static no.retning.prioritisation.Choices.groups;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.Inputs;
import no.retning.portfolio.Cost;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.record.Language;
import no.retning.register.Organisations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is chosen, why, and whose weights led to it. */
class PrioritisationTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static Commands commands;
    private static Prioritisations prioritisations;
    private static Calculations calculations;
    private static Calculate calculate;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of("retning.demo", "true"));
        commands = instance.bean(Commands.class);
        prioritisations = instance.bean(Prioritisations.class);
        calculations = instance.bean(Calculations.class);
        calculate = instance.bean(Calculate.class);
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Calculation computed(Prioritisation one) throws Incomplete {
        var saved = commands.create(SYSTEM, prioritisations, one);
        return calculate.compute(SYSTEM, saved.header().id());
    }

    private static Case accepted(String slug) {
        var body = commands.create(SYSTEM, instance.bean(Bodies.class), body("organ-" + slug));
        return commands.create(
                SYSTEM, instance.bean(Cases.class), proposal(body, "Saken " + slug, CaseType.DISCUSSION));
    }

    @Test
    void whatIsRecordedIsReadBackAsItWas() {
        var one = Choices.inTwoFutures("tur-retur", null);
        var saved = commands.create(SYSTEM, prioritisations, one);

        assertThat(saved.with(one.header())).isEqualTo(one);
    }

    /**
     * The mean of the two groups counts both criteria half: ab 9.5, ac 10, bc 9.5, bd 8.5, cd 9. So ac, proved. Patients would
     * have ab (14), clinicians cd (15). Of the pairs only bd is beaten (by bc), so a and b are in two of four, c in three, d in
     * one. Brevet comes in with half of a point more (bc or ab as good as ac).
     */
    @Test
    void theBestPairIsChosenWithProofAndItIsSaidWhoWouldChooseOtherwise() throws Exception {
        var result = computed(Choices.simple("kjent-svar")).result();

        assertThat(result.chosen()).containsExactly("a", "c");
        assertThat(result.value()).isCloseTo(10, within(1e-6));
        assertThat(result.proved()).isTrue();
        assertThat(result.spent())
                .singleElement()
                .satisfies(spent -> assertThat(spent.spent()).isCloseTo(10, within(1e-6)));
        assertThat(result.camps())
                .extracting(ChoiceResult.Camp::groups, ChoiceResult.Camp::chosen)
                .containsExactly(
                        tuple(List.of("Pasientene"), List.of("a", "b")),
                        tuple(List.of("Klinikken"), List.of("c", "d")));
        assertThat(result.choices()).isEqualTo(4);
        assertThat(result.options()).extracting(ChoiceResult.OfOption::share).containsExactly(0.5, 0.5, 0.75, 0.25);
        assertThat(result.of("b").orElseThrow().standing()).isEqualTo(ChoiceResult.Standing.CROWDED);
        assertThat(result.of("b").orElseThrow().loss()).isCloseTo(0.5, within(1e-6));
    }

    /**
     * As it is: ab 9.5, ac 10, bc 9.5, bd 8.5, cd 9; best ac. With time worth three times as much: ab 14.5, ac 19, bc 21.5,
     * bd 19.5, cd 24; best cd. The largest regret is 5 for ac, 2.5 for bc and 1 for cd, which is least.
     */
    @Test
    void whatIsRegrettedLeastIsChosenWhereNobodyWeighsTheFutures() throws Exception {
        var result = computed(Choices.inTwoFutures("anger", null)).result();

        assertThat(result.leastRegret()).isTrue();
        assertThat(result.chosen()).containsExactly("c", "d");
        assertThat(result.value()).isCloseTo(1, within(1e-6));
        var regrets = result.regrets();
        assertThat(regrets).isNotNull();
        assertThat(regrets.futures()).containsExactly("Som nå", "Press");
        assertThat(regrets.best())
                .satisfiesExactly(
                        now -> assertThat(now).isCloseTo(10, within(1e-6)),
                        pressed -> assertThat(pressed).isCloseTo(24, within(1e-6)));
        assertThat(regrets.lines().getFirst().chosen()).containsExactly("a", "c");
        assertThat(regrets.lines().getFirst().worst()).isCloseTo(5, within(1e-6));
    }

    @Test
    void otherWeightsTurnTheChoice() throws Exception {
        var one = Choices.simple("vekter");

        assertThat(calculate.trial(one.weighed(groups("100", "0", "100", "0"))).chosen())
                .containsExactly("a", "b");
        assertThat(calculate.trial(one.weighed(groups("0", "1", "0", "1"))).chosen())
                .containsExactly("c", "d");
    }

    @Test
    void whatWasComputedStandsAndComesOutTheSameAgain() throws Exception {
        var made = computed(Choices.inTwoFutures("igjen", null));
        commands.change(
                SYSTEM,
                Prioritisations.EDIT,
                prioritisations,
                made.prioritisation(),
                1,
                before -> before.weighed(groups("1", "1", "1", "1")));
        var kept = calculations.get(made.header().id());

        assertThat(kept).isEqualTo(made);
        assertThat(calculate.again(kept)).isEqualTo(made.result());
        assertThat(new ChoiceProblem(kept.problem()).sha256()).isEqualTo(made.input());
        assertThatThrownBy(() -> commands.change(
                        SYSTEM,
                        Calculations.ATTACH,
                        calculations,
                        kept.header().id(),
                        kept.header().version(),
                        before -> new Calculation(
                                before.header().in(Calculations.ATTACHED),
                                before.prioritisation(),
                                null,
                                null,
                                "{}",
                                "",
                                "",
                                1,
                                Map.of(),
                                before.result())))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whoMayOnlyReadDoesNotCompute() {
        var saved = commands.create(SYSTEM, prioritisations, Choices.simple("bare-lese"));

        assertThatThrownBy(() -> calculate.compute(AUDITOR, saved.header().id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsComputed() {
        var one = Choices.simple("mangler");
        var first = one.options().getFirst();
        var bare =
                new Candidate("e", "Ettersynet", null, null, null, "", false, List.of(), Map.of("Tid", BigDecimal.ONE));

        assertThat(Gaps.of(one)).isEmpty();
        assertThat(Gaps.of(one.among(List.of(first, bare))))
                .containsExactly(
                        Gap.of(Gap.Kind.NO_COST, "Ettersynet"), Gap.of(Gap.Kind.NO_VALUE, "Ettersynet", "Trygghet"));
        assertThat(Gaps.of(Prioritisation.blank(UUID.randomUUID())))
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.NO_CRITERION, Gap.Kind.NO_BUDGET, Gap.Kind.NO_OPTION);
    }

    @Test
    void aResultIsAttachedToItsCaseOnceWithTheWeightsThatLedToIt() throws Exception {
        var about = accepted("vedlegg");
        var made = computed(Choices.inTwoFutures("vedlegg", about));
        var attach = instance.bean(AttachCalculation.class);

        assertThat(attach.attach(SECRETARY, made.header().id())).isTrue();

        var input = instance.bean(Inputs.class).about(about.header().id()).getFirst();
        assertThat(input.open()).isTrue();
        assertThat(input.text().in(new Language("nb")).orElseThrow())
                .contains(
                        "Innenfor rammen på 10 mill. kroner velges 2 av 4",
                        "- Chatten\n- Døgnvakten",
                        "Velges ikke: Alarmen og Brevet.",
                        "Bevist best",
                        "Pasientene: Trygghet 100 %, Tid 0 %",
                        made.input());
        assertThat(input.text().byLanguage()).containsOnlyKeys("nb", "nn", "en");
        assertThat(prioritisations.get(made.prioritisation()).header().state()).isEqualTo(Prioritisations.ATTACHED);
        assertThatThrownBy(() -> attach.attach(SECRETARY, made.header().id())).isInstanceOf(Refused.class);
    }

    @Test
    void aResultForNoCaseIsNotAttached() throws Exception {
        var made = computed(Choices.simple("uten-sak"));

        assertThat(instance.bean(AttachCalculation.class)
                        .attach(SECRETARY, made.header().id()))
                .isFalse();
        assertThat(calculations.get(made.header().id()).header().state()).isEqualTo(Calculations.MADE);
    }

    @Test
    void everyFaultNamesItsRowAndColumnAndWhatWasTypedIsKept() {
        var clerk = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var form = clerk.form("/arbeid/prioritering/ny", "/arbeid/prioritering");
        form.put("title.nb", "Med feil");
        form.put("criteria", "Kriterium;Skala\nTrygghet;0–10\nTid;0–10");
        form.put("budgets", "Ramme;Beløp\nFelles;mye");
        form.put("options", """
                Kode;Tiltak;Ramme;P50;P85;Må med;Krever;Trygghet;Tid;Pris
                a;Alarmen;Felles;seks;;;;9;1;
                b;;Annen;4;;kanskje;z;5;;
                """);
        form.put("groups", "Gruppe;Trygghet;Tid\nPasientene;-1;2");

        var answer = clerk.post("/arbeid/prioritering", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().replace("&#34;", "\""))
                .contains(
                        "Rad 2, «Beløp»: «mye» er ikke et tall",
                        "Rad 2, «P50»: «seks» er ikke et tall",
                        "Rad 3, «Krever»: «z» er ikke koden",
                        "Rad 3, «Ramme»: «Annen» er ikke en av rammene",
                        "Rad 3, «Må med»: Skriv «ja»",
                        "Rad 3, «Tiltak»: Her mangler det noe",
                        "Kolonnen «pris» er ukjent",
                        "Rad 2, «Trygghet»: «-1» er mindre enn null");
        assertThat(Clerk.form(answer, "/arbeid/prioritering"))
                .containsEntry("budgets", form.get("budgets"))
                .containsEntry("groups", form.get("groups"));
    }

    @Test
    void aSecretaryFillsInTheTablesComputesAndReadsWhatWasFound() {
        var owner =
                commands.create(SYSTEM, instance.bean(Organisations.class), organisation("prioritet", "Direktoratet"));
        var plain = measure("alarm-i-alt", owner.header().id());
        commands.create(SYSTEM, instance.bean(Measures.class), costing(plain, new BigDecimal("6")));
        var clerk = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var form = clerk.form("/arbeid/prioritering/ny", "/arbeid/prioritering");
        form.put("title.nb", "Skrevet inn");
        form.put("criteria", "Kriterium;Skala\nTrygghet;0–10\nTid;");
        form.put("budgets", "Ramme;Beløp\nFelles;10,5");
        form.put("options", """
                Kode;Tiltak;Ramme;P50;P85;Må med;Krever;Trygghet;Tid
                alarm-i-alt;;Felles;;;;;9;1
                b;Brevet;;4;;ja;;5;4
                c;Chatten;;4;;;b;2;8
                """);
        form.put("exclusions", "alarm-i-alt c");
        form.put("groups", "Gruppe;Trygghet;Tid\nPasientene;60;40");

        assertThat(clerk.post("/arbeid/prioritering", form).statusCode()).isEqualTo(303);

        var one = prioritisations.all().stream()
                .filter(each -> each.header().slug().equals("skrevet-inn"))
                .findFirst()
                .orElseThrow();
        assertThat(one.options().getFirst().name()).isEqualTo("Tiltak alarm-i-alt");
        assertThat(one.options().getFirst().p50()).isEqualByComparingTo("6");
        var path = "/arbeid/prioritering/" + one.header().id();
        assertThat(clerk.form(path + "/rediger", path + "/rediger")
                        .get("options")
                        .lines())
                .contains("b;Brevet;;4;;ja;;5;4");
        var computed = clerk.post(path + "/beregn", clerk.form(path, path + "/beregn"));
        assertThat(computed.statusCode()).isEqualTo(303);
        var page = clerk.get(computed.headers().firstValue("Location").orElseThrow())
                .body();
        // Brevet must be in. With it Alarmen gives 0.6·9 + 0.4·1 = 5.8 more, Chatten 0.6·2 + 0.4·8 = 4.4.
        assertThat(page).contains("Innenfor rammen på 10,5 mill. kroner velges 2 av 3", "Bevist best", "Må være med.");
        assertThat(clerk.get(path + "/vekter?w.0.0=0&w.0.1=1").body()).contains("Med disse vektene velges noe annet");
        assertThat(clerk.get(path + "/vekter?w.0.0=mye&w.0.1=1").body()).contains("value=\"mye\"");
    }

    private static Measure costing(Measure one, BigDecimal cost) {
        return new Measure(
                one.header(),
                one.title(),
                one.shortTitle(),
                one.summary(),
                one.text(),
                one.type(),
                one.owner(),
                null,
                one.contact(),
                one.segment(),
                one.phase(),
                one.passages(),
                one.risk(),
                null,
                one.goals(),
                null,
                one.affected(),
                one.link(),
                one.deliverables(),
                null,
                one.financing(),
                false,
                one.unfunded(),
                new Cost(cost, null, null, 2027),
                one.source());
    }
}
