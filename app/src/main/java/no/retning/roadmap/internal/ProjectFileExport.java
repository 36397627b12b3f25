package no.retning.roadmap.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.formats.projectfile.foreign.MspdiWriter;
import no.retning.instance.Exporter;
import no.retning.instance.HolidayDates;
import no.retning.instance.Problem;
import no.retning.roadmap.JoinedEdition;
import no.retning.roadmap.JoinedRoadmaps;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.RoadmapCompositions;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.ScheduleNetworks;
import no.retning.roadmap.SchedulePlan;
import no.retning.roadmap.ScheduleRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * {@code export projectfile ROADMAP}: the network that a roadmap is. Where figures have been published, it is the one they
 * were computed of.
 */
@Component
class ProjectFileExport implements Exporter {
    private static final String FORMAT = "format";
    private static final String RUN = "run";
    private static final int HOLIDAY_YEARS = 30;

    private final Roadmaps roadmaps;
    private final RoadmapCompositions compositions;
    private final JoinedRoadmaps joined;
    private final ScheduleRuns runs;
    private final ScheduleNetworks networks;
    private final Editions editions;

    ProjectFileExport(
            Roadmaps roadmaps,
            RoadmapCompositions compositions,
            JoinedRoadmaps joined,
            ScheduleRuns runs,
            ScheduleNetworks networks,
            Editions editions) {
        this.roadmaps = roadmaps;
        this.compositions = compositions;
        this.joined = joined;
        this.runs = runs;
        this.networks = networks;
        this.editions = editions;
    }

    @Override
    public String kind() {
        return "projectfile";
    }

    @Override
    public Set<String> options() {
        return Set.of(FORMAT);
    }

    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var plan = plan(id);
        switch (options.getOrDefault(FORMAT, "json")) {
            case "json" -> ProjectJson.write(plan, to);
            case "mspdi" -> MspdiWriter.write(withHolidays(plan), to);
            default -> throw new Problem("--format is json or mspdi");
        }
    }

    /** MSPDI knows no public holidays, only days that are free. */
    private static ProjectFile withHolidays(ProjectFile plan) {
        var start = plan.start();
        return start == null ? plan : new HolidayDates(start.toLocalDate(), start.getYear() + HOLIDAY_YEARS).in(plan);
    }

    private ProjectFile plan(@Nullable String name) {
        var roadmap = roadmap(name);
        var published = editions.current(roadmap.header().id()).map(Edition::item);
        if (published.filter(item -> item.json().has(RUN)).isPresent()) {
            return computed(published.get());
        }
        var item = compositions.of(roadmap.header().id()).item();
        return item.json().has(RUN) ? computed(item) : networks.now(item, joined.now(item), roadmaps.today());
    }

    /** The network of the computation that stands in an item: as it was kept, or as it was before networks were kept. */
    private ProjectFile computed(Item item) {
        var run = item.json().path(RUN);
        return networks.of(runs.get(UUID.fromString(run.path("id").asString()))).orElseGet(() -> madeAgain(item, run));
    }

    private ProjectFile madeAgain(Item item, JsonNode run) {
        var editions = new ArrayList<JoinedEdition>();
        run.path("joined")
                .forEach(one -> editions.add(new JoinedEdition(
                        UUID.fromString(one.path("roadmap").asString()),
                        one.path("number").asInt(),
                        one.path("sha256").asString())));
        return SchedulePlan.of(
                item,
                joined.in(item, editions),
                Map.of(),
                LocalDate.parse(run.path("day").asString()));
    }

    private Roadmap roadmap(@Nullable String name) {
        var all = roadmaps.all();
        if (name == null && all.size() == 1) {
            return all.getFirst();
        }
        return roadmaps.find(name == null ? "" : name)
                .or(() -> id(name).flatMap(id ->
                        all.stream().filter(one -> one.header().id().equals(id)).findFirst()))
                .orElseThrow(() -> new Problem("There is no roadmap '%s'; known: %s"
                        .formatted(
                                name == null ? "" : name,
                                all.stream().map(one -> one.header().slug()).collect(Collectors.joining(", ")))));
    }

    private static Optional<UUID> id(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException slug) {
            return Optional.empty();
        }
    }
}
