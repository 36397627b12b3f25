package no.retning.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first page: the strategy in force, its goals and what happened last. */
@Component
final class HomePages {
    private static final int LATEST = 5;
    private static final int DOCUMENTS = 4;

    private final PublishedEditions editions;
    private final GoalPages goals;
    private final PublishedAssessments assessments;
    private final Lines lines;

    HomePages(PublishedEditions editions, GoalPages goals, PublishedAssessments assessments, Lines lines) {
        this.editions = editions;
        this.goals = goals;
        this.assessments = assessments;
        this.lines = lines;
    }

    HomePage home(Reading reading) {
        var strategy = editions.all("strategy", reading.asOf()).stream()
                .filter(edition -> edition.item().state().equals("gjeldende"))
                .findFirst();
        Optional<Edition> structure = strategy.flatMap(edition -> goals.structureOf(reading, edition));
        var latest = assessments.latest(reading);
        return new HomePage(
                reading.frame(reading.word("site.home.title"), "/"),
                strategy.map(edition -> Lines.link(reading, edition)).orElse(null),
                structure.flatMap(edition -> vision(reading, edition)).orElse(null),
                structure
                        .map(edition -> goals.goals(edition).stream()
                                .map(goal -> goal(reading, goal, latest.get(goal.id())))
                                .toList())
                        .orElse(List.of()),
                editions.latest(LATEST, reading.asOf()).stream()
                        .map(edition -> lines.line(reading, edition, true))
                        .toList(),
                invitations(reading),
                strategy.isEmpty()
                        ? List.of()
                        : goals.documents(reading).inForce().stream()
                                .limit(DOCUMENTS)
                                .toList());
    }

    private static Optional<Text> vision(Reading reading, Edition structure) {
        return structure.item().items().stream()
                .filter(item -> item.string("type").orElse("").equals("vision"))
                .findFirst()
                .map(item -> Optional.ofNullable(reading.sentence(item.text("text")))
                        .orElseGet(() -> reading.text(item.title())));
    }

    /** What can be answered now, what ends first before the rest. */
    private List<HomePage.Invitation> invitations(Reading reading) {
        return editions.all(PublishedHearing.KIND, reading.asOf()).stream()
                .filter(hearing -> PublishedHearing.isOpen(reading, hearing.item()))
                .sorted(Comparator.comparing(hearing ->
                        PublishedHearing.deadline(hearing.item()).orElseThrow().at()))
                .map(hearing -> new HomePage.Invitation(
                        Lines.link(reading, hearing),
                        PublishedHearing.deadline(hearing.item()).orElseThrow().until(reading)))
                .toList();
    }

    private static HomePage.Goal goal(Reading reading, Item goal, @Nullable Edition assessment) {
        return new HomePage.Goal(
                goal.string("code").orElse(""),
                reading.link(Addresses.of("goal", goal.slug(), goal.id()), goal.title()),
                reading.sentence(goal.text("text")),
                PublishedAssessments.status(reading, assessment),
                assessment != null && assessment.item().source().illustrative());
    }
}
