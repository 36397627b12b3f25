package no.retning.portfolio;

import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Clerk;
import no.retning.instance.ServeOptions;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a measure is held against the criteria for being in the portfolio, decided on, and shown. */
class AdmissionTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static Clerk office;
    private static Clerk owner;
    private static Clerk everybody;
    private static UUID directorate;

    @BeforeAll
    static void start() {
        var options = new ServeOptions(0, TestInstance.temporaryHome(), true, true, ServeOptions.LOOPBACK);
        instance = TestInstance.start(TestInstance.freshDatabase(), options, Map.of());
        directorate = instance.bean(Commands.class)
                .create(SYSTEM, instance.bean(Organisations.class), organisation("inngang-eier", "Direktoratet"))
                .header()
                .id();
        office = Clerk.signedIn(instance.baseUrl(), "portfolio-office");
        owner = Clerk.signedIn(instance.baseUrl(), "measure-owner");
        everybody = new Clerk(instance.baseUrl());
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Measure running(String slug) {
        return instance.bean(Commands.class).create(SYSTEM, instance.bean(Measures.class), measure(slug, directorate));
    }

    private static EntryCriteria criteria(String code) {
        return instance.bean(PortfolioTerms.class).criteria(code);
    }

    @Test
    void theFirstCriterionAndOneOfTheTwoNextAreEnough() {
        var spring2024 = criteria("criteria-2");
        assertThat(spring2024.of(Map.of("1", Met.YES, "2a", Met.NO, "2b", Met.YES)))
                .isEqualTo(Met.YES);
        assertThat(spring2024.of(Map.of("1", Met.YES, "2a", Met.NO, "2b", Met.NO)))
                .isEqualTo(Met.NO);
        assertThat(spring2024.of(Map.of("1", Met.NO, "2a", Met.YES, "2b", Met.YES)))
                .isEqualTo(Met.NO);
        assertThat(spring2024.of(Map.of("1", Met.YES, "2a", Met.NO)))
                .as("2b may still be met")
                .isEqualTo(Met.UNCLEAR);
        assertThat(criteria("criteria-1").of(Map.of("1", Met.YES, "2b", Met.YES)))
                .as("2b came with the next version")
                .isEqualTo(Met.UNCLEAR);
    }

    @Test
    void aDayHasTheCriteriaOfThatDay() {
        var terms = instance.bean(PortfolioTerms.class);
        assertThat(terms.criteriaOn(LocalDate.of(2024, 3, 31)).code()).isEqualTo("criteria-1");
        assertThat(terms.criteriaOn(LocalDate.of(2024, 4, 1)).code()).isEqualTo("criteria-2");
    }

    @Test
    void nothingIsMetBeforeSomebodySaysSoAndADayHasItsOwnCriteria() {
        var measure = running("inngang-dagen");
        var at = "/arbeid/tiltak/" + measure.header().id() + "/inngang";
        var form = office.form(at + "/ny", at);
        assertThat(form).containsEntry("answer.1", "unclear").containsEntry("answer.2b", "unclear");
        form.put("by", "Porteføljekontoret");
        form.put("day", "2023-05-02");
        var refused = office.post(at, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("gjaldt ikke den dagen", "2023-05-02");
        form.put("day", "2024-05-02");
        assertThat(office.post(at, form).statusCode()).isEqualTo(303);
        assertThat(office.post(at, form).statusCode())
                .as("the same form sent again makes nothing more")
                .isEqualTo(303);
        assertThat(instance.bean(Admissions.class).of(measure.header().id())).hasSize(1);
    }

    @Test
    void theOfficeAssessesAndDecidesOnConditionsAndEverybodyReadsWhy() {
        var measure = running("inngang-tatt-inn");
        var at = "/arbeid/tiltak/" + measure.header().id() + "/inngang";
        var form = office.form(at + "/ny", at);
        form.put("answer.1", "yes");
        form.put("answer.2a", "yes");
        form.put("answer.2b", "unclear");
        form.put("reason.2a.nb", "Tre etater må i gang samtidig.");
        form.put("by", "Porteføljekontoret");
        var refused = office.post(at, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tre etater må i gang samtidig.");

        form.put("reason.1.nb", "Opplysningene kan ikke deles på papir.");
        var made = office.post(at, form);
        assertThat(made.statusCode()).isEqualTo(303);
        var assessment = "/arbeid/inngang/" + form.get("id");
        assertThat(office.get(assessment).body()).contains("Oppfyller kriteriene", "Vurdert, ikke avgjort");
        assertThat(owner.get(assessment + "/avgjor").statusCode()).isEqualTo(403);

        publish(measure);
        assertThat(everybody.get("/tiltak/inngang-tatt-inn").body())
                .as("what is not decided is not published")
                .doesNotContain("Tre etater");

        var ruling = office.form(assessment + "/avgjor", assessment + "/avgjor");
        ruling.put("verdict", "accepted");
        ruling.put("day", "2024-06-12");
        ruling.put("by", "Porteføljekontoret");
        ruling.put("conditions.nb", "Eieren viser en plan for pengene.");
        assertThat(office.post(assessment + "/avgjor", ruling).statusCode()).isEqualTo(303);
        assertThat(office.post(assessment + "/avgjor", ruling).statusCode())
                .as("decided once")
                .isEqualTo(403);

        publish(measure);
        assertThat(everybody.get("/tiltak/inngang-tatt-inn").body())
                .contains(
                        "Tatt inn av Porteføljekontoret 12. juni 2024",
                        "Eieren viser en plan for pengene.",
                        "Tre etater må i gang samtidig.",
                        "Uavklart");
        assertThat(office.get("/arbeid/tiltak/" + measure.header().id()).body())
                .contains("Tatt inn", "Eieren viser en plan for pengene.");
    }

    private static void publish(Measure measure) {
        var id = measure.header().id();
        instance.bean(PublishMeasure.class)
                .publish(
                        SYSTEM,
                        id,
                        instance.bean(Measures.class).get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }
}
