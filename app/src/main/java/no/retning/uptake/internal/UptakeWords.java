package no.retning.uptake.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.retning.formats.table.ColumnFinder;
import no.retning.page.WordBook;
import no.retning.roadmap.UserGroup;
import no.retning.uptake.FigureType;
import no.retning.uptake.Solution;

/** What the words of a table mean, by code or by name in whichever language; made anew for each table. */
final class UptakeWords {
    private static final Map<String, UserGroup> BESIDES = Map.ofEntries(
            Map.entry("fastlege", UserGroup.GENERAL_PRACTITIONERS),
            Map.entry("fastlegekontor", UserGroup.GENERAL_PRACTITIONERS),
            Map.entry("gps", UserGroup.GENERAL_PRACTITIONERS),
            Map.entry("kommune", UserGroup.MUNICIPAL_HEALTH),
            Map.entry("kommuner", UserGroup.MUNICIPAL_HEALTH),
            Map.entry("municipalities", UserGroup.MUNICIPAL_HEALTH),
            Map.entry("helseforetak", UserGroup.HOSPITAL),
            Map.entry("hospitals", UserGroup.HOSPITAL));

    private final Map<String, UUID> solutions = new HashMap<>();
    private final Map<String, UserGroup> groups = new HashMap<>(BESIDES);
    private final Map<String, FigureType> types = new HashMap<>();

    /** A name that two solutions have means neither of them. */
    UptakeWords(List<Solution> all, WordBook book) {
        var ambiguous = new HashMap<String, Integer>();
        for (var solution : all) {
            var id = solution.header().id();
            solutions.put(solution.header().slug(), id);
            solution.title().byLanguage().values().stream()
                    .map(ColumnFinder::plain)
                    .distinct()
                    .forEach(name -> {
                        ambiguous.merge(name, 1, Integer::sum);
                        solutions.putIfAbsent(name, id);
                    });
        }
        ambiguous.forEach((name, times) -> {
            if (times > 1) {
                solutions.remove(name);
            }
        });
        name(groups, UserGroup.values(), UserGroup::code, "roadmap.group.", book);
        name(types, FigureType.values(), FigureType::code, "uptake.type.", book);
        types.put("plan", FigureType.PLANNED);
    }

    private static <T> void name(Map<String, T> names, T[] all, Function<T, String> code, String key, WordBook book) {
        Arrays.stream(all).forEach(one -> {
            names.put(ColumnFinder.plain(code.apply(one)), one);
            book.languages()
                    .values()
                    .forEach(words -> names.put(ColumnFinder.plain(words.of(key + code.apply(one))), one));
        });
    }

    Optional<UUID> solution(String said) {
        return Optional.ofNullable(solutions.get(said.strip()))
                .or(() -> Optional.ofNullable(solutions.get(ColumnFinder.plain(said))));
    }

    Optional<UserGroup> group(String said) {
        return Optional.ofNullable(groups.get(ColumnFinder.plain(said)));
    }

    Optional<FigureType> type(String said) {
        return Optional.ofNullable(types.get(ColumnFinder.plain(said)));
    }
}
