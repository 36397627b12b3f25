package no.retning.site.stratml;

import java.util.Optional;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.formats.stratml.Part;
import no.retning.formats.stratml.Plan;
import no.retning.page.Words;
import no.retning.record.Language;
import no.retning.record.Languages;
import org.springframework.stereotype.Component;

/** Finds what a strategy's file is made of. */
@Component
final class StratmlPlans {
    static final String STRATEGY = "strategy";

    private final PublishedEditions editions;
    private final Languages languages;

    StratmlPlans(PublishedEditions editions, Languages languages) {
        this.editions = editions;
        this.languages = languages;
    }

    /** Empty where none of the strategy's goals is published: there is no plan without a goal. */
    Optional<Plan> of(Edition strategy, AsOf asOf, Language language, Words words, String origin) {
        return strategy.item()
                .string("structure")
                .map(UUID::fromString)
                .flatMap(structure -> editions.current(structure, asOf))
                .filter(structure -> !structure.item().items().isEmpty())
                .map(structure -> new PublishedPlan(strategy, structure, language, languages, words, origin).plan());
    }

    /** The part called {@code 1}, {@code 2} or {@code 3}; the second, which most tools read, where none is named. */
    static Optional<Part> part(String named) {
        return switch (named) {
            case "" -> Optional.of(Part.TWO);
            case "1", "2", "3" -> Part.of(Integer.parseInt(named));
            default -> Optional.empty();
        };
    }
}
