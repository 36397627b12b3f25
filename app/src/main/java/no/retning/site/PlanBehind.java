package no.retning.site;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Item;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.page.Reading;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;

/** The plan behind an activity as its page shows it, where it is published. */
final class PlanBehind {
    private static final int SHOWN = 200;

    private PlanBehind() {}

    /** When a task is done, as it is published. */
    private record Done(String task, LocalDate p50, LocalDate p85, int critical) {}

    static ActivityPage.@Nullable Detail of(Reading reading, Item activity) {
        return activity.items().stream()
                .filter(item -> item.kind().equals("detail"))
                .findFirst()
                .map(item -> detail(reading, item))
                .orElse(null);
    }

    private static ActivityPage.Detail detail(Reading reading, Item item) {
        var plan = ProjectJson.read(new ByteArrayInputStream(
                Json.MAPPER.writeValueAsBytes(item.json().path("plan"))));
        Map<String, Done> done = Arrays.stream(
                        item.read("forecast", Done[].class).orElse(new Done[0]))
                .collect(Collectors.toMap(Done::task, Function.identity()));
        var waits = waits(plan);
        var written = item.title().language(reading.languages());
        int left = plan.activities().size() - SHOWN;
        return new ActivityPage.Detail(
                reading.text(item.title()),
                plan.activities().stream()
                        .limit(SHOWN)
                        .map(task -> new ActivityPage.Task(
                                reading.text(task.name(), written),
                                waits.containsKey(task.id()) ? reading.text(waits.get(task.id()), written) : null,
                                forecast(reading, done.get(task.id()))))
                        .toList(),
                left > 0 ? reading.word("roadmap.detail.more", left) : null);
    }

    private static ActivityPage.@Nullable Forecast forecast(Reading reading, @Nullable Done done) {
        return done == null
                ? null
                : new ActivityPage.Forecast(
                        reading.day(done.p50()),
                        reading.day(done.p85()),
                        null,
                        RoadLines.chance(reading, done.critical()));
    }

    private static Map<String, String> waits(ProjectFile plan) {
        Map<String, String> names = new HashMap<>();
        plan.activities().forEach(task -> names.put(task.id(), task.name()));
        return plan.links().stream()
                .collect(Collectors.groupingBy(
                        Link::to,
                        Collectors.mapping(
                                link -> names.getOrDefault(link.from(), link.from()), Collectors.joining(", "))));
    }
}
