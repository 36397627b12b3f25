package no.retning.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.record.Language;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A published roadmap as its pages read it.
 *
 * @param roadmap the roadmap itself, without its activities
 * @param run what was computed of it, where that holds
 * @param milestones those of measures that its activities lead to
 * @param replaces the hash of the edition before it, or empty
 */
record RoadEdition(
        String sha256,
        Ref thing,
        int number,
        Instant publishedAt,
        Optional<String> replaces,
        Item roadmap,
        Optional<Run> run,
        List<Milestone> milestones,
        List<RoadActivity> activities,
        Map<UUID, RoadActivity> byId,
        Map<String, RoadActivity> bySlug) {
    /** What was computed of a roadmap, and how to compute it again. */
    record Run(
            UUID id,
            LocalDate day,
            String seed,
            int iterations,
            String input,
            String engine,
            Span finish,
            List<OfGoal> goals,
            List<Driver> drivers,
            List<Joined> joined,
            List<UUID> closed) {
        /** What was computed alone has no others, and what rests on no closed plan none of those. */
        Run(
                UUID id,
                LocalDate day,
                String seed,
                int iterations,
                String input,
                String engine,
                Span finish,
                List<OfGoal> goals,
                List<Driver> drivers,
                @Nullable List<Joined> joined,
                @Nullable List<UUID> closed) {
            this.id = id;
            this.day = day;
            this.seed = seed;
            this.iterations = iterations;
            this.input = input;
            this.engine = engine;
            this.finish = finish;
            this.goals = goals;
            this.drivers = drivers;
            this.joined = joined == null ? List.of() : joined;
            this.closed = closed == null ? List.of() : closed;
        }

        /** An activity of another roadmap that was computed with this one. */
        Optional<Step> elsewhere(UUID activity) {
            return joined.stream()
                    .flatMap(one -> one.activities().stream())
                    .filter(step -> step.id().equals(activity))
                    .findFirst();
        }
    }

    /**
     * The edition of another roadmap that was computed with this one.
     *
     * @param activities those of it that are waited for
     */
    record Joined(UUID roadmap, LocalisedText title, int number, String sha256, List<Step> activities) {}

    record Step(UUID id, String slug, LocalisedText title) {}

    /**
     * A milestone of a measure, or all of the measure where it has no title.
     *
     * @param date an ISO day, month or year, or null
     * @param by the activities that it waits for
     * @param forecast when it is reached; null where nobody has computed it
     */
    record Milestone(
            UUID measure,
            LocalisedText measureTitle,
            LocalisedText title,
            @Nullable String date,
            List<UUID> by,
            @Nullable Forecast forecast) {
        boolean isWhole() {
            return title.isEmpty();
        }
    }

    /** @param kept in how many of 100 trials it is reached in time; null where it has no date */
    record Forecast(LocalDate p50, LocalDate p85, @Nullable Integer kept) {}

    /** Done by the one day in half of all trials, by the other in 85 of 100. */
    record Span(LocalDate p50, LocalDate p85) {}

    record OfGoal(UUID goal, LocalDate p50, LocalDate p85) {}

    /**
     * The mean day on which everything is done when the activity took least, and when it took most.
     *
     * @param task of the plan behind the activity; null for the activity itself
     * @param language in which it is called so; null also where nobody has said
     */
    record Driver(
            UUID activity, @Nullable String task, @Nullable Language language, LocalDate early, LocalDate late) {}

    /** The activities that wait for another. */
    List<RoadActivity> waitingFor(UUID activity) {
        return activities.stream()
                .filter(one ->
                        one.needs().stream().anyMatch(need -> need.from().id().equals(activity)))
                .toList();
    }

    static RoadEdition of(Edition edition) {
        var item = edition.item();
        var activities = item.items().stream()
                .filter(one -> one.kind().equals("activity"))
                .map(RoadActivity::of)
                .toList();
        var own = new Item(item.json());
        own.json().putArray("items");
        return new RoadEdition(
                edition.sha256(),
                edition.thing(),
                edition.number(),
                edition.publishedAt(),
                edition.replaces(),
                own,
                own.read("run", Run.class),
                List.of(own.read("measureMilestones", Milestone[].class).orElse(new Milestone[0])),
                activities,
                activities.stream().collect(Collectors.toMap(RoadActivity::id, Function.identity())),
                activities.stream().collect(Collectors.toMap(RoadActivity::slug, Function.identity())));
    }
}
