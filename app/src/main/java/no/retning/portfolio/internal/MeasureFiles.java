package no.retning.portfolio.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.portfolio.Cost;
import no.retning.portfolio.Deliverable;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureCompositions;
import no.retning.portfolio.MeasureType;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PartEntries;
import no.retning.portfolio.Passage;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.PublishMeasure;
import no.retning.portfolio.RiskLevel;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.register.Person;
import no.retning.strategy.Goal;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Measures as files of a package, each with its risks, its benefits and what it needs of others. */
@Component
@Order(4)
final class MeasureFiles implements PackagePart {
    private final Measures measures;
    private final List<PartEntries<?>> parts;
    private final MeasureCompositions compositions;
    private final PublishMeasure publish;
    private final PortfolioTerms terms;
    private final MeasureFileWriter writer;

    MeasureFiles(
            Measures measures,
            List<PartEntries<?>> parts,
            MeasureCompositions compositions,
            PublishMeasure publish,
            PortfolioTerms terms,
            MeasureFileWriter writer) {
        this.measures = measures;
        this.parts = parts;
        this.compositions = compositions;
        this.publish = publish;
        this.terms = terms;
        this.writer = writer;
    }

    @Override
    public String folder() {
        return "measures";
    }

    @Override
    public String comment() {
        return "A measure of the portfolio, with its risks, its benefits and what it needs of others.";
    }

    @Override
    public List<Records<?>> collections() {
        var all = new ArrayList<Records<?>>(List.of(measures));
        parts.forEach(part -> all.add(part.records()));
        return all;
    }

    @Override
    public void inside(Entry entry, Catalogue catalogue) {
        for (var part : parts) {
            var spots = entry.spot().list(part.field());
            for (int i = 0; i < spots.size(); i++) {
                catalogue.add(part.records().kind(), spots.get(i), entry, i);
            }
        }
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        return parts.stream()
                .filter(part -> part.records().kind().equals(entry.ref().kind()))
                .findFirst()
                .map(part -> part.read(entry, catalogue))
                .orElseGet(() -> measure(entry, catalogue));
    }

    private Thing measure(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var owner = id(catalogue.neededRef(spot, "owner", Set.of(Organisation.KIND)));
        var mainGoal = catalogue.ref(spot, "mainGoal", Set.of(Goal.KIND));
        var parent = catalogue.ref(spot, "parent", Set.of(Measure.KIND));
        var reporter = catalogue.ref(spot, "reporter", Set.of(Person.KIND));
        var goals = new ArrayList<UUID>();
        spot.list("goals").forEach(one -> {
            var goal = catalogue.neededRef(one, "goal", Set.of(Goal.KIND));
            one.finish();
            goals.add(id(goal));
        });
        var financing = financing(spot, catalogue);
        var measure = new Measure(
                catalogue.header(
                        entry, Choices.word(spot, "state", measures.about().states(), Measures.ACTIVE)),
                spot.neededTexts("title"),
                spot.texts("shortTitle"),
                spot.texts("summary"),
                spot.texts("text"),
                Choices.of(spot, "type", MeasureType.values(), MeasureType::code, MeasureType.PROJECT),
                owner,
                reporter == null ? null : reporter.id(),
                spot.word("contact", ""),
                Choices.word(spot, "segment", terms.segments().keySet(), ""),
                Choices.word(spot, "phase", terms.phases().keySet(), terms.firstPhase()),
                passages(spot),
                Choices.of(spot, "risk", RiskLevel.values(), RiskLevel::code, RiskLevel.UNKNOWN),
                mainGoal == null ? null : mainGoal.id(),
                List.copyOf(goals),
                parent == null ? null : parent.id(),
                spot.words("affected"),
                spot.word("link", ""),
                deliverables(spot),
                spot.day("promised"),
                financing,
                spot.flag("financingConfidential"),
                spot.texts("unfunded"),
                cost(spot),
                spot.source());
        spot.words("affected").stream()
                .filter(actor -> !terms.actors().containsKey(actor))
                .forEach(actor ->
                        spot.fault("affected", unknown(actor, terms.actors().keySet())));
        var after = new ArrayList<UUID>();
        after.add(owner);
        if (mainGoal != null) {
            after.add(mainGoal.id());
        }
        after.addAll(goals);
        if (parent != null) {
            after.add(parent.id());
        }
        if (reporter != null) {
            after.add(reporter.id());
        }
        financing.forEach(one -> after.add(one.organisation()));
        return Thing.of(measure, spot, after.toArray(UUID[]::new));
    }

    /** Of a reference at fault, none: nothing that holds it is ever saved. */
    private static UUID id(@Nullable Ref ref) {
        return ref == null ? RiskSheet.NOTHING : ref.id();
    }

    private static String unknown(String said, Set<String> known) {
        return "“%s” is not known; use one of %s".formatted(said, String.join(", ", known));
    }

    private List<Passage> passages(Spot spot) {
        return spot.list("passages").stream()
                .map(one -> {
                    var passage = new Passage(
                            one.needed("gate"),
                            Choices.word(one, "to", terms.phases().keySet(), terms.firstPhase()),
                            Objects.requireNonNullElse(one.day("day"), LocalDate.EPOCH),
                            one.needed("by"),
                            one.texts("conditions"));
                    one.finish();
                    return passage;
                })
                .toList();
    }

    private static List<Deliverable> deliverables(Spot spot) {
        return spot.list("deliverables").stream()
                .map(one -> {
                    var date = one.needed("date");
                    if (!Deliverable.isDate(date)) {
                        one.fault("date", "“%s” is no day, month or year".formatted(date));
                        date = "1970";
                    }
                    var made = new Deliverable(date, one.neededTexts("title"), one.flag("reached"));
                    one.finish();
                    return made;
                })
                .toList();
    }

    private static List<Financing> financing(Spot spot, Catalogue catalogue) {
        return spot.list("financing").stream()
                .map(one -> {
                    int year = one.number("year", 0);
                    if (year == 0) {
                        one.fault("year", "is missing; write it as in 2027");
                    }
                    var made = new Financing(
                            id(catalogue.neededRef(one, "organisation", Set.of(Organisation.KIND))),
                            year,
                            one.amount("planned"),
                            one.amount("committed"),
                            one.number("priceYear", year));
                    one.finish();
                    return made;
                })
                .toList();
    }

    private static @Nullable Cost cost(Spot spot) {
        var group = spot.group("cost");
        if (group == null) {
            return null;
        }
        var cost = new Cost(
                group.amount("p50"), group.amount("p85"), group.amount("cutList"), group.number("priceYear", 0));
        if (cost.priceYear() == 0) {
            group.fault("priceYear", "is missing; write the year whose prices the amounts are in");
        }
        group.finish();
        return cost;
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref measure, Set<UUID> together) {
        if (compositions.state(measure.id(), together) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(
                actor,
                measure.id(),
                measures.get(measure.id()).header().version(),
                Publish.Occasion.ORDINARY,
                together);
        return true;
    }

    @Override
    public List<Written> write() {
        return measures.all().stream().map(writer::write).toList();
    }
}
