package no.retning.knowledge.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.retning.access.Actor;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Composed;
import no.retning.page.Link;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/** How the things of one kind are worked on; the pages are the same for all kinds. */
interface Shelf<R extends Recorded<R>> {
    /** In addresses: {@code funn} for {@code /arbeid/funn}. */
    String path();

    Composed<R> composed();

    Sheet<R> sheet();

    /** One that is not saved yet. */
    R blank(UUID id);

    /** What it holds, in tables. */
    List<Section> sections(Visit visit, R thing);

    /** What can be done with it beside editing. */
    List<Act<R>> acts();

    List<Inner<R>> inners();

    default String kind() {
        return composed().records().kind();
    }

    /** Where one is worked on. */
    default String at(UUID id) {
        return "/arbeid/" + path() + "/" + id;
    }

    /** How one stands. */
    default Cell standing(Visit visit, R thing) {
        return Cell.of(state(visit, thing));
    }

    /** The state of one, in a word. */
    default String state(Visit visit, R thing) {
        return visit.word(
                "knowledge.%s.state.%s".formatted(kind(), thing.header().state()));
    }

    /** The page of all of them alone, where there is one. */
    default Optional<Link> register(Visit visit) {
        return Optional.empty();
    }

    default Optional<Act<R>> act(String name) {
        return acts().stream().filter(act -> act.name().equals(name)).findFirst();
    }

    default Optional<Inner<R>> inner(String name) {
        return inners().stream().filter(inner -> inner.name().equals(name)).findFirst();
    }

    /**
     * Something that is done with a thing, with a form of its own.
     *
     * @param name in the address: {@code vurder}
     * @param action as the access file names it
     * @param sheet for the thing as it is
     */
    record Act<R extends Recorded<R>>(String name, String action, Function<R, Sheet<R>> sheet) {}

    /**
     * The parts of one sort that lie in a thing, each added, changed and taken away by itself.
     *
     * @param name in the address: {@code kilde}
     * @param sheet of the part with this id, or of a new one, for whoever is to fill it in
     */
    record Inner<R extends Recorded<R>>(
            String name, PartSheet<R> sheet, BiPredicate<R, UUID> holds, BiFunction<R, UUID, R> without) {}

    /** Makes the form of a part, which offers nothing that the actor may not see. */
    interface PartSheet<R extends Recorded<R>> {
        Sheet<R> of(Actor actor, R thing, @Nullable UUID part);
    }
}
