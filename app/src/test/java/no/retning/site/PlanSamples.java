package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.Words;

/** The pages of an action plan and a yearly report, with all they can show; all of it is said to be an example. */
record PlanSamples(Words words) {
    private Frame frame(String title, String path) {
        return Frame.of(words, SamplePages.SITE, title, path);
    }

    private static Prose prose(String text) {
        return Markdown.prose(text, null);
    }

    private ActionPlanPage.Initiative full() {
        return new ActionPlanPage.Initiative(
                "fullt",
                Text.of("Eksempel på et initiativ"),
                Link.of("/kart?ved=initiative/eksempel", words.of("map.at")),
                prose("Hva en vil gjøre."),
                Text.of("Eksempelvirksomheten"),
                "2026–2028",
                words.of("roadmap.group.citizens"),
                prose("Andre også."),
                true,
                prose("En hjemmel."),
                List.of(Link.of("/foringer/eksempel", "Eksempel på en føring")),
                List.of(Link.of("/mal/eksempel", "Eksempel på et mål")),
                List.of(new StrategyMapPage.Work(
                        Link.of("/tiltak/eksempel", "Eksempel på et tiltak"),
                        Status.notReported(words),
                        words.of("portfolio.state.paused"),
                        List.of())),
                List.of(new StrategyMapPage.Act(
                        Link.of("/aktivitet/eksempel", "Eksempel på en aktivitet"),
                        "ongoing",
                        words.of("roadmap.state.ongoing"))),
                List.of(Link.of("/losning/eksempel", "Eksempel på en løsning")),
                List.of(Link.of("/handlingsplan/eksempel#tomt", "Et annet initiativ")),
                Text.of("Eksempel"),
                true);
    }

    private static ActionPlanPage.Initiative bare() {
        return new ActionPlanPage.Initiative(
                "tomt",
                Text.of("Et annet initiativ"),
                null,
                null,
                null,
                null,
                "",
                null,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false);
    }

    ActionPlanPage plan() {
        return new ActionPlanPage(
                frame("Eksempel på en handlingsplan", "/handlingsplan/eksempel").active("strategy"),
                words.of("knowledge.action-plan.state.agreed"),
                Text.of("Eksempel på en handlingsplan"),
                prose("Hva den handler om."),
                words.of("plan.counted", 2, 2),
                words.of("plan.unheard.counted", 1, 2),
                List.of(
                        new ActionPlanPage.Area(
                                "innsats",
                                Text.of("Et innsatsområde"),
                                new ActionPlanPage.Under(
                                        words.of("kind.goal.area") + " 2", Link.of("/mal/eksempel", "Eksempel")),
                                prose("Der det trengs."),
                                List.of(full(), bare()),
                                Text.of("Eksempel"),
                                true),
                        new ActionPlanPage.Area("tomt-omrade", Text.of("Et tomt"), null, null, List.of(), null, false)),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    ActionPlanPage none() {
        return new ActionPlanPage(
                frame("Eksempel på en handlingsplan", "/handlingsplan/eksempel").active("strategy"),
                words.of("knowledge.action-plan.state.agreed"),
                Text.of("Eksempel på en handlingsplan"),
                null,
                words.of("plan.counted", 0, 0),
                null,
                List.of(),
                null,
                false,
                List.of());
    }

    YearlyReportPage report() {
        return new YearlyReportPage(
                frame("Eksempel på en årlig rapport", "/utviklingstrekk/eksempel")
                        .active("knowledge"),
                2026,
                Text.of("Eksempel på en årlig rapport"),
                prose("Slik gikk året."),
                List.of(new YearlyReportPage.Chapter(
                        "tall", Text.of("Tall"), prose("Noen tall."), Text.of("Eksempel"), true)),
                List.of("now", "near", "far").stream()
                        .map(horizon -> new YearlyReportPage.Trend(
                                "trend-" + horizon,
                                Text.of("En trend"),
                                prose("Noe endrer seg."),
                                horizon,
                                words.of("yearly.horizon." + horizon),
                                horizon.equals("far")
                                        ? List.of()
                                        : List.of(new YearlyReportPage.Ground(
                                                words.of("kind.finding"),
                                                Link.of("/funn/eksempel", "Eksempel på et funn"))),
                                List.of(Link.of("/mal/eksempel", "Eksempel på et mål")),
                                Text.of("Eksempel"),
                                true))
                        .toList(),
                List.of(Link.of("/utviklingstrekk/annet", "Året før")),
                Text.of("Eksempel"),
                true,
                List.of());
    }

    YearlyReportPage noReport() {
        return new YearlyReportPage(
                frame("Eksempel på en årlig rapport", "/utviklingstrekk/eksempel")
                        .active("knowledge"),
                2026,
                Text.of("Eksempel på en årlig rapport"),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                List.of());
    }
}
