package no.retning.site;

import java.util.Comparator;
import java.util.List;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Reading;
import no.retning.site.figures.PublishedAreas;
import org.springframework.stereotype.Component;

/**
 * What is measured of a goal, and what it should come to. Figures are on the indicator's own page: they can change with the
 * second, and the page of a goal is kept.
 */
@Component
final class GoalIndicators {
    private final PublishedEditions editions;
    private final PublishedAreas areas;

    GoalIndicators(PublishedEditions editions, PublishedAreas areas) {
        this.editions = editions;
        this.areas = areas;
    }

    List<GoalPage.Measured> of(Reading reading, Item goal) {
        var known = areas.asOf(reading.asOf());
        return editions.all(IndicatorPages.KIND, reading.asOf()).stream()
                .filter(edition -> IndicatorPages.goals(edition.item()).stream()
                        .anyMatch(ref -> ref.id().equals(goal.id())))
                .sorted(Comparator.comparing(
                        edition -> reading.text(edition.title()).text(), reading.collator()))
                .map(edition -> line(reading, edition, known))
                .toList();
    }

    private static GoalPage.Measured line(Reading reading, Edition edition, PublishedAreas.Areas known) {
        return new GoalPage.Measured(
                Lines.link(reading, edition),
                reading.text(edition.item().text("text")),
                new IndicatorTargets(reading, edition.item(), List.of(), known).brief());
    }
}
