package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Choice;
import no.retning.page.Diff;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.thread.LinkTypes;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Two things side by side: what became of each part, or, for two editions of one thing, which words changed. */
@Component
final class Comparisons {
    private final PublishedEditions editions;
    private final GoalPages goals;
    private final Walk walk;
    private final LinkTypes types;
    private final Causes causes;

    Comparisons(
            PublishedEditions editions,
            GoalPages goals,
            @Qualifier("publishedWalk") Walk walk,
            LinkTypes types,
            Causes causes) {
        this.editions = editions;
        this.goals = goals;
        this.walk = walk;
        this.types = types;
        this.causes = causes;
    }

    ComparePage compare(Reading reading, @Nullable String from, @Nullable String to) {
        var older =
                Optional.ofNullable(from).flatMap(name -> find(reading, name)).orElse(null);
        var newer = Optional.ofNullable(to).flatMap(name -> find(reading, name)).orElse(null);
        var frame = reading.frame(reading.word("site.compare.heading"), "/sammenlign")
                .active("compare");
        var choicesFrom = choices(reading, older, newer, from);
        var choicesTo = choices(reading, older, newer, to == null ? latest(reading) : to);
        if (older == null || newer == null) {
            return new ComparePage(frame, choicesFrom, choicesTo, null, null, List.of(), List.of(), null);
        }
        if (older.id().equals(newer.id())) {
            return new ComparePage(
                    frame,
                    choicesFrom,
                    choicesTo,
                    editionLink(reading, older),
                    editionLink(reading, newer),
                    List.of(),
                    List.of(),
                    diff(reading, older, newer));
        }
        var before = pursued(reading, older);
        var after = pursued(reading, newer);
        var lines = new ArrayList<ComparePage.Line>();
        var reached = new HashSet<UUID>();
        for (var part : parts(before)) {
            var next = continuations(reading, part, after, reached);
            lines.add(new ComparePage.Line(node(reading, part), next));
        }
        var onlyNew = parts(after).stream()
                .filter(part -> !reached.contains(part.id()))
                .map(part -> node(reading, part))
                .toList();
        return new ComparePage(
                frame,
                choicesFrom,
                choicesTo,
                Lines.link(reading, older),
                Lines.link(reading, newer),
                lines,
                onlyNew,
                null);
    }

    /** By hash, or by kind and slug. */
    private Optional<Edition> find(Reading reading, String name) {
        if (name.matches("[0-9a-f]{64}")) {
            return editions.bySha256(name);
        }
        int slash = name.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : editions.current(name.substring(0, slash), name.substring(slash + 1), reading.asOf());
    }

    private List<Choice> choices(
            Reading reading, @Nullable Edition older, @Nullable Edition newer, @Nullable String chosen) {
        if (older != null && newer != null && older.id().equals(newer.id())) {
            return editions.history(older.id()).stream()
                    .map(edition -> new Choice(
                            edition.sha256(),
                            reading.word("page.editions.number", edition.number()),
                            edition.sha256().equals(chosen)))
                    .toList();
        }
        return Stream.of("strategy", "structure")
                .flatMap(kind -> editions.all(kind, reading.asOf()).stream())
                .map(edition -> {
                    var value = edition.thing().kind() + "/" + edition.slug();
                    return new Choice(
                            value, Lines.link(reading, edition).label().text(), value.equals(chosen));
                })
                .toList();
    }

    /** The strategy that began last: what one most often compares with. */
    private @Nullable String latest(Reading reading) {
        return editions.all("strategy", reading.asOf()).stream()
                .max(Comparator.comparing(Comparisons::begins))
                .map(edition -> "strategy/" + edition.slug())
                .orElse(null);
    }

    private static LocalDate begins(Edition edition) {
        var from = edition.item().validity().from();
        return from == null ? LocalDate.MIN : from;
    }

    private static Link editionLink(Reading reading, Edition edition) {
        return new Link(
                reading.url(Addresses.edition(edition)),
                Text.of(reading.text(edition.title()).text() + ", "
                        + reading.word("page.editions.inline", edition.number())));
    }

    /** A strategy is compared by the goals it pursues. */
    private Edition pursued(Reading reading, Edition edition) {
        return edition.thing().kind().equals("strategy")
                ? goals.structureOf(reading, edition).orElse(edition)
                : edition;
    }

    /** What is compared in a structure: its aims, areas and goals, not its vision or target groups. */
    private static List<Item> parts(Edition structure) {
        return structure.item().items().stream()
                .filter(item -> List.of("aim", "area", "goal")
                        .contains(item.string("type").orElse("")))
                .toList();
    }

    private static Link node(Reading reading, Item part) {
        var code = part.string("code").map(text -> text + " ").orElse("");
        var title = reading.text(part.title());
        return new Link(
                reading.url(Addresses.of("goal", part.slug(), part.id())), new Text(code + title.text(), title.lang()));
    }

    private List<ComparePage.Continuation> continuations(
            Reading reading, Item part, Edition after, HashSet<UUID> reached) {
        Map<UUID, Item> wanted = new HashMap<>();
        after.item().all().forEach(item -> wanted.put(item.id(), item));
        var found = new ArrayList<ComparePage.Continuation>();
        for (var step : walk.from(part.id(), Direction.ONWARD, 1, reading.asOf())) {
            var next = wanted.get(step.to().ref().id());
            if (next != null) {
                reached.add(next.id());
                found.add(new ComparePage.Continuation(
                        types.find(step.type())
                                .map(type -> reading.text(type.forward()).text())
                                .orElse(step.type()),
                        node(reading, next),
                        reading.proseOrNull(step.evidence()),
                        reading.source(step.source()),
                        step.source().illustrative()));
            }
        }
        found.sort(Comparator.comparing(
                continuation -> continuation.newer().label().text()));
        return found;
    }

    private Diff diff(Reading reading, Edition older, Edition newer) {
        var before = older.number() <= newer.number() ? older : newer;
        var after = older.number() <= newer.number() ? newer : older;
        return Differences.diff(
                reading, before.item(), after.item(), changed -> causes.of(reading, before, after, changed));
    }
}
