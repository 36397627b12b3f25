package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.portfolio.Deliverable;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What activities of a roadmap lead to in the measures that they are steps of, as far as the measures are public: each
 * milestone that is not reached waits for the steps that are planned to end by its date, the whole measure for all of them.
 */
@Component
public class RoadmapMilestones {
    private static final String ID = "milestone:";

    private final Editions editions;

    RoadmapMilestones(Editions editions) {
        this.editions = editions;
    }

    /**
     * As it is published with a roadmap.
     *
     * @param title empty for the whole measure
     * @param date an ISO day, month or year; null where none has been promised
     * @param by the activities that it waits for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties("forecast")
    public record Milestone(
            UUID measure,
            LocalisedText measureTitle,
            LocalisedText title,
            @Nullable String date,
            List<UUID> by) {
        /** The last day on which it is in time, where there is one. */
        @Nullable
        LocalDate last() {
            return date == null ? null : lastDay(date);
        }
    }

    /** Those that a roadmap is published with; a roadmap from before there were any has none. */
    static List<Milestone> of(Item roadmap) {
        return List.of(roadmap.read("measureMilestones", Milestone[].class).orElse(new Milestone[0]));
    }

    /** What the network calls the milestone at this place. */
    static String id(int place) {
        return ID + place;
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** Of each measure first its milestones by date, then the whole. */
    List<Milestone> of(List<Activity> activities) {
        Map<UUID, List<Activity>> steps = new LinkedHashMap<>();
        for (var activity : activities) {
            if (activity.measure() != null && !activity.header().state().equals(Activity.STOPPED)) {
                steps.computeIfAbsent(activity.measure(), none -> new ArrayList<>())
                        .add(activity);
            }
        }
        Map<UUID, Item> measures = new HashMap<>();
        editions.current(steps.keySet()).forEach(edition -> measures.put(edition.id(), edition.item()));
        var milestones = new ArrayList<Milestone>();
        steps.forEach((measure, all) -> {
            var item = measures.get(measure);
            if (item != null) {
                milestones.addAll(of(item, all));
            }
        });
        return milestones;
    }

    private static List<Milestone> of(Item measure, List<Activity> steps) {
        var milestones = new ArrayList<Milestone>();
        Stream.of(measure.read("deliverables", Deliverable[].class).orElse(new Deliverable[0]))
                .filter(one -> !one.reached())
                .map(one -> new Milestone(
                        measure.id(), measure.title(), one.title(), one.date(), endingBy(lastDay(one.date()), steps)))
                .filter(one -> !one.by().isEmpty())
                .forEach(milestones::add);
        milestones.add(new Milestone(
                measure.id(),
                measure.title(),
                LocalisedText.NONE,
                measure.string("promised").orElse(null),
                ids(steps)));
        return milestones;
    }

    private static List<UUID> endingBy(LocalDate last, List<Activity> steps) {
        return ids(steps.stream()
                .filter(step ->
                        step.period().until() != null && !step.period().until().isAfter(last.plusDays(1)))
                .toList());
    }

    private static List<UUID> ids(List<Activity> steps) {
        return steps.stream().map(step -> step.header().id()).toList();
    }
}
