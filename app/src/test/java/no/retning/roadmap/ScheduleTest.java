package no.retning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.form.Clerk;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.governance.Bodies;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.governance.Inputs;
import no.retning.instance.Problem;
import no.retning.instance.RiskPlan;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Measures;
import no.retning.portfolio.MoveMeasure;
import no.retning.portfolio.Passage;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.PublishMeasure;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the activities of the example are done, what moves it, and plans of others that land in it. */
class ScheduleTest {
    private static final String PLAN = """
            {"format": "retning-project", "version": 1, "name": "Felles legemiddelliste", "unit": "day",
             "start": "2027-01-04T08:00", "calendar": "office",
             "calendars": [{"id": "office", "holidays": "NO", "week": {"monday": ["08:00-16:00"],
               "tuesday": ["08:00-16:00"], "wednesday": ["08:00-16:00"], "thursday": ["08:00-16:00"],
               "friday": ["08:00-16:00"]}}],
             "activities": [
               {"id": "a", "name": "Lage grensesnittet", "duration": {"triangular": {"min": 10, "mode": 15, "max": 40}}},
               {"id": "b", "name": "Prøve grensesnittet", "duration": 5},
               {"id": "done", "name": "Ferdig", "duration": 0}],
             "links": [{"from": "a", "to": "b", "lag": 2}, {"from": "b", "to": "done"}]}
            """;

    private static TestInstance instance;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Roadmap roadmap() {
        return instance.bean(Roadmaps.class).find("veikart-2021-2027").orElseThrow();
    }

    private static Activity activity(String slug) {
        return instance.bean(Activities.class).find(slug).orElseThrow();
    }

    @Test
    void theExampleIsPublishedWithWhatWasComputedOfIt() {
        var edition = instance.bean(PublishedEditions.class)
                .current("roadmap", "veikart-2021-2027", AsOf.NOW)
                .orElseThrow();

        assertThat(edition.item().json().path("run").path("finish").path("p85").asString())
                .isGreaterThan("2028");
        assertThat(edition.item().items())
                .filteredOn(item -> !item.state().equals(Activity.STOPPED))
                .allMatch(item -> item.json().has("forecast"));
    }

    @Test
    void aGoalIsNotDoneBeforeTheGoalsThatArePartsOfIt() throws Exception {
        var run = instance.bean(ComputeSchedule.class)
                .compute(Fixtures.SECRETARY, roadmap().header().id(), 3, 500);

        var byGoal = run.result().goals().stream()
                .collect(Collectors.toMap(ScheduleResult.OfGoal::goal, ScheduleResult.OfGoal::p85));
        var goals = instance.bean(Goals.class);
        var parts = byGoal.keySet().stream()
                .map(goals::get)
                .filter(goal -> goal.parent() != null)
                .toList();
        assertThat(parts)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(byGoal.get(part.parent()))
                        .isAfterOrEqualTo(byGoal.get(part.header().id())));
        var whole = goals.find("mal-1-aktiv-medvirkning").orElseThrow().header().id();
        assertThat(parts.stream()
                        .filter(part -> whole.equals(part.parent()))
                        .map(part -> byGoal.get(part.header().id()))
                        .max(LocalDate::compareTo))
                .as("as late as one part alone, or later where several may be the last")
                .hasValueSatisfying(last -> assertThat(byGoal.get(whole)).isAfterOrEqualTo(last));
    }

    @Test
    void aMilestoneOfAMeasureIsReachedWhenTheStepsThatLeadToItAreDoneAndItsPageSaysWhen() throws Exception {
        var edition = instance.bean(PublishedEditions.class)
                .current("roadmap", "veikart-2021-2027", AsOf.NOW)
                .orElseThrow();
        var milestones = RoadmapMilestones.of(edition.item());
        var forecasts = edition.item().json().path("measureMilestones");
        var finished = edition.item().items().stream()
                .filter(item -> item.json().has("forecast"))
                .collect(Collectors.toMap(
                        Item::id,
                        item -> item.json().path("forecast").path("p85").asString()));

        assertThat(milestones)
                .anyMatch(one -> !one.title().isEmpty() && one.date() != null)
                .anyMatch(one -> one.title().isEmpty());
        for (int i = 0; i < milestones.size(); i++) {
            var reached = forecasts.path(i).path("forecast").path("p85").asString();
            assertThat(milestones.get(i).by())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(reached).isGreaterThanOrEqualTo(finished.get(step)));
        }
        var dated = milestones.stream()
                .filter(one -> !one.title().isEmpty())
                .findFirst()
                .orElseThrow();
        var measure = instance.bean(Measures.class).get(dated.measure());
        assertThat(new Clerk(instance.baseUrl())
                        .get("/tiltak/" + measure.header().slug())
                        .body())
                .contains("Etter veikartet: Sannsynligvis innen", "Når det er ferdig", "i tide i");
    }

    @Test
    void whatIsPublishedOfAMilestoneIsFoundAgainInTheExportedNetwork() throws Exception {
        var item = instance.bean(PublishedEditions.class)
                .current("roadmap", "veikart-2021-2027", AsOf.NOW)
                .orElseThrow()
                .item();
        var run = item.json().path("run");
        var out = new ByteArrayOutputStream();
        instance.exporter("projectfile").export("veikart-2021-2027", Map.of(), out);
        var network = Network.of(new RiskPlan(ProjectJson.read(new ByteArrayInputStream(out.toByteArray()))).plan());
        var ids = IntStream.range(0, RoadmapMilestones.of(item).size())
                .mapToObj(RoadmapMilestones::id)
                .toList();

        var found = Simulation.run(
                network,
                Settings.of(
                                run.path("iterations").asInt(),
                                Long.parseLong(run.path("seed").asString()))
                        .watching(ids));

        assertThat(found.run().input()).isEqualTo(run.path("input").asString());
        for (int i = 0; i < ids.size(); i++) {
            var forecast = item.json().path("measureMilestones").path(i).path("forecast");
            var again = ComputeSchedule.span(
                    found, Objects.requireNonNull(found.milestones().get(ids.get(i))));
            assertThat(again.p50()).hasToString(forecast.path("p50").asString());
            assertThat(again.p85()).hasToString(forecast.path("p85").asString());
        }
    }

    @Test
    void aSlipMovesWhatWaitsForItAndNothingElse() throws Exception {
        var practitioners = activity("pll-fastlege");

        var answer = instance.bean(WhatIfSlips.class)
                .ask(roadmap().header().id(), new Slip(practitioners.header().id(), 12, null));

        assertThat(answer.goals()).extracting(WhatIfSlips.OfGoal::goal).contains(practitioners.goal());
        assertThat(answer.goals().getFirst().after().p50())
                .isAfter(answer.goals().getFirst().before().p50());
        assertThat(answer.promises())
                .extracting(WhatIfSlips.OfPromise::activity)
                .containsExactly(practitioners.header().id());
        assertThat(answer.promises().getFirst().after()).isZero();
    }

    @Test
    void aLateGateHoldsBackAllOfTheMeasureThatHasNotBegun() throws Exception {
        var waiting = instance.bean(Activities.class).in(roadmap().header().id()).stream()
                .filter(one -> one.measure() != null
                        && one.header().state().equals(Activity.PLANNED)
                        && instance.bean(GatesAhead.class)
                                .late(new Slip(one.header().id(), 1, Slip.NEXT))
                                .filter(gate -> gate.waiting().size() > 1)
                                .isPresent())
                .findFirst()
                .orElseThrow();
        var gate = instance.bean(GatesAhead.class)
                .late(new Slip(waiting.header().id(), 1, Slip.NEXT))
                .orElseThrow();
        var slips = instance.bean(WhatIfSlips.class);

        var late = slips.ask(roadmap().header().id(), new Slip(waiting.header().id(), 24, Slip.NEXT));

        assertThat(gate.code()).matches("BP[1-5]");
        var promised = gate.waiting().stream()
                .map(instance.bean(Activities.class)::get)
                .filter(one -> one.promised() != null)
                .map(one -> one.header().id())
                .toList();
        assertThat(late.promises()).extracting(WhatIfSlips.OfPromise::activity).containsAll(promised);
        var twice = slips.ask(roadmap().header().id(), new Slip(waiting.header().id(), 48, Slip.NEXT));
        assertThat(twice.after().p85()).isAfterOrEqualTo(late.after().p85());
    }

    @Test
    void aGateFurtherAheadHoldsBackOnlyWhatBeginsAfterIt() throws Exception {
        var trial = activity("digital-deltakelse-for-alle-utproving").header().id();
        var rollout = activity("digital-deltakelse-for-alle-innforing").header().id();
        var gates = instance.bean(GatesAhead.class);

        var next = gates.late(new Slip(trial, 6, "BP2")).orElseThrow();
        var later = gates.late(new Slip(trial, 6, "BP3")).orElseThrow();

        assertThat(gates.late(new Slip(trial, 6, Slip.NEXT))).contains(next);
        assertThat(next.waiting()).containsExactlyInAnyOrder(trial, rollout);
        assertThat(later.waiting()).containsExactly(rollout);
        // The first is passed, after the last nothing is set to begin, and the one in between is not in the land's
        // list.
        for (var gate : List.of("BP1", "BP4", "BP2.5")) {
            assertThat(gates.late(new Slip(trial, 6, gate))).isEmpty();
        }
        var slips = instance.bean(WhatIfSlips.class);
        var lateRollout = slips.ask(roadmap().header().id(), new Slip(trial, 24, "BP3"));
        assertThat(lateRollout.promises())
                .extracting(WhatIfSlips.OfPromise::activity)
                .contains(rollout);
        assertThat(lateRollout.after().p85())
                .isAfterOrEqualTo(lateRollout.before().p85());
    }

    @Test
    void whyAGateHoldsNothingBackIsSaidAsItIs() {
        var auditor = Clerk.signedIn(instance.baseUrl(), "auditor");
        var page = "/arbeid/veikart/" + roadmap().header().id() + "/hva-om?maneder=6&aktivitet=";
        var trial = page
                + activity("digital-deltakelse-for-alle-utproving").header().id();
        var alone = page
                + instance.bean(Activities.class).in(roadmap().header().id()).stream()
                        .filter(one -> one.measure() == null
                                && !one.header().state().equals(Activity.DONE)
                                && !one.header().state().equals(Activity.STOPPED))
                        .findFirst()
                        .orElseThrow()
                        .header()
                        .id();

        assertThat(auditor.get(trial + "&hva=BP1").body()).contains("BP1 holder ikke tilbake noe her");
        for (var gate : List.of("BP2", "port")) {
            assertThat(auditor.get(alone + "&hva=" + gate).body())
                    .contains("hører ikke til et tiltak i dette veikartet")
                    .doesNotContain("holder ikke tilbake noe her");
        }
        assertThat(auditor.get(trial + "&hva=xyz").body())
                .contains("Velg ett av alternativene")
                .doesNotContain("xyz holder", "hører ikke til et tiltak");
    }

    @Test
    void aPassedGateIsNoLongerWhatAPublishedActivityBeginsAfter() {
        var measures = instance.bean(Measures.class);
        var measure = measures.find("samhandling-fodsel").orElseThrow().header().id();
        var visitor = new Clerk(instance.baseUrl());
        var rollout = "/aktivitet/samhandling-fodsel-innforing";

        for (var gate : instance.bean(PortfolioTerms.class).gates().subList(1, 3)) {
            assertThat(visitor.get(rollout).body()).contains("<dd>BP3 i tiltaket</dd>");
            var before = measures.get(measure);
            instance.bean(MoveMeasure.class)
                    .pass(
                            Actor.system("test"),
                            measure,
                            before.header().version(),
                            new Passage(gate.code(), gate.to(), LocalDate.of(2022, 3, 1), "nuit", LocalisedText.NONE));
            instance.bean(PublishMeasure.class)
                    .publish(
                            Actor.system("test"),
                            measure,
                            measures.get(measure).header().version(),
                            Publish.Occasion.ORDINARY);
        }

        assertThat(visitor.get(rollout).body()).doesNotContain("i tiltaket</dd>");
    }

    @Test
    void whatASlipDoesIsAttachedToACaseAsAnInput() throws Exception {
        var body = instance.bean(Bodies.class).find("nuit").orElseThrow();
        var about = instance.bean(Commands.class)
                .create(
                        Fixtures.SECRETARY,
                        instance.bean(Cases.class),
                        Fixtures.proposal(body, "Veikartet", CaseType.DISCUSSION));
        var practitioners = activity("pll-fastlege");
        var attachment = instance.bean(AttachSlip.class);

        assertThat(attachment.cases(Fixtures.SECRETARY)).contains(about);
        assertThat(attachment.cases(Fixtures.AUDITOR)).isEmpty();
        var form = Ids.next();
        for (int sent = 0; sent < 2; sent++) {
            attachment.attach(
                    Fixtures.SECRETARY,
                    form,
                    roadmap().header().id(),
                    new Slip(practitioners.header().id(), 12, null),
                    about.header().id());
        }

        var inputs = instance.bean(Inputs.class).about(about.header().id());
        assertThat(inputs).singleElement().matches(input -> !input.open());
        var input = inputs.getFirst();
        assertThat(input.title().byLanguage().get("nb")).contains("fastlegene", "12");
        assertThat(input.text().byLanguage().get("en"))
                .contains("Everything in the roadmap", "kept in 1 of 100 trials");
        var page = "/arbeid/veikart/" + roadmap().header().id() + "/hva-om";
        var asked = page + "?maneder=6&aktivitet=" + practitioners.header().id();
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var sent = secretary.form(asked, page);
        sent.put("sak", about.header().id().toString());
        assertThat(secretary.post(page, sent).headers().firstValue("Location"))
                .contains("/arbeid/sak/" + about.header().id());
        assertThat(instance.bean(Inputs.class).about(about.header().id())).hasSize(2);
        assertThat(secretary.get(asked).body()).doesNotContain("Ingen åpen sak");
        assertThat(Clerk.signedIn(instance.baseUrl(), "auditor").get(asked).body())
                .contains("Alt i veikartet", "Ingen åpen sak å legge det ved.");
        assertThatThrownBy(() -> attachment.attach(
                        Fixtures.AUDITOR,
                        Ids.next(),
                        roadmap().header().id(),
                        new Slip(practitioners.header().id(), 12, null),
                        about.header().id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRoadmapIsReadByOwnerAndByUserGroupToo() {
        var visitor = new Clerk(instance.baseUrl());
        var byOwner = visitor.get("/veikart?vis=eier").body();
        var byGroup = visitor.get("/veikart?vis=gruppe").body();

        for (var activity :
                instance.bean(Activities.class).in(roadmap().header().id())) {
            assertThat(byOwner).contains("id=\"g-" + activity.owner() + "\"");
        }
        assertThat(byOwner).doesNotContain("id=\"g-municipal-health\"");
        assertThat(byGroup)
                .contains("id=\"g-municipal-health\"", "id=\"g-general-practitioners\"", "Kommunal helse og omsorg");
        assertThat(byGroup).doesNotContain("id=\"g-" + roadmap().owner() + "\"");
    }

    @Test
    void whatIsWaitedForStandsWithBothWhoOweItAndWhoWait() {
        var waiting = activity("ki-legemiddelliste");
        var awaited = activity("pll-fastlege");
        var names = instance.bean(Organisations.class);

        assertThat(Clerk.signedIn(instance.baseUrl(), "auditor")
                        .get("/arbeid/aktivitet/" + waiting.header().id())
                        .body())
                .containsSubsequence(
                        nb(awaited.title()),
                        nb(names.get(awaited.owner()).title()),
                        nb(waiting.title()),
                        nb(names.get(waiting.owner()).title()));
    }

    private static String nb(LocalisedText text) {
        return Objects.requireNonNull(text.byLanguage().get("nb"));
    }

    @Test
    void whereOnlyGroupsAreDrawnNothingIsSaidOfStatusesAndPromises() {
        var visitor = new Clerk(instance.baseUrl());

        assertThat(visitor.get("/veikart").body())
                .contains("samlet i én søyle for hver gruppe")
                .doesNotContain("road-key", "en rute er det som er lovet");
        assertThat(visitor.get("/veikart?veikart=veikart-kommunal-innforing").body())
                .contains("road-key", "en rute er det som er lovet");
    }

    @Test
    void whoMayOnlyReadDoesNotCompute() {
        assertThatThrownBy(() -> instance.bean(ComputeSchedule.class)
                        .compute(Fixtures.AUDITOR, roadmap().header().id(), 1, 500))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPlanOfAnotherLandsAsActivitiesAndADryRunSaysWhatWouldHappen() throws IOException {
        var file = Files.writeString(folder.resolve("plan.json"), PLAN);
        var options = Map.of("roadmap", "veikart-2021-2027", "goal", "delmal-1b", "owner", "ks");
        int before = instance.bean(Activities.class).count(roadmap().header().id());

        assertThat(land(file, options, true)).contains("2027-01-04", "Lage grensesnittet", "2 activities, 1 dep");
        assertThat(instance.bean(Activities.class).count(roadmap().header().id()))
                .isEqualTo(before);

        land(file, options, false);

        var landed = instance.bean(Activities.class).in(roadmap().header().id()).stream()
                .filter(one -> one.source().citation().startsWith("plan.json"))
                .toList();
        assertThat(landed).hasSize(2);
        assertThat(landed.getFirst().estimate())
                .isEqualTo(new Estimate(10, 15, 40, Estimate.Shape.TRIANGULAR, LocalisedText.NONE));
        assertThat(landed.getFirst().period().from()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(instance.bean(Dependencies.class)
                        .at(landed.getFirst().header().id()))
                .singleElement()
                .satisfies(need -> assertThat(need.lagDays()).isEqualTo(2));
        assertThatThrownBy(() -> land(file, Map.of(), false)).isInstanceOf(Problem.class);
    }

    @Test
    void anActivityTakesAsLongAsThePlanBehindItAndAsUncertainly() throws Exception {
        var file = Files.writeString(folder.resolve("detalj.json"), PLAN);
        var options = Map.of("activity", "pll-sykehus");
        var before = activity("pll-sykehus");

        assertThat(land(file, options, true))
                .contains("finished by 2027-", "working days", "the plan begins 2027-01-04");
        assertThat(activity("pll-sykehus")).isEqualTo(before);

        land(file, options, false);

        var range = Objects.requireNonNull(activity("pll-sykehus").estimate());
        assertThat(range.optimistic()).isBetween(10, 22);
        assertThat(range.pessimistic()).isBetween(35, 55);
        assertThat((range.optimistic() + 4 * range.likely() + range.pessimistic()) / 6.0)
                .as("10, 15 or 40 days, two days of waiting, and five")
                .isBetween(27.0, 31.0);
        assertThat(range.reason().byLanguage().get("en"))
                .contains("seed 1")
                .doesNotContain("Felles legemiddelliste", "detalj.json");
        assertThat(activity("pll-sykehus").period()).isEqualTo(before.period());
        assertThatThrownBy(() -> land(file, Map.of("activity", "finnes-ikke"), false))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> land(file, Map.of("activity", "pll-sykehus", "goal", "delmal-1b"), false))
                .isInstanceOf(Problem.class);
    }

    private static String land(Path file, Map<String, String> options, boolean dryRun) throws IOException {
        return instance.bringIn("projectfile", file, options, dryRun);
    }
}
