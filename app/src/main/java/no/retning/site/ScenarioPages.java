package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import no.retning.thread.Walk.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Scenario sets as pages. */
@Component
final class ScenarioPages {
    static final String KIND = "scenarios";
    static final String RESOURCE = "resource";
    static final String OPPORTUNITY = "opportunity";
    private static final List<String> SEEN = List.of("beginning", "seen");
    private static final String NOT_LOOKED = "not-looked";

    private final PublishedEditions editions;
    private final Walk walk;
    private final Lines lines;

    ScenarioPages(PublishedEditions editions, @Qualifier("publishedWalk") Walk walk, Lines lines) {
        this.editions = editions;
        this.walk = walk;
        this.lines = lines;
    }

    private record End(UUID id, LocalisedText title) {}

    private record Axis(UUID id, LocalisedText title, List<End> ends, Source source) {}

    private record Sign(
            UUID id,
            UUID scenario,
            LocalisedText title,
            LocalisedText measured,
            @Nullable Ref indicator,
            String seen,
            @Nullable LocalDate day,
            Source source) {}

    private record Judged(UUID scenario, String importance, LocalisedText reason) {}

    private record Line(List<UUID> resources, List<Integer> regrets, int worst) {}

    private record Regrets(int room, List<UUID> scenarios, List<Line> lines, Map<UUID, Integer> otherwise) {}

    ScenarioPage page(Reading reading, Edition edition) {
        var item = edition.item();
        var title = reading.text(item.title());
        var axes = List.of(item.read("axes", Axis[].class).orElse(new Axis[0]));
        var signs = List.of(item.read("signs", Sign[].class).orElse(new Sign[0]));
        var robust = List.of(item.read("robust", UUID[].class).orElse(new UUID[0]));
        var futures = below(item, "scenario");
        var resources = below(item, RESOURCE);
        return new ScenarioPage(
                reading.frame(title.text(), Addresses.of(edition))
                        .active("knowledge")
                        .under(FindingPages.crumb(reading))
                        .colophon(lines.colophon(reading, edition, item.ref())),
                item.string("horizon")
                        .map(year -> reading.word("knowledge.horizon.said", year))
                        .orElse(null),
                title,
                reading.lead(item.text("text")),
                resources.stream()
                        .filter(one -> robust.contains(one.id()))
                        .map(one -> new Link("#" + one.slug(), reading.text(one.title())))
                        .toList(),
                axes.stream().map(axis -> reading.text(axis.title())).toList(),
                picture(reading, axes, futures),
                futures.stream().map(one -> future(reading, one, axes, signs)).toList(),
                resources.stream()
                        .map(one -> resource(reading, one, futures, robust))
                        .toList(),
                resources.stream()
                        .filter(one -> judged(one).length < futures.size())
                        .map(one -> reading.text(one.title()))
                        .toList(),
                item.read("regrets", Regrets.class)
                        .map(said -> regret(reading, item, said))
                        .orElse(null),
                below(item, OPPORTUNITY).stream()
                        .map(one -> new ScenarioPage.Opportunity(
                                one.slug(),
                                reading.text(one.title()),
                                reading.proseOrNull(one.text("text")),
                                reading.source(one.source()),
                                one.source().illustrative()))
                        .toList(),
                consequences(reading, item),
                reading.source(item.source()),
                item.source().illustrative(),
                lines.latest(reading, edition));
    }

    /** Each thing once, with all that it rests on here. */
    private List<ScenarioPage.Consequence> consequences(Reading reading, Item set) {
        var pages = new LinkedHashMap<UUID, Link>();
        var because = new HashMap<UUID, List<Text>>();
        Stream.concat(below(set, RESOURCE).stream(), below(set, OPPORTUNITY).stream())
                .forEach(part -> walk.from(part.id(), Direction.ONWARD, 1, reading.asOf()).stream()
                        .map(Step::to)
                        .forEach(to -> {
                            var id = to.ref().id();
                            pages.put(id, reading.link(Addresses.of(to.ref().kind(), to.slug(), id), to.title()));
                            because.computeIfAbsent(id, none -> new ArrayList<>())
                                    .add(reading.text(part.title()));
                        }));
        return pages.entrySet().stream()
                .map(entry ->
                        new ScenarioPage.Consequence(entry.getValue(), because.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** As a line among other things of the knowledge base. */
    static KnowledgePage.Line line(Reading reading, Edition edition) {
        var item = edition.item();
        return new KnowledgePage.Line(
                Lines.link(reading, edition),
                Text.of(reading.word(
                        "knowledge.scenarios.said",
                        below(item, "scenario").size(),
                        item.read("robust", UUID[].class).orElse(new UUID[0]).length)),
                item.source().illustrative());
    }

    private static List<Item> below(Item set, String kind) {
        return set.items().stream().filter(one -> one.kind().equals(kind)).toList();
    }

    private static List<UUID> ends(Item future) {
        return List.of(future.read("ends", UUID[].class).orElse(new UUID[0]));
    }

    private static @Nullable ScenarioPicture picture(Reading reading, List<Axis> axes, List<Item> futures) {
        if (axes.size() != 2 || axes.stream().anyMatch(axis -> axis.ends().size() != 2)) {
            return null;
        }
        var down = axes.getFirst();
        var across = axes.getLast();
        var corners = down.ends().stream()
                .map(row -> across.ends().stream()
                        .map(column -> futures.stream()
                                .filter(one -> ends(one).containsAll(List.of(row.id(), column.id())))
                                .map(one -> reading.text(one.title()))
                                .toList())
                        .toList())
                .toList();
        return ScenarioDrawing.of(
                new ScenarioDrawing.Square(
                        reading.text(across.title()),
                        titles(reading, across),
                        reading.text(down.title()),
                        titles(reading, down),
                        corners),
                reading.word("knowledge.scenarios.picture"));
    }

    private static List<Text> titles(Reading reading, Axis axis) {
        return axis.ends().stream().map(end -> reading.text(end.title())).toList();
    }

    private ScenarioPage.Future future(Reading reading, Item future, List<Axis> axes, List<Sign> all) {
        var stands = ends(future);
        var signs =
                all.stream().filter(sign -> sign.scenario().equals(future.id())).toList();
        long seen = signs.stream().filter(sign -> SEEN.contains(sign.seen())).count();
        boolean watched = signs.stream().anyMatch(sign -> !sign.seen().equals(NOT_LOOKED));
        return new ScenarioPage.Future(
                future.slug(),
                reading.text(future.title()),
                axes.stream()
                        .map(axis -> axis.ends().stream()
                                .filter(end -> stands.contains(end.id()))
                                .findFirst()
                                .map(end -> reading.text(end.title())))
                        .<@Nullable Text>map(place -> place.orElse(null))
                        .toList(),
                reading.proseOrNull(future.text("text")),
                reading.proseOrNull(future.text("implications")),
                reading.proseOrNull(future.text("successFactors")),
                signs.stream().map(sign -> sign(reading, sign)).toList(),
                watched ? reading.word("knowledge.signs.seen", seen, signs.size()) : null,
                reading.source(future.source()),
                future.source().illustrative());
    }

    private ScenarioPage.Sign sign(Reading reading, Sign sign) {
        var indicator = sign.indicator();
        var seen = reading.word("knowledge.sighting." + sign.seen());
        return new ScenarioPage.Sign(
                reading.text(sign.title()),
                reading.textOrNull(sign.measured()),
                indicator == null
                        ? null
                        : editions.current(indicator.id(), reading.asOf())
                                .map(edition -> Lines.link(reading, edition))
                                .orElse(null),
                sign.day() == null
                        ? seen
                        : seen + ", " + reading.day(sign.day()).text(),
                reading.source(sign.source()),
                sign.source().illustrative());
    }

    private static Judged[] judged(Item resource) {
        return resource.read("judged", Judged[].class).orElse(new Judged[0]);
    }

    private static ScenarioPage.Resource resource(
            Reading reading, Item resource, List<Item> futures, List<UUID> robust) {
        var said = judged(resource);
        return new ScenarioPage.Resource(
                resource.slug(),
                reading.text(resource.title()),
                reading.proseOrNull(resource.text("text")),
                futures.stream()
                        .map(future -> Stream.of(said)
                                .filter(one -> one.scenario().equals(future.id()))
                                .findFirst())
                        .<ScenarioPage.@Nullable Judged>map(one ->
                                one.map(judged -> judged(reading, judged)).orElse(null))
                        .toList(),
                robust.contains(resource.id()),
                reading.source(resource.source()),
                resource.source().illustrative());
    }

    private static ScenarioPage.Judged judged(Reading reading, Judged one) {
        return new ScenarioPage.Judged(
                one.importance(),
                reading.word("knowledge.importance." + one.importance()),
                reading.textOrNull(one.reason()));
    }

    private static ScenarioPage.Regret regret(Reading reading, Item set, Regrets said) {
        var least = said.lines().getLast();
        return new ScenarioPage.Regret(
                reading.word("knowledge.regret.said", said.room(), least.worst()),
                named(set, least.resources())
                        .map(one -> reading.text(one.title()))
                        .toList(),
                Stream.iterate(0, at -> at < said.lines().size(), at -> at + 1)
                        .map(at -> line(reading, set, said, at))
                        .toList(),
                below(set, RESOURCE).stream()
                        .flatMap(one -> otherwise(reading, one, said, least).stream())
                        .toList(),
                below(set, RESOURCE).stream().anyMatch(one -> one.source().illustrative()));
    }

    private static Stream<Item> named(Item set, List<UUID> resources) {
        return below(set, RESOURCE).stream().filter(one -> resources.contains(one.id()));
    }

    private static ScenarioPage.RegretLine line(Reading reading, Item set, Regrets said, int at) {
        var line = said.lines().get(at);
        boolean chosen = at == said.lines().size() - 1;
        return new ScenarioPage.RegretLine(
                chosen
                        ? reading.word("knowledge.regret.least")
                        : reading.word(
                                "knowledge.regret.best",
                                set.find(said.scenarios().get(at))
                                        .map(one -> reading.text(one.title()).text())
                                        .orElse("")),
                named(set, line.resources())
                        .map(one -> reading.text(one.title()).text())
                        .collect(Collectors.joining("; ")),
                line.regrets(),
                line.worst(),
                chosen);
    }

    private static Optional<ScenarioPage.Otherwise> otherwise(
            Reading reading, Item resource, Regrets said, Line least) {
        boolean in = least.resources().contains(resource.id());
        return Optional.ofNullable(said.otherwise().get(resource.id()))
                .map(more -> new ScenarioPage.Otherwise(
                        reading.text(resource.title()),
                        reading.word(in ? "knowledge.regret.in" : "knowledge.regret.out"),
                        reading.word(in ? "knowledge.regret.without" : "knowledge.regret.with", more)));
    }
}
