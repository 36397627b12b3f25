package no.retning.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.portfolio.Measure;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.roadmap.Activity;
import no.retning.roadmap.Roadmap;
import no.retning.strategy.GuidingDocument;
import no.retning.uptake.Solution;
import org.springframework.stereotype.Component;

/** What an initiative can be tied to, in forms: what everyone may know of, as whoever plans need not see all that is recorded. */
@Component
final class PublishedThings {
    /** The monitor rests on the knowledge base and not the other way; what it publishes is known by its kind. */
    static final String INDICATOR = "indicator";

    private final PublishedEditions editions;

    PublishedThings(PublishedEditions editions) {
        this.editions = editions;
    }

    /** What carries an initiative out: measures, then activities. */
    Map<Ref, LocalisedText> deliveries() {
        var all = titled(Measure.KIND);
        editions.all(Roadmap.KIND, AsOf.NOW).stream()
                .flatMap(roadmap -> roadmap.item().all())
                .filter(item -> item.kind().equals(Activity.KIND))
                .forEach(item -> all.put(item.ref(), item.title()));
        return all;
    }

    /** Where figures are found: indicators, solutions with their uptake, and documents. */
    Map<Ref, LocalisedText> indicators() {
        var all = titled(INDICATOR);
        all.putAll(titled(Solution.KIND));
        all.putAll(documents());
        return all;
    }

    Map<Ref, LocalisedText> documents() {
        return titled(GuidingDocument.KIND);
    }

    private Map<Ref, LocalisedText> titled(String kind) {
        var all = new LinkedHashMap<Ref, LocalisedText>();
        editions.all(kind, AsOf.NOW).forEach(edition -> all.put(edition.thing(), edition.title()));
        return all;
    }
}
