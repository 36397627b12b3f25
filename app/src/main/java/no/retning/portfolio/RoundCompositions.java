package no.retning.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.strategy.PublicationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Composes what would be published of a round: what the office finds, and an item for each measure that the public knows of,
 * beside what the last published round said of it. Who has not reported is named, and nothing is said for them.
 */
@Component
public class RoundCompositions {
    private static final List<String> COSTS = List.of("p50", "p85", "priceYear");

    private final Rounds rounds;
    private final Reports reports;
    private final Measures measures;
    private final LockedMeasures lockedMeasures;
    private final DependenciesAtRisk dependencies;
    private final Composer composer;
    private final Editions editions;
    private final PortfolioTerms terms;

    RoundCompositions(
            Rounds rounds,
            Reports reports,
            Measures measures,
            LockedMeasures lockedMeasures,
            DependenciesAtRisk dependencies,
            Composer composer,
            Editions editions,
            PortfolioTerms terms) {
        this.rounds = rounds;
        this.reports = reports;
        this.measures = measures;
        this.lockedMeasures = lockedMeasures;
        this.dependencies = dependencies;
        this.composer = composer;
        this.editions = editions;
        this.terms = terms;
    }

    public Composition of(UUID id) {
        var round = rounds.get(id);
        var all = reports.of(id);
        var about = measures.of(all.stream().map(Report::measure).toList());
        var now = lockedMeasures.now(about.keySet());
        var before = before(round);
        var said = said(before);
        var items = new ArrayList<Item>();
        for (var report : all) {
            if (editions.isPublished(report.measure())) {
                var measure = Objects.requireNonNull(about.get(report.measure()));
                var seen = Objects.requireNonNullElse(report.asLocked(), now.get(report.measure()));
                items.add(item(report, measure, seen, said.remove(report.measure())));
            }
        }
        var item = composer.item(round.with(round.header().in(Rounds.PUBLISHED)), items);
        var json = item.json();
        json.set("text", json.remove("analysis"));
        json.set("scale", Json.tree(terms.scale(round.scale())));
        all.stream()
                .filter(report -> report.asLocked() != null)
                .forEach(report -> now.put(report.measure(), report.asLocked()));
        json.set("dependenciesAtRisk", dependencies.of(round, all, now));
        before.ifPresent(edition -> json.put("since", edition.sha256()));
        // A round that was published without them is not another for that.
        if (editions.current(id)
                .map(edition -> edition.item().json().has("phases"))
                .orElse(true)) {
            json.set("phases", Json.tree(terms.phases().keySet()));
            json.set(
                    "bands",
                    Json.tree(terms.bands().stream()
                            .map(PortfolioTerms.Band::code)
                            .toList()));
        }
        var gone = json.putArray("gone");
        said.values().stream().map(Item::json).forEach(one -> {
            var left = Json.MAPPER.createObjectNode();
            left.set("measure", one.get("measure"));
            left.set("title", one.get("title"));
            gone.add(left);
        });
        return new Composition(item, List.of(), "");
    }

    /** The last published edition of the round before this one that has any. */
    private Optional<Edition> before(Round round) {
        var at = rounds.before(round);
        while (at.isPresent()) {
            var edition = editions.current(at.get().header().id());
            if (edition.isPresent()) {
                return edition;
            }
            at = rounds.before(at.get());
        }
        return Optional.empty();
    }

    private static Map<UUID, Item> said(Optional<Edition> before) {
        var said = new HashMap<UUID, Item>();
        before.ifPresent(edition -> edition.item()
                .items()
                .forEach(one -> said.put(UUID.fromString(one.string("measure").orElseThrow()), one)));
        return said;
    }

    /** @param seen what the measure was when the round was locked, or is as long as it is not */
    private Item item(Report report, Measure measure, AsLocked seen, @Nullable Item before) {
        var item = composer.item(report, List.of());
        var json = item.json();
        json.put("reported", report.isDelivered());
        json.set("title", Json.tree(seen.title()));
        json.set("ownerTitle", Json.tree(seen.owner()));
        var goal = seen.mainGoal();
        if (goal != null && editions.isPublished(goal)) {
            json.put("mainGoal", goal.toString());
            json.set("mainGoalTitle", Json.tree(seen.goal()));
        }
        if (!report.isDelivered()) {
            // What was filled in for the owner, and what the owner has not sent, is nobody's word.
            json.remove("answers");
            json.put("phase", seen.phase());
        } else {
            json.put("phase", report.answers().phase());
        }
        json.set(
                "phaseTitle",
                Json.tree(terms.phases().getOrDefault(json.get("phase").asString(), LocalisedText.NONE)));
        // What is confidential now is not told, whatever it was then.
        if (measure.financingConfidential()) {
            if (json.get("answers") instanceof ObjectNode answers) {
                COSTS.forEach(answers::remove);
            }
        } else {
            var size = report.isDelivered() ? report.answers().p50() : seen.p50();
            if (size != null) {
                var band = terms.band(size);
                json.put("band", band.code());
                json.set("bandTitle", Json.tree(band.name()));
            }
        }
        if (before != null) {
            json.set("before", before(before));
        }
        return item;
    }

    private static ObjectNode before(Item before) {
        var json = Json.MAPPER.createObjectNode();
        json.put("reported", before.is("reported"));
        var answers = before.json().path("answers");
        for (var field : List.of("rating", "p50", "p85", "promised")) {
            if (answers.hasNonNull(field)) {
                json.set(field, answers.get(field));
            }
        }
        return json;
    }

    /** How what is recorded of a round stands to what is published of it. */
    public PublicationState state(UUID round) {
        return editions.current(round)
                .map(edition -> PublicationState.of(edition, of(round)))
                .orElseGet(PublicationState.Never::new);
    }
}
