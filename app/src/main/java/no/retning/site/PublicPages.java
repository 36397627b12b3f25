package no.retning.site;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The addresses of the public pages. */
@Controller
class PublicPages {
    private final StaticTemplates templates = new StaticTemplates();
    private final PublishedEditions editions;
    private final HomePages home;
    private final StrategyPages strategies;
    private final GoalPages goals;
    private final BodyPages bodies;
    private final MeasurePages measures;
    private final RoundPages rounds;
    private final EditionPages history;
    private final Comparisons comparisons;
    private final Searches searches;
    private final MeetingPages meetings;
    private final MinutesPages minutes;
    private final DecisionPages decisions;
    private final StrategyMapPages map;
    private final PublishedRoadmaps published;
    private final RoadmapPages roadmaps;
    private final ActivityPages activities;
    private final SolutionPages solutions;

    PublicPages(
            PublishedEditions editions,
            HomePages home,
            StrategyPages strategies,
            GoalPages goals,
            BodyPages bodies,
            MeasurePages measures,
            RoundPages rounds,
            EditionPages history,
            Comparisons comparisons,
            Searches searches,
            MeetingPages meetings,
            MinutesPages minutes,
            DecisionPages decisions,
            StrategyMapPages map,
            PublishedRoadmaps published,
            RoadmapPages roadmaps,
            ActivityPages activities,
            SolutionPages solutions) {
        this.editions = editions;
        this.home = home;
        this.strategies = strategies;
        this.goals = goals;
        this.bodies = bodies;
        this.measures = measures;
        this.rounds = rounds;
        this.history = history;
        this.comparisons = comparisons;
        this.searches = searches;
        this.meetings = meetings;
        this.minutes = minutes;
        this.decisions = decisions;
        this.map = map;
        this.published = published;
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.solutions = solutions;
    }

    @GetMapping("/")
    JteModel home(Reading reading) {
        return templates.siteHome(home.home(reading));
    }

    @GetMapping("/strategi")
    JteModel strategies(Reading reading) {
        return templates.siteStrategies(strategies.all(reading));
    }

    @GetMapping("/strategi/{slug}")
    JteModel strategy(Reading reading, @PathVariable String slug) {
        return templates.siteStrategy(strategies.strategy(reading, edition(reading, "strategy", slug)));
    }

    @GetMapping("/strategi/{slug}/kapittel/{chapter}")
    JteModel chapter(Reading reading, @PathVariable String slug, @PathVariable String chapter) {
        return templates.siteChapter(strategies.chapter(reading, edition(reading, "strategy", slug), chapter));
    }

    @GetMapping("/struktur/{slug}")
    JteModel structure(Reading reading, @PathVariable String slug) {
        return templates.siteStructure(goals.structure(reading, edition(reading, "structure", slug)));
    }

    @GetMapping(StrategyMapPages.PATH)
    JteModel map(
            Reading reading,
            @RequestParam(defaultValue = "") String struktur,
            @RequestParam(defaultValue = "") String aktor,
            @RequestParam(defaultValue = "") String gruppe,
            @RequestParam(defaultValue = "") String ved) {
        return templates.siteStrategyMap(map.page(reading, new StrategyMapPages.Wanted(struktur, aktor, gruppe, ved)));
    }

    @GetMapping("/mal/{slug}")
    JteModel goal(Reading reading, @PathVariable String slug) {
        var place = editions.place("goal", slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord("goal", slug));
        return templates.siteGoal(goals.goal(reading, place));
    }

    @GetMapping("/trad/{kind}/{slug}")
    JteModel thread(Reading reading, @PathVariable String kind, @PathVariable String slug) {
        var place = editions.place(kind, slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(kind, slug));
        return templates.siteThread(goals.thread(reading, place));
    }

    @GetMapping("/foringer")
    JteModel documents(Reading reading) {
        return templates.siteDocuments(goals.documents(reading));
    }

    @GetMapping("/foringer/{slug}")
    JteModel document(Reading reading, @PathVariable String slug) {
        return templates.siteDocument(goals.document(reading, edition(reading, "document", slug)));
    }

    @GetMapping("/organ")
    JteModel bodies(Reading reading) {
        return templates.siteBodies(bodies.all(reading));
    }

    @GetMapping("/organ/{slug}")
    JteModel body(Reading reading, @PathVariable String slug, @RequestParam(defaultValue = "") String dato) {
        return templates.siteBody(bodies.body(reading, edition(reading, "body", slug), dato));
    }

    @GetMapping("/portefolje")
    JteModel portfolio(
            Reading reading,
            @RequestParam(defaultValue = "") String mal,
            @RequestParam(defaultValue = "") String eier,
            @RequestParam(defaultValue = "") String tilstand,
            @RequestParam(defaultValue = "1") int side) {
        return templates.sitePortfolio(measures.portfolio(reading, new MeasurePages.Wanted(mal, eier, tilstand, side)));
    }

    @GetMapping("/tiltak/{slug}")
    JteModel measure(Reading reading, @PathVariable String slug) {
        return templates.siteMeasure(measures.measure(reading, edition(reading, MeasurePages.KIND, slug)));
    }

    @GetMapping("/rapport/{slug}")
    JteModel round(Reading reading, @PathVariable String slug) {
        return templates.siteRound(rounds.round(reading, edition(reading, Standings.KIND, slug)));
    }

    @GetMapping("/moter")
    JteModel meetings(
            Reading reading,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable Integer ar) {
        return templates.siteMeetings(meetings.meetings(reading, organ, ar));
    }

    @GetMapping("/mote/{slug}")
    JteModel meeting(Reading reading, @PathVariable String slug) {
        return templates.siteMeeting(meetings.meeting(reading, edition(reading, "meeting", slug)));
    }

    @GetMapping("/sak/{slug}")
    JteModel one(Reading reading, @PathVariable String slug) {
        var place = editions.place("case", slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord("case", slug));
        return templates.siteCase(meetings.one(reading, place));
    }

    @GetMapping("/referat/{slug}")
    JteModel minutes(Reading reading, @PathVariable String slug) {
        return templates.siteMinutes(minutes.minutes(reading, edition(reading, "minutes", slug)));
    }

    @GetMapping("/vedtak")
    JteModel decisions(
            Reading reading,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String mal) {
        return templates.siteDecisions(decisions.decisions(reading, organ, mal));
    }

    @GetMapping("/veikart")
    JteModel roadmap(
            Reading reading,
            @RequestParam(required = false) @Nullable String veikart,
            @RequestParam(name = "for", required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String eier,
            @RequestParam(required = false) @Nullable String niva,
            @RequestParam(required = false) @Nullable String mal,
            @RequestParam(required = false) @Nullable String fra,
            @RequestParam(required = false) @Nullable String til,
            @RequestParam(required = false) @Nullable String vis,
            @RequestParam(required = false) @Nullable String sorter,
            @RequestParam(required = false) @Nullable String side) {
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put(RoadFilter.ROADMAP, veikart);
        asked.put(RoadFilter.GROUP, group);
        asked.put(RoadFilter.OWNER, eier);
        asked.put(RoadFilter.LEVEL, niva);
        asked.put(RoadFilter.GOAL, mal);
        asked.put(RoadFilter.FROM, fra);
        asked.put(RoadFilter.UNTIL, til);
        asked.put(RoadFilter.VIEW, vis);
        asked.put(RoadFilter.SORT, sorter);
        asked.put(RoadFilter.PAGE, side);
        return templates.siteRoadmap(roadmaps.page(reading, RoadFilter.of(asked)));
    }

    @GetMapping("/aktivitet/{slug}")
    JteModel activity(Reading reading, @PathVariable String slug) {
        var place = published.activity(slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord("activity", slug));
        return templates.siteActivity(activities.page(reading, place));
    }

    @GetMapping("/losninger")
    JteModel solutions(Reading reading) {
        return templates.siteSolutions(solutions.all(reading));
    }

    @GetMapping("/losning/{slug}")
    JteModel solution(Reading reading, @PathVariable String slug) {
        return templates.siteSolution(solutions.page(reading, edition(reading, SolutionEdition.KIND, slug)));
    }

    @GetMapping("/sammenlign")
    JteModel compare(
            Reading reading,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return templates.siteCompare(comparisons.compare(reading, from, to));
    }

    @GetMapping("/sok")
    JteModel search(
            Reading reading,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Integer year) {
        return templates.siteSearch(searches.page(reading, q, kind, year));
    }

    @GetMapping("/historie/{kind}/{id}")
    JteModel history(Reading reading, @PathVariable String kind, @PathVariable UUID id) {
        return templates.siteEditions(history.history(reading, new Ref(kind, id)));
    }

    @GetMapping("/utgave/{sha256}")
    JteModel edition(Reading reading, @PathVariable String sha256) {
        var edition = editions.bySha256(sha256).orElseThrow(() -> new NoSuchRecord("edition", sha256));
        return templates.siteEdition(history.edition(reading, edition));
    }

    private Edition edition(Reading reading, String kind, String slug) {
        return editions.current(kind, slug, reading.asOf()).orElseThrow(() -> new NoSuchRecord(kind, slug));
    }
}
