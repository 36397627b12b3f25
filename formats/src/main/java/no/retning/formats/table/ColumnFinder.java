package no.retning.formats.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds out which column of a table holds what, step by step: what is known from a step stands in those after it, a column holds
 * one thing, and a thing is held by one column.
 *
 * @param <C> what a column can hold
 */
public final class ColumnFinder<C> {
    private final Table table;
    private final Map<C, Integer> places = new LinkedHashMap<>();

    public ColumnFinder(Table table) {
        this.table = table;
    }

    /**
     * As somebody says: {@code Column=field;…}, the column as it stands in the file.
     *
     * @param called what is called so
     * @throws IllegalArgumentException with the part that names no column of the table or nothing that one can hold
     */
    public ColumnFinder<C> said(String said, Function<String, Optional<C>> called) {
        Arrays.stream(said.split(";")).filter(part -> !part.isBlank()).forEach(part -> {
            int equals = part.lastIndexOf('=');
            var held = equals < 0 ? Optional.<C>empty() : called.apply(part.substring(equals + 1));
            int place = equals < 0
                    ? -1
                    : table.headers().indexOf(part.substring(0, equals).strip());
            if (held.isEmpty() || place < 0) {
                throw new IllegalArgumentException(part.strip());
            }
            places.put(held.get(), place);
        });
        return this;
    }

    public ColumnFinder<C> put(C held, int place) {
        if (!places.containsValue(place)) {
            places.putIfAbsent(held, place);
        }
        return this;
    }

    public ColumnFinder<C> byHeader(Function<String, Optional<C>> called) {
        for (int i = 0; i < table.headers().size(); i++) {
            int place = i;
            called.apply(table.headers().get(i)).ifPresent(held -> put(held, place));
        }
        return this;
    }

    /** The first column in which most of the cells that are filled in are such as this. */
    public ColumnFinder<C> byContent(C held, Predicate<String> fits) {
        return byContent(held, fits, cells -> true);
    }

    /** @param all what the filled cells must be together */
    public ColumnFinder<C> byContent(C held, Predicate<String> fits, Predicate<List<String>> all) {
        for (int i = 0; i < table.headers().size() && !places.containsKey(held); i++) {
            int place = i;
            var cells = table.rows().stream()
                    .map(row -> row.cell(place))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (!cells.isEmpty()
                    && all.test(cells)
                    && cells.stream().filter(fits).count() * 2 > cells.size()) {
                put(held, place);
            }
        }
        return this;
    }

    /** The place of what is held, from 0. */
    public Map<C, Integer> places() {
        return Collections.unmodifiableMap(places);
    }

    /** How headers are compared: whatever the case, the spaces and what stands in brackets. */
    public static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
