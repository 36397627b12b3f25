package no.retning.site;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import no.retning.site.StrategyMapPage.Act;
import no.retning.site.StrategyMapPage.Basis;
import no.retning.site.StrategyMapPage.Goal;
import no.retning.site.StrategyMapPage.Initiative;
import no.retning.site.StrategyMapPage.Work;
import org.jspecify.annotations.Nullable;

/**
 * Where one comes in on the map: at a finding, a choice, an initiative or whatever else lies on it. The map then shows the goals
 * that it lies under.
 *
 * @param title what one comes from
 * @param urls its pages, those of its parts included, as the map links to them
 */
record StrategyMapEntry(Text title, Set<String> urls) {
    /** The kinds whose pages lead to the map; a goal leads to its own place on it. */
    private static final Set<String> MAPPED = Stream.concat(
                    StrategyMapPages.BASES.stream(),
                    Stream.of(ActionPlanPages.KIND, ActionPlanPages.INITIATIVE, "measure", "activity", "indicator"))
            .collect(Collectors.toUnmodifiableSet());

    /** @throws NoSuchRecord if what is asked for is not published */
    static StrategyMapEntry of(Reading reading, PublishedEditions editions, String thing) {
        var ref = parse(thing);
        var place = editions.place(ref.id(), reading.asOf())
                .filter(found -> found.item().kind().equals(ref.kind()))
                .orElseThrow(() -> new NoSuchRecord(ref.kind(), thing));
        return new StrategyMapEntry(
                reading.text(place.item().title()),
                place.item()
                        .all()
                        .flatMap(
                                item -> Stream.of(Addresses.of(place.edition(), item), Addresses.permalink(item.ref())))
                        .map(reading::url)
                        .collect(Collectors.toSet()));
    }

    private static Ref parse(String thing) {
        try {
            return Ref.parse(thing);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchRecord("thing", thing);
        }
    }

    /** To the map at a thing, or null for what is never on it. */
    static @Nullable Link link(Reading reading, Ref thing) {
        return MAPPED.contains(thing.kind())
                ? Link.of(reading.url(StrategyMapPages.PATH + "?ved=" + thing), reading.word("map.at"))
                : null;
    }

    boolean holds(Goal goal) {
        return is(goal.page())
                || !goal.parts().isEmpty()
                || goal.bases().stream().anyMatch(this::holds)
                || goal.initiatives().stream().anyMatch(this::holds)
                || goal.measures().stream().anyMatch(this::holds)
                || goal.activities().stream().anyMatch(this::holds)
                || goal.indicators().stream().anyMatch(this::is);
    }

    private boolean holds(Basis basis) {
        return is(basis.page()) || basis.bases().stream().anyMatch(this::holds);
    }

    private boolean holds(Initiative one) {
        return is(one.page())
                || one.measures().stream().anyMatch(this::holds)
                || one.activities().stream().anyMatch(this::holds)
                || one.indicators().stream().anyMatch(this::is);
    }

    private boolean holds(Work one) {
        return is(one.page()) || one.activities().stream().anyMatch(this::holds);
    }

    private boolean holds(Act one) {
        return is(one.page());
    }

    private boolean is(Link page) {
        return urls.contains(page.url());
    }
}
