package no.retning.portfolio.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.portfolio.Measure;
import no.retning.portfolio.PartEntries;
import no.retning.record.Records;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What a measure or an activity needs of others, as its file of a package lists it. */
@Component
@Order(4)
final class NeedEntries implements PartEntries<Dependency> {
    /** What a measure or an activity can need; activities lie in the files of roadmaps. */
    private static final Set<String> NEEDED = Set.of(Measure.KIND, "activity");

    private final Dependencies dependencies;
    private final Headers headers;

    NeedEntries(Dependencies dependencies, Headers headers) {
        this.dependencies = dependencies;
        this.headers = headers;
    }

    @Override
    public String field() {
        return "needs";
    }

    @Override
    public Records<Dependency> records() {
        return dependencies;
    }

    @Override
    public List<Dependency> of(UUID thing) {
        return dependencies.at(thing).stream()
                .filter(one -> one.to().id().equals(thing))
                .toList();
    }

    @Override
    public Thing read(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var to = Objects.requireNonNull(entry.container()).ref();
        var said = catalogue.neededRef(spot, "from", NEEDED);
        if (to.equals(said)) {
            spot.fault("from", "nothing needs itself; name what else is needed");
        }
        var from = said == null ? to : said;
        return Thing.of(
                new Dependency(
                        catalogue.header(
                                entry,
                                Choices.word(spot, "state", dependencies.about().states(), Dependencies.PROPOSED)),
                        from,
                        to,
                        Choices.of(
                                spot, "type", DependencyType.values(), DependencyType::code, DependencyType.DELIVERY),
                        spot.neededTexts("text"),
                        spot.day("neededBy"),
                        spot.number("lagDays", 0),
                        spot.texts("answer"),
                        spot.source()),
                spot,
                to.id(),
                from.id());
    }

    @Override
    public ObjectNode write(Dependency dependency) {
        var one = PackageYaml.thing(dependency.header());
        one.put("state", dependency.header().state());
        var from = dependency.from();
        one.put(
                "from",
                from.kind() + "/" + headers.find(from.id()).orElseThrow().slug());
        one.put("type", dependency.type().code());
        PackageYaml.texts(one, "text", dependency.text());
        var neededBy = dependency.neededBy();
        PackageYaml.word(one, "neededBy", neededBy == null ? null : neededBy.toString());
        one.put("lagDays", dependency.lagDays());
        PackageYaml.texts(one, "answer", dependency.answer());
        PackageYaml.source(one, dependency.source());
        return one;
    }
}
