package no.retning.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.page.Link;
import no.retning.page.Markdown;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import no.retning.page.ThreadView.Place;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import no.retning.thread.LinkTypes;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import no.retning.thread.Walk.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Draws the red thread of a published thing: what it rests on, itself, what it leads to, and where it is broken. */
@Component
class ThreadDrawing {
    /** On a thing's own page: its strongest reasons and what it leads to. */
    private static final int STRONGEST = 3;

    private static final int FARTHEST = 8;
    /** The kinds of the knowledge base: what leads to goals, and not what follows from them. */
    private static final List<String> KNOWN = List.of(
            "knowledge-order",
            "analysis",
            "analysis-section",
            "finding",
            "user-need",
            "swot-item",
            "resource",
            "opportunity",
            "dilemma",
            "choice");

    private static final int LONGEST_TITLE = 90;

    private final Walk walk;
    private final LinkTypes types;

    ThreadDrawing(@Qualifier("publishedWalk") Walk walk, LinkTypes types) {
        this.walk = walk;
        this.types = types;
    }

    /** The thread next to a thing, with a link to the rest of it. */
    ThreadView near(Reading reading, Item item, String name) {
        var back = strongest(walk.from(item.id(), Direction.BACK, 1, reading.asOf()));
        var onward = strongest(walk.from(item.id(), Direction.ONWARD, 1, reading.asOf()));
        return new ThreadView(
                steps(
                        reading,
                        item,
                        name,
                        shortened(back, item.id()),
                        shortened(onward, item.id()),
                        both(back, onward)),
                toWhole(reading, item));
    }

    /** All of it, as far as it goes both ways. */
    ThreadView whole(Reading reading, Item item, String name) {
        var back = once(walk.from(item.id(), Direction.BACK, FARTHEST, reading.asOf()), Direction.BACK, item.id());
        var onward =
                once(walk.from(item.id(), Direction.ONWARD, FARTHEST, reading.asOf()), Direction.ONWARD, item.id());
        return new ThreadView(steps(reading, item, name, back, onward, both(back, onward)));
    }

    /** One tie of each type before a second of any; the types in the order of their file, facts before examples. */
    private List<Step> strongest(List<Step> ties) {
        var order = List.copyOf(types.names());
        var count = new HashMap<String, Integer>();
        var rank = new HashMap<UUID, Integer>();
        ties.stream()
                .sorted(Comparator.comparing(step -> step.source().illustrative()))
                .forEach(step -> rank.put(step.link(), count.merge(step.type(), 1, Integer::sum)));
        return ties.stream()
                .sorted(Comparator.comparing((Step step) -> rank.getOrDefault(step.link(), 0))
                        .thenComparing(step -> order.indexOf(step.type())))
                .toList();
    }

    private static List<Step> shortened(List<Step> ties, UUID thing) {
        var seen = new HashSet<UUID>();
        seen.add(thing);
        return ties.stream()
                .filter(step -> seen.add(step.from().ref().id())
                        | seen.add(step.to().ref().id()))
                .limit(STRONGEST)
                .toList();
    }

    private static List<Step> both(List<Step> back, List<Step> onward) {
        return Stream.concat(back.stream(), onward.stream()).toList();
    }

    private List<ThreadView.Step> steps(
            Reading reading, Item item, String name, List<Step> back, List<Step> onward, List<Step> ties) {
        var steps = new ArrayList<ThreadView.Step>();
        back.reversed().forEach(step -> steps.add(step(reading, step, Direction.BACK)));
        steps.add(new ThreadView.Step(
                Place.HERE, reading.word("page.thread.here"), Text.of(name), null, null, null, false, null));
        onward.forEach(step -> steps.add(step(reading, step, Direction.ONWARD)));
        for (var rule : types.brokenBy(
                item.kind(), item.string("type").orElse(""), item.state(), ties, item.id(), reading::today)) {
            steps.add(new ThreadView.Step(
                    Place.BROKEN,
                    reading.word("page.thread.broken"),
                    reading.text(rule.broken()),
                    null,
                    null,
                    null,
                    false,
                    new Link(reading.url("/arbeid"), reading.text(rule.mend()))));
        }
        return steps;
    }

    /** What a thing of the knowledge base leads to until it reaches goals; empty where it leads to nothing. */
    Optional<ThreadView> ahead(Reading reading, Item item, String name) {
        var ties = walk.from(item.id(), Direction.ONWARD, FARTHEST, reading.asOf()).stream()
                .filter(step -> KNOWN.contains(step.from().ref().kind()))
                .toList();
        var onward = once(ties, Direction.ONWARD, item.id());
        return onward.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ThreadView(steps(reading, item, name, List.of(), onward, onward), toWhole(reading, item)));
    }

    private static Link toWhole(Reading reading, Item item) {
        return Link.of(
                reading.url("/trad/%s/%s".formatted(item.kind(), item.slug())), reading.word("site.thread.whole"));
    }

    /** How many things a guiding document leads straight to, beside the findings and assessments that cite it. */
    int onward(Reading reading, UUID thing) {
        var ties = walk.from(thing, Direction.ONWARD, 1, reading.asOf()).stream()
                .filter(step -> !KNOWN.contains(step.to().ref().kind())
                        && !step.to().ref().kind().equals(PublishedAssessments.KIND))
                .toList();
        return once(ties, Direction.ONWARD, thing).size();
    }

    /** Each thing once, at its nearest. */
    private static List<Step> once(List<Step> steps, Direction direction, UUID start) {
        var seen = new HashSet<UUID>();
        seen.add(start);
        return steps.stream()
                .filter(step -> seen.add(step.far(direction).ref().id()))
                .toList();
    }

    private ThreadView.Step step(Reading reading, Step step, Direction direction) {
        var far = step.far(direction);
        var relation = types.find(step.type())
                .map(type -> reading.text(direction == Direction.ONWARD ? type.forward() : type.backward())
                        .text())
                .orElse(step.type());
        var title = far.title().isEmpty() ? far.summary() : far.title();
        return new ThreadView.Step(
                direction == Direction.ONWARD ? Place.AFTER : Place.BEFORE,
                relation + " · " + reading.word("kind." + far.ref().kind()),
                reading.text(firstWords(title)),
                reading.url(Addresses.of(far.ref().kind(), far.slug(), far.ref().id())),
                reading.proseOrNull(step.evidence()),
                Text.of(said(reading, step)),
                step.source().illustrative(),
                null);
    }

    /** A paragraph has no title; its first words stand for it. */
    private static LocalisedText firstWords(LocalisedText text) {
        var first = new TreeMap<String, String>();
        text.byLanguage().forEach((language, markdown) -> {
            var words = Markdown.plain(markdown).strip();
            first.put(
                    language,
                    words.length() <= LONGEST_TITLE
                            ? words
                            : words.substring(0, words.lastIndexOf(' ', LONGEST_TITLE)) + " …");
        });
        return LocalisedText.of(first);
    }

    private static String said(Reading reading, Step step) {
        var valid = step.valid().equals(Validity.ALWAYS) || step.valid().from() == null
                ? ""
                : " "
                        + reading.word(
                                "page.thread.validFrom",
                                reading.day(step.valid().from()).text()) + ".";
        return reading.word(
                        "page.thread.said",
                        step.source().citation(),
                        step.statedBy(),
                        reading.day(step.statedOn()).text())
                + valid;
    }
}
