package no.retning.uptake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.retning.record.Source;
import no.retning.roadmap.UserGroup;
import org.jspecify.annotations.Nullable;

/** How each kind of user stands, and each part of it of which there are figures. */
public final class Coverage {
    private final Solution solution;
    private final Map<Part, Figure> latest = new LinkedHashMap<>();
    private final Map<Part, List<Figure>> plans = new LinkedHashMap<>();

    /** What is counted by itself. */
    private record Part(UserGroup group, String region, String vendor) {
        static Part of(Figure figure) {
            return new Part(figure.group(), figure.region(), figure.vendor());
        }
    }

    private Coverage(Solution solution) {
        this.solution = solution;
        // In order of day, so that the last one stays.
        for (var figure : solution.figures()) {
            if (figure.type() == FigureType.OBSERVED) {
                latest.put(Part.of(figure), figure);
            } else {
                plans.computeIfAbsent(Part.of(figure), none -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /**
     * Every kind that it is for or that there are figures of, in the whole country first and then in its parts. A kind that
     * is counted only in parts is summed, by region if it can be, else by vendor; shares without counts cannot be summed.
     */
    public static List<Standing> of(Solution solution) {
        return new Coverage(solution).standings();
    }

    private List<Standing> standings() {
        var groups = EnumSet.noneOf(UserGroup.class);
        groups.addAll(solution.userGroups());
        solution.figures().forEach(figure -> groups.add(figure.group()));
        var standings = new ArrayList<Standing>();
        groups.forEach(group -> standings.add(whole(group)));
        latest.forEach((part, figure) -> {
            if (!part.region().isEmpty() || !part.vendor().isEmpty()) {
                standings.add(standing(figure, 0, figure.source()));
            }
        });
        return standings;
    }

    private Standing whole(UserGroup group) {
        var counted = latest.get(new Part(group, "", ""));
        if (counted != null) {
            return standing(counted, 0, counted.source());
        }
        return Stream.<Predicate<Part>>of(
                        part -> part.vendor().isEmpty(), part -> part.region().isEmpty(), part -> true)
                .map(wanted -> latest.entrySet().stream()
                        .filter(one -> one.getKey().group() == group && wanted.test(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .filter(parts -> parts.stream().allMatch(part -> part.reached() != null))
                .map(parts -> standing(sum(group, parts), parts.size(), null))
                .orElseGet(() -> silent(group));
    }

    private static Figure sum(UserGroup group, List<Figure> parts) {
        return new Figure(
                FigureType.OBSERVED,
                group,
                "",
                "",
                parts.stream().map(Figure::day).min(LocalDate::compareTo).orElseThrow(),
                parts.stream()
                        .mapToInt(part -> Objects.requireNonNull(part.reached()))
                        .sum(),
                parts.stream()
                        .mapToInt(part -> Objects.requireNonNull(part.total()))
                        .sum(),
                null,
                Source.NONE);
    }

    private Standing standing(Figure figure, int summed, @Nullable Source source) {
        return new Standing(
                figure.group(),
                figure.region(),
                figure.vendor(),
                Position.of(figure, solution.threshold()),
                figure.day(),
                figure.reached(),
                figure.total(),
                figure.share(),
                summed,
                source,
                aim(Part.of(figure), figure.day()));
    }

    private Standing silent(UserGroup group) {
        return new Standing(
                group,
                "",
                "",
                Position.NO_FIGURE,
                null,
                null,
                null,
                null,
                0,
                null,
                aim(new Part(group, "", ""), LocalDate.MIN));
    }

    private Standing.@Nullable Aim aim(Part part, LocalDate after) {
        var planned = plans.getOrDefault(part, List.of());
        return planned.stream()
                .filter(plan -> plan.day().isAfter(after))
                .findFirst()
                .or(() -> planned.isEmpty() ? Optional.empty() : Optional.of(planned.getLast()))
                .map(plan -> new Standing.Aim(plan.day(), plan.share()))
                .orElse(null);
    }
}
