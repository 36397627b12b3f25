package no.retning.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.thread.LinkTypes;
import no.retning.thread.Walk;
import no.retning.thread.Walk.Direction;
import no.retning.thread.Walk.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Answers why: the choices that led to a goal, what they rest on, and the passages at the bottom of it. */
@Component
final class Reasons {
    private static final int FARTHEST = 5;
    private static final int MOST_QUOTES = 2;
    /** What sums up before what it rests on, so that a finding stands beneath the point that it speaks for. */
    private static final List<String> GROUNDS = List.of(
            DilemmaPages.KIND,
            "swot-item",
            ScenarioPages.RESOURCE,
            ScenarioPages.OPPORTUNITY,
            FindingPages.KIND,
            NeedPages.KIND,
            AnalysisPages.SECTION,
            OrderPages.KIND,
            "document");
    /** Ties that need no word beside what is tied. */
    private static final List<String> PLAIN = List.of("evidence-for", "leads-to");

    private final PublishedEditions editions;
    private final Walk walk;
    private final LinkTypes types;
    private final FindingPages findings;

    Reasons(PublishedEditions editions, @Qualifier("publishedWalk") Walk walk, LinkTypes types, FindingPages findings) {
        this.editions = editions;
        this.walk = walk;
        this.types = types;
        this.findings = findings;
    }

    private record Advice(
            UUID id,
            String by,
            LocalisedText text,
            @Nullable Ref in,
            Source source) {}

    /** The choices that led to a goal; none where nobody has tied one to it. */
    List<ChoicePage.Why> of(Reading reading, UUID goal) {
        var steps = walk.from(goal, Direction.BACK, FARTHEST, reading.asOf());
        return steps.stream()
                .filter(step -> step.to().ref().id().equals(goal)
                        && step.from().ref().kind().equals(ChoicePages.KIND))
                .flatMap(step -> editions.current(step.from().ref().id(), reading.asOf()).stream())
                .map(choice -> new ChoicePage.Why(
                        Lines.link(reading, choice),
                        ChoicePages.chosen(choice.item())
                                .map(one -> reading.word(
                                        "knowledge.why.chosen",
                                        reading.text(one.title()).text()))
                                .orElse(null),
                        reading.proseOrNull(choice.item().text("reason")),
                        choice.item().source().illustrative(),
                        advice(reading, choice.item()),
                        grounds(reading, steps, choice.id(), new HashSet<>())))
                .toList();
    }

    /** What a choice rests on. */
    List<Ground> grounds(Reading reading, UUID choice) {
        return grounds(reading, walk.from(choice, Direction.BACK, FARTHEST, reading.asOf()), choice, new HashSet<>());
    }

    private List<Ground> grounds(Reading reading, List<Step> steps, UUID thing, Set<UUID> seen) {
        return steps.stream()
                .filter(step -> step.to().ref().id().equals(thing)
                        && GROUNDS.contains(step.from().ref().kind()))
                .sorted(Comparator.comparing(
                        step -> GROUNDS.indexOf(step.from().ref().kind())))
                .map(step -> ground(reading, steps, step, seen))
                .toList();
    }

    private Ground ground(Reading reading, List<Step> steps, Step step, Set<UUID> seen) {
        var end = step.from();
        var kind = end.ref().kind();
        // What it says is told once, however often it is rested on.
        boolean isFirst = seen.add(end.ref().id());
        var name = reading.word("knowledge.ground." + kind);
        return new Ground(
                PLAIN.contains(step.type())
                        ? name
                        : types.find(step.type())
                                        .map(type ->
                                                reading.text(type.backward()).text())
                                        .orElse(step.type())
                                + " · " + name,
                reading.link(Addresses.of(kind, end.slug(), end.ref().id()), end.title()),
                isFirst && kind.equals(FindingPages.KIND)
                        ? quotes(reading, end.ref().id())
                        : List.of(),
                grounds(reading, steps, end.ref().id(), seen));
    }

    private List<FindingPage.Quote> quotes(Reading reading, UUID finding) {
        return editions.current(finding, reading.asOf()).stream()
                .flatMap(edition -> FindingPages.passages(edition.item()).stream())
                .filter(FindingPages.Passage::isFor)
                .limit(MOST_QUOTES)
                .map(passage -> findings.quote(reading, passage))
                .toList();
    }

    /** Who advised what before a choice was made. */
    List<ChoicePage.Advised> advice(Reading reading, Item choice) {
        return Stream.of(choice.read("advice", Advice[].class).orElse(new Advice[0]))
                .map(one -> advised(reading, one))
                .toList();
    }

    private ChoicePage.Advised advised(Reading reading, Advice one) {
        return new ChoicePage.Advised(
                one.by(),
                reading.prose(one.text()),
                Optional.ofNullable(one.in())
                        .flatMap(in -> editions.place(in.id(), reading.asOf()))
                        .map(place -> reading.link(
                                Addresses.of(place.edition(), place.item()),
                                place.item().title()))
                        .orElse(null),
                reading.source(one.source()),
                one.source().illustrative());
    }
}
