package no.retning.portfolio;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.command.Headers;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.edition.PublishedLink;
import no.retning.page.Dates;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.Goal;
import no.retning.strategy.PublicationState;
import no.retning.thread.VisibleLinks;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Composes what would be published of a measure: itself, how it came into the portfolio, its open risks, its benefits, and what it needs of others that
 * the public can see. Organisations are called what they are called on the day of publication.
 */
@Component
public class MeasureCompositions {
    private static final String DELIVERED_BY = "delivered-by";
    private static final Set<String> MONEY = Set.of("financing", "cost");

    private final Measures measures;
    private final Risks risks;
    private final Benefits benefits;
    private final Dependencies dependencies;
    private final Admissions admissions;
    private final Organisations organisations;
    private final Headers headers;
    private final Composer composer;
    private final Editions editions;
    private final VisibleLinks links;
    private final Languages languages;
    private final PortfolioTerms terms;

    MeasureCompositions(
            Measures measures,
            Risks risks,
            Benefits benefits,
            Dependencies dependencies,
            Admissions admissions,
            Organisations organisations,
            Headers headers,
            Composer composer,
            Editions editions,
            VisibleLinks links,
            Languages languages,
            PortfolioTerms terms) {
        this.measures = measures;
        this.risks = risks;
        this.benefits = benefits;
        this.dependencies = dependencies;
        this.admissions = admissions;
        this.organisations = organisations;
        this.headers = headers;
        this.composer = composer;
        this.editions = editions;
        this.links = links;
        this.languages = languages;
        this.terms = terms;
    }

    public Composition of(UUID id) {
        return of(id, Set.of());
    }

    /** @param together the ids of what is published in the same transaction */
    public Composition of(UUID id, Set<UUID> together) {
        var measure = measures.get(id);
        var item = composer.item(measure, below(id, together));
        var json = item.json();
        json.set("ownerTitle", Json.tree(name(measure.owner())));
        json.set("phaseTitle", Json.tree(terms.phases().getOrDefault(measure.phase(), LocalisedText.NONE)));
        json.set("segmentTitle", Json.tree(terms.segments().getOrDefault(measure.segment(), LocalisedText.NONE)));
        var affected = json.putArray("affectedTitles");
        measure.affected()
                .forEach(actor -> affected.add(Json.tree(terms.actors().getOrDefault(actor, LocalisedText.NONE))));
        if (measure.financingConfidential()) {
            MONEY.forEach(json::remove);
        } else {
            json.path("financing")
                    .forEach(one -> ((ObjectNode) one)
                            .set(
                                    "organisationTitle",
                                    Json.tree(name(UUID.fromString(
                                            one.get("organisation").asString())))));
        }
        var stated = new ArrayList<PublishedLink>(links.of(item, together));
        stated.addAll(goals(measure));
        return new Composition(item, stated, "");
    }

    /** How what is recorded of a measure stands to what is published of it. */
    public PublicationState state(UUID measure) {
        return state(measure, Set.of());
    }

    /** As {@link #state(UUID)}, where this is published with it. */
    public PublicationState state(UUID measure, Set<UUID> together) {
        return editions.current(measure)
                .map(edition -> PublicationState.of(edition, of(measure, together)))
                .orElseGet(PublicationState.Never::new);
    }

    private List<Item> below(UUID measure, Set<UUID> together) {
        var items = new ArrayList<Item>();
        admissions.decided(measure).ifPresent(one -> items.add(item(one)));
        risks.about(measure).stream()
                .filter(risk -> risk.header().state().equals(Risks.OPEN))
                .forEach(risk -> items.add(composer.item(risk, List.of())));
        benefits.of(measure).forEach(benefit -> {
            var item = composer.item(benefit, List.of());
            item.json().set("ownerTitle", Json.tree(name(benefit.owner())));
            items.add(item);
        });
        dependencies.at(measure).stream()
                .filter(one -> one.to().id().equals(measure))
                .filter(one -> together.contains(one.from().id())
                        || editions.isPublished(one.from().id()))
                .forEach(one -> {
                    var item = composer.item(one, List.of());
                    item.json().set("fromTitle", Json.tree(titleOf(one.from())));
                    items.add(item);
                });
        return items;
    }

    /** With the criteria as they were worded. */
    private Item item(Admission admission) {
        var criteria = terms.criteria(admission.criteria());
        var item = composer.item(admission, List.of());
        var json = item.json();
        json.set("criteriaTitle", Json.tree(criteria.title()));
        json.put("met", criteria.of(admission.met()).code());
        var asked = json.putArray("asked");
        criteria.criteria()
                .forEach(one -> asked.addObject().put("code", one.code()).set("text", Json.tree(one.text())));
        return item;
    }

    private LocalisedText titleOf(Ref ref) {
        return editions.current(ref.id()).map(edition -> edition.title()).orElseGet(() -> headers.title(ref.id()));
    }

    private LocalisedText name(UUID organisation) {
        return Optional.of(organisations.get(organisation))
                .map(Organisation::title)
                .orElse(LocalisedText.NONE);
    }

    /** A goal is delivered by each measure that names it, its main goal first. */
    private List<PublishedLink> goals(Measure measure) {
        var said = editions.current(measure.header().id()).map(Edition::links).orElse(List.of()).stream()
                .collect(Collectors.toMap(PublishedLink::id, PublishedLink::statedOn));
        var statedBy = name(measure.owner()).best(languages.first(), languages).text();
        return Stream.concat(Stream.ofNullable(measure.mainGoal()), measure.goals().stream())
                .distinct()
                .filter(editions::isPublished)
                .map(goal -> link(measure, goal, statedBy, said))
                .toList();
    }

    /** Said since the measure began, or since the tie was first published: publishing again does not say it anew. */
    private static PublishedLink link(Measure measure, UUID goal, String statedBy, Map<UUID, LocalDate> said) {
        var name = DELIVERED_BY + "/" + goal + "/" + measure.header().id();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var changed = Objects.requireNonNullElse(measure.header().changedAt(), Instant.EPOCH);
        return new PublishedLink(
                id,
                DELIVERED_BY,
                new Ref(Goal.KIND, goal),
                measure.header().ref(),
                measure.header().validity(),
                measure.summary(),
                measure.source(),
                statedBy,
                Objects.requireNonNullElseGet(
                        measure.header().validity().from(),
                        () -> said.getOrDefault(id, LocalDate.ofInstant(changed, Dates.ZONE))));
    }
}
