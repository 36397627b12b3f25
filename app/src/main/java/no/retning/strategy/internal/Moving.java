package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.springframework.stereotype.Component;

/** Moves a thing one place up or down among its siblings; only those whose position changes are touched. */
@Component
final class Moving {
    /** Leaves room between new siblings. */
    private static final int GAP = 10;

    private final Commands commands;

    Moving(Commands commands) {
        this.commands = commands;
    }

    static <R> int last(List<R> siblings, ToIntFunction<R> position) {
        return siblings.isEmpty() ? GAP : position.applyAsInt(siblings.getLast()) + GAP;
    }

    /** @param seen the version of the moved thing that the actor had before their eyes */
    <R extends Recorded<R>> void move(
            Actor actor,
            Records<R> records,
            List<R> siblings,
            UUID id,
            long seen,
            boolean up,
            ToIntFunction<R> position,
            BiFunction<R, Integer, R> at) {
        var order = new ArrayList<>(siblings);
        int from = order.stream().map(sibling -> sibling.header().id()).toList().indexOf(id);
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        order.add(to, order.remove(from));
        var places = siblings.stream().mapToInt(position).toArray();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + 1);
        }
        commands.together(() -> {
            for (int i = 0; i < order.size(); i++) {
                var one = order.get(i);
                int place = places[i];
                boolean moved = one.header().id().equals(id);
                if (moved || position.applyAsInt(one) != place) {
                    var version = moved ? seen : one.header().version();
                    commands.change(
                            actor, "edit", records, one.header().id(), version, before -> at.apply(before, place));
                }
            }
            return order;
        });
    }
}
