package no.retning.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.page.Link;
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
    private static final int BACK = 2;
    private static final int ONWARD = 2;

    private final Walk walk;
    private final LinkTypes types;

    ThreadDrawing(@Qualifier("publishedWalk") Walk walk, LinkTypes types) {
        this.walk = walk;
        this.types = types;
    }

    ThreadView draw(Reading reading, Item item, String name) {
        var back = walk.from(item.id(), Direction.BACK, BACK, reading.asOf());
        var onward = walk.from(item.id(), Direction.ONWARD, ONWARD, reading.asOf());
        var steps = new ArrayList<ThreadView.Step>();
        for (var step : once(back, Direction.BACK, item.id()).reversed()) {
            steps.add(step(reading, step, Direction.BACK));
        }
        steps.add(new ThreadView.Step(
                Place.HERE, reading.word("page.thread.here"), Text.of(name), null, null, null, false, null));
        for (var step : once(onward, Direction.ONWARD, item.id())) {
            steps.add(step(reading, step, Direction.ONWARD));
        }
        var ties = new ArrayList<>(back);
        ties.addAll(onward);
        for (var rule : types.brokenBy(item.kind(), item.string("type").orElse(""), item.state(), ties, item.id())) {
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
        return new ThreadView(steps);
    }

    /** How many things a thing leads straight to. */
    int onward(Reading reading, UUID thing) {
        return once(walk.from(thing, Direction.ONWARD, 1, reading.asOf()), Direction.ONWARD, thing)
                .size();
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
                reading.text(shortened(title)),
                reading.url(Addresses.of(far.ref().kind(), far.slug(), far.ref().id())),
                reading.proseOrNull(step.evidence()),
                Text.of(said(reading, step)),
                step.source().illustrative(),
                null);
    }

    /** A paragraph has no title; its first words stand for it. */
    private static LocalisedText shortened(LocalisedText text) {
        var first = new TreeMap<String, String>();
        text.byLanguage()
                .forEach((language, words) -> first.put(
                        language,
                        words.length() <= 90 ? words : words.substring(0, words.lastIndexOf(' ', 90)) + " …"));
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
