package no.retning.journey;

import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.round;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.page.Everyone;
import no.retning.portfolio.Answers;
import no.retning.portfolio.Issue;
import no.retning.portfolio.LockRound;
import no.retning.portfolio.OpenRound;
import no.retning.portfolio.PublishRound;
import no.retning.portfolio.Rating;
import no.retning.portfolio.Report;
import no.retning.portfolio.Reports;
import no.retning.portfolio.RiskLevel;
import no.retning.portfolio.Round;
import no.retning.portfolio.Rounds;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of reporting, on the example's measures: for the office, for an owner and for everybody. */
@Tag("long")
class RoundPagesJourneyTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static Example example;
    private static Commands commands;
    private static Rounds rounds;
    private static Reports reports;
    private static Round published;
    private static Round open;

    @BeforeAll
    static void start() {
        example = new Example();
        commands = example.instance().bean(Commands.class);
        rounds = example.instance().bean(Rounds.class);
        reports = example.instance().bean(Reports.class);
        published = opened("status-forst");
        reports.of(published.header().id()).stream().limit(3).forEach(RoundPagesJourneyTest::delivered);
        var locked = example.instance()
                .bean(LockRound.class)
                .lock(SYSTEM, published.header().id(), published.header().version());
        var measure = reports.of(locked.header().id()).getFirst().measure();
        var analysed = commands.change(
                SYSTEM,
                Rounds.ANALYSE,
                rounds,
                locked.header().id(),
                locked.header().version(),
                before -> before.analysed(
                        nb("Få har svart."), List.of(new Issue(measure, nb("Mangel på folk"), nb("Hva gjør vi?")))));
        example.instance()
                .bean(PublishRound.class)
                .publish(SYSTEM, analysed.header().id(), analysed.header().version(), Publish.Occasion.ORDINARY);
        open = opened("status-nest");
    }

    private static Round opened(String slug) {
        var made = commands.create(SYSTEM, rounds, round(slug));
        return example.instance()
                .bean(OpenRound.class)
                .open(SYSTEM, made.header().id(), made.header().version());
    }

    private static void delivered(Report report) {
        var answers = new Answers(
                Rating.YELLOW,
                nb("Det mangler folk."),
                Map.of("time", Rating.RED),
                nb("Leveransen er delt i to."),
                RiskLevel.HIGH,
                "execute",
                null,
                null,
                null,
                null);
        commands.change(
                SYSTEM,
                Reports.REPORT,
                reports,
                report.header().id(),
                report.header().version(),
                before -> before.answered(answers, rounds.now()));
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static Page as(String called, boolean scripts) {
        var page = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        page.navigate(example.url("/arbeid"));
        page.locator("button", new Page.LocatorOptions().setHasText(called))
                .first()
                .click();
        page.waitForURL("**/arbeid");
        return page;
    }

    private static void opens(Page scripted, Page plain, String path) {
        for (var language : List.of("", "/nn", "/en")) {
            assertThat(Everyone.saysTheSame(scripted, plain, example.url(language + path)))
                    .as(language + path)
                    .isEqualTo(200);
            Everyone.canRead(scripted);
        }
        Somebody.at(scripted, example.url(path)).picture(path.substring(1).replaceAll("[^a-z]+", "-"));
    }

    static Stream<Map.Entry<String, List<String>>> pages() {
        var first = "/arbeid/runde/" + published.header().id();
        var report = "/arbeid/rapport/"
                + reports.of(open.header().id()).getFirst().header().id();
        var locked = "/arbeid/rapport/"
                + reports.of(published.header().id()).getFirst().header().id();
        return Stream.of(
                Map.entry(
                        "Porteføljerådgiver",
                        List.of(
                                "/arbeid/runde",
                                "/arbeid/runde/ny",
                                first,
                                first + "/publiser",
                                "/arbeid/runde/" + open.header().id(),
                                locked,
                                locked + "/vurdering")),
                Map.entry(
                        "Tiltakseier",
                        List.of(
                                "/arbeid/rapport",
                                report,
                                "/arbeid/runde/" + open.header().id() + "/skjema",
                                locked + "/rettelse")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageToWorkInCanBeUsedByEveryone(Map.Entry<String, List<String>> who) {
        var scripted = as(who.getKey(), true);
        var plain = as(who.getKey(), false);
        who.getValue().forEach(path -> opens(scripted, plain, path));
    }

    static Stream<String> forEverybody() {
        return Stream.of("/rapport/" + published.header().slug(), "/portefolje");
    }

    @ParameterizedTest
    @MethodSource("forEverybody")
    void everyPublicPageCanBeUsedByEveryone(String path) {
        opens(
                example.window(new Browser.NewContextOptions()),
                example.window(new Browser.NewContextOptions().setJavaScriptEnabled(false)),
                path);
    }
}
