package no.retning.portfolio;

import static no.retning.Fixtures.dependency;
import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A round of reporting: who is asked, what is filled in, what a lock ends. */
class ReportingRoundTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor OFFICE = person("Kontoret", "portfolio-office");
    private static final Actor OWNER = person("Eieren", "measure-owner");

    private static TestInstance instance;
    private static Commands commands;
    private static Rounds rounds;
    private static Reports reports;
    private static Measures measures;
    private static UUID organisation;

    private static Actor person(String name, String role) {
        return Actor.person(UUID.randomUUID(), name, Set.of(role));
    }

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        commands = instance.bean(Commands.class);
        rounds = instance.bean(Rounds.class);
        reports = instance.bean(Reports.class);
        measures = instance.bean(Measures.class);
        organisation = commands.create(
                        SYSTEM, instance.bean(Organisations.class), organisation("runde-eier", "Direktoratet"))
                .header()
                .id();
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    private static Measure running(String slug) {
        return commands.create(SYSTEM, measures, measure(slug, organisation));
    }

    private static Round opened(String slug, Instant cutOff) {
        var blank = round(slug);
        var made = commands.create(
                OFFICE,
                rounds,
                new Round(
                        blank.header(),
                        blank.title(),
                        null,
                        cutOff,
                        blank.scale(),
                        blank.analysis(),
                        blank.issues(),
                        List.of()));
        return instance.bean(OpenRound.class)
                .open(OFFICE, made.header().id(), made.header().version());
    }

    private static Round locked(Round round) {
        return instance.bean(LockRound.class)
                .lock(OFFICE, round.header().id(), round.header().version());
    }

    private static Report of(Round round, Measure measure) {
        return reports.of(round.header().id()).stream()
                .filter(report -> report.measure().equals(measure.header().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Answers saying(Rating rating, String reason, String p85) {
        return new Answers(
                rating,
                nb(reason),
                Map.of("time", rating),
                nb("Nytt"),
                RiskLevel.MEDIUM,
                "execute",
                new BigDecimal("100"),
                new BigDecimal(p85),
                2026,
                null);
    }

    private static Report delivers(Actor actor, Report report, Answers answers) {
        return commands.change(
                actor,
                Reports.REPORT,
                reports,
                report.header().id(),
                report.header().version(),
                before -> before.answered(answers, rounds.now()));
    }

    @Test
    void everyRunningMeasureIsAskedAndMeetsWhatItSaidLastTime() {
        var steady = running("rolig");
        var silent = running("taus");
        var closed = measure("avsluttet", organisation);
        commands.create(SYSTEM, measures, closed.with(closed.header().in(Measures.CLOSED)));
        var first = opened("r-forste", Instant.parse("2026-02-01T11:00:00Z"));
        assertThat(reports.of(first.header().id()))
                .extracting(Report::measure)
                .contains(steady.header().id(), silent.header().id())
                .doesNotContain(closed.header().id());
        delivers(OWNER, of(first, steady), saying(Rating.YELLOW, "Leverandøren er forsinket.", "120"));
        locked(first);

        var second = opened("r-andre", Instant.parse("2026-06-01T11:00:00Z"));
        var asked = of(second, steady);
        assertThat(asked.lastRating()).isEqualTo(Rating.YELLOW);
        assertThat(asked.answers().reason()).isEqualTo(nb("Leverandøren er forsinket."));
        assertThat(asked.answers().p85()).isEqualByComparingTo("120");
        assertThat(asked.answers().news()).isEqualTo(LocalisedText.NONE);
        assertThat(asked.said()).as("filled in is not said").isNull();
        assertThat(of(second, silent).lastRating()).as("silence has no colour").isNull();
        var delivered = delivers(OWNER, asked, saying(Rating.YELLOW, "Leverandøren er forsinket.", "130.0"));
        assertThat(delivered.touched()).as("news and P85").isEqualTo(2);
        locked(second);
    }

    @Test
    void aLockIsNotBeforeTheCutOffAndEndsEveryReport() {
        var measure = running("laas");
        var quiet = running("laas-taus");
        var far = opened("r-fjern", Instant.now().plus(Duration.ofDays(30)));
        assertThatThrownBy(() -> locked(far)).isInstanceOf(LockRound.TooEarly.class);
        assertThat(rounds.get(far.header().id()).header().state()).isEqualTo(Rounds.OPEN);

        var due = opened("r-forfalt", Instant.parse("2026-07-01T11:00:00Z"));
        var delivered = delivers(OWNER, of(due, measure), saying(Rating.GREEN, "Går som planlagt.", "110"));
        var held = locked(due);
        assertThat(held.header().state()).isEqualTo(Rounds.LOCKED);
        var after = of(due, measure);
        assertThat(after.answers()).isEqualTo(delivered.answers());
        assertThatThrownBy(() -> delivers(OWNER, after, saying(Rating.RED, "Nei.", "110")))
                .isInstanceOf(Refused.class);
        assertThat(of(due, quiet).header().state()).isEqualTo(Reports.LOCKED);
        assertThat(of(due, quiet).isDelivered()).as("not reported").isFalse();
        assertThat(of(due, quiet).said()).isNull();
    }

    /** The report of a round is as of its cut-off, whatever happens before it is published, or published again. */
    @Test
    void whatIsToldOfAMeasureAfterTheLockIsForTheNextRound() {
        var measure = running("laas-bilde");
        instance.bean(PublishMeasure.class)
                .publish(SYSTEM, measure.header().id(), measure.header().version(), Publish.Occasion.ORDINARY);
        var round = opened("r-bilde", Instant.parse("2026-08-01T11:00:00Z"));
        var reported = of(round, measure).header().id();
        var before = title(round, reported);
        locked(round);

        var published = measures.get(measure.header().id());
        commands.change(
                SYSTEM,
                Measures.EDIT,
                measures,
                published.header().id(),
                published.header().version(),
                ReportingRoundTest::renamed);

        assertThat(measures.get(published.header().id()).title()).isEqualTo(nb("Omdøpt"));
        assertThat(title(round, reported)).isEqualTo(before).isEqualTo(measure.title());
        assertThat(of(round, measure).asLocked()).isNotNull();
    }

    @Test
    void whatMeasuresNeedOfEachOtherAndMayNotGetIsNamedWithTheReason() {
        var needing = published("trenger");
        var silent = published("gir-taus");
        var red = published("gir-rod");
        var steady = published("gir-rolig");
        var dependencies = instance.bean(Dependencies.class);
        commands.create(SYSTEM, dependencies, dependency(silent, needing));
        commands.create(SYSTEM, dependencies, acknowledged(dependency(red, needing)));
        commands.create(SYSTEM, dependencies, acknowledged(dependency(steady, needing)));
        var round = opened("r-fare", Instant.parse("2026-09-01T11:00:00Z"));
        delivers(OWNER, of(round, red), saying(Rating.RED, "Kontrakten er hevet.", "110"));
        delivers(OWNER, of(round, steady), saying(Rating.GREEN, "Går som planlagt.", "110"));
        locked(round);

        var atRisk = instance.bean(RoundCompositions.class)
                .of(round.header().id())
                .item()
                .json()
                .path("dependenciesAtRisk")
                .valueStream()
                .filter(one -> one.path("measure")
                        .asString("")
                        .equals(needing.header().id().toString()))
                .collect(Collectors.toMap(
                        one -> UUID.fromString(one.path("from").asString("")),
                        one -> one.path("why")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
        assertThat(atRisk)
                .containsOnlyKeys(silent.header().id(), red.header().id())
                .containsEntry(silent.header().id(), List.of("unanswered", "silent"))
                .containsEntry(red.header().id(), List.of("red"));
    }

    private static Measure published(String slug) {
        var measure = running(slug);
        instance.bean(PublishMeasure.class)
                .publish(SYSTEM, measure.header().id(), measure.header().version(), Publish.Occasion.ORDINARY);
        return measures.get(measure.header().id());
    }

    private static Dependency acknowledged(Dependency one) {
        return one.with(one.header().in(Dependencies.ACKNOWLEDGED));
    }

    private static LocalisedText title(Round round, UUID report) {
        return instance.bean(RoundCompositions.class)
                .of(round.header().id())
                .item()
                .find(report)
                .orElseThrow()
                .title();
    }

    private static Measure renamed(Measure before) {
        var json = (ObjectNode) Json.tree(before);
        json.set("title", Json.tree(nb("Omdøpt")));
        return Json.read(json.toString(), Measure.class).with(before.header());
    }

    @Test
    void theOfficeDoesNotTouchTheWordsOfTheOwner() {
        var measure = running("ord");
        var round = opened("r-ord", Instant.parse("2026-08-01T11:00:00Z"));
        var report = of(round, measure);
        var answers = saying(Rating.GREEN, "Bra.", "110");
        assertThatThrownBy(() -> delivers(OFFICE, report, answers)).isInstanceOf(Refused.class);
        var delivered = delivers(OWNER, report, answers);
        var assessed = commands.change(
                OFFICE,
                Reports.ASSESS,
                reports,
                delivered.header().id(),
                delivered.header().version(),
                before -> before.assessed(Rating.YELLOW, nb("Vi ser det annerledes.")));
        assertThat(assessed.answers()).isEqualTo(answers);
        assertThat(assessed.said()).isEqualTo(Rating.GREEN);
        assertThat(assessed.officeRating()).isEqualTo(Rating.YELLOW);
        locked(round);
        var late = of(round, measure);
        var corrected = commands.change(
                OWNER,
                Reports.CORRECT,
                reports,
                late.header().id(),
                late.header().version(),
                before ->
                        before.corrected(new Erratum(LocalDate.of(2026, 8, 2), nb("P85 var 115."), nb("Skrivefeil."))));
        assertThat(corrected.answers()).isEqualTo(answers);
        assertThat(corrected.errata()).hasSize(1);
    }

    @Test
    void everyColourHasAWordAndAMeaningInEveryLanguage() {
        for (var scale : instance.bean(PortfolioTerms.class).scales()) {
            for (var rating : List.of(Rating.values())) {
                assertThat(scale.of(rating).word().byLanguage()).containsOnlyKeys("nb", "nn", "en");
                assertThat(scale.of(rating).definition().byLanguage()).containsOnlyKeys("nb", "nn", "en");
            }
        }
    }
}
