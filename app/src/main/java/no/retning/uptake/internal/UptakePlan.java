package no.retning.uptake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.CellFault;
import no.retning.formats.table.Table;
import no.retning.uptake.Figure;
import no.retning.uptake.Solution;
import no.retning.uptake.Solutions;
import org.jspecify.annotations.Nullable;

/**
 * What a table comes to: nothing has been saved yet.
 *
 * @param rows in the order of the table
 * @param silent rows that say that there is no figure
 * @param shares whether per cent were written as shares of one
 */
record UptakePlan(
        Table table,
        UptakeMapping mapping,
        List<Planned> rows,
        List<Integer> silent,
        boolean shares,
        List<CellFault> faults) {
    /** What a row does. */
    enum Effect {
        NEW,
        CHANGED,
        SAME;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Planned(int row, Solution solution, Figure figure, Effect effect) {}

    /** @param solution that rows are about which name none, or null */
    static UptakePlan of(
            Table table, UptakeMapping mapping, UptakeWords words, List<Solution> all, @Nullable UUID solution) {
        var byId = all.stream().collect(Collectors.toMap(one -> one.header().id(), one -> one));
        var present = new HashMap<UUID, Map<UUID, Figure>>();
        var rows = new UptakeRows(table, mapping, words, solution);
        var planned = new ArrayList<Planned>();
        for (var read : rows.read()) {
            var about = byId.get(read.solution());
            if (about == null) {
                continue;
            }
            var before = present.computeIfAbsent(
                            read.solution(),
                            none -> about.figures().stream().collect(Collectors.toMap(Figure::id, figure -> figure)))
                    .get(read.figure().id());
            var effect = before == null ? Effect.NEW : before.equals(read.figure()) ? Effect.SAME : Effect.CHANGED;
            planned.add(new Planned(read.row(), about, read.figure(), effect));
        }
        return new UptakePlan(
                table,
                mapping,
                planned,
                List.copyOf(rows.silent()),
                rows.hasShares(),
                CellFault.withBroken(table, mapping.columns().values(), rows.faults()));
    }

    long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** Saves what is new or changed, as one change of each solution; throws Refused if the actor may not. */
    void land(Actor actor, Commands commands, Solutions solutions) {
        var changes = new LinkedHashMap<UUID, List<Figure>>();
        rows.stream()
                .filter(row -> row.effect() != Effect.SAME)
                .forEach(row -> changes.computeIfAbsent(row.solution().header().id(), none -> new ArrayList<>())
                        .add(row.figure()));
        commands.together(() -> {
            changes.forEach((id, figures) -> commands.change(
                    actor,
                    Solutions.COUNT,
                    solutions,
                    id,
                    solutions.get(id).header().version(),
                    before -> before.and(figures)));
            return changes;
        });
    }
}
