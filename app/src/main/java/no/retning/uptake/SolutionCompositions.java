package no.retning.uptake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.PublishedLink;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.page.Dates;
import no.retning.record.Json;
import no.retning.record.Languages;
import no.retning.record.Ref;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.roadmap.Activity;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/**
 * Composes what would be published of a solution: its figures, how each kind of user stands, and the ties from activities
 * that the public can see. The owner is called what it is called on the day of publication.
 */
@Component
public class SolutionCompositions {
    private static final String LEADS_TO = "leads-to";

    private final Solutions solutions;
    private final Organisations organisations;
    private final Composer composer;
    private final Editions editions;
    private final Languages languages;

    SolutionCompositions(
            Solutions solutions,
            Organisations organisations,
            Composer composer,
            Editions editions,
            Languages languages) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.composer = composer;
        this.editions = editions;
        this.languages = languages;
    }

    public Composition of(UUID id) {
        var solution = solutions.get(id);
        var item = composer.item(solution, List.of());
        var owner = organisations.get(solution.owner()).title();
        var shown = solution.activities().stream().filter(editions::isPublished).toList();
        item.json().set("ownerTitle", Json.tree(owner));
        // An activity that is not public is not even named.
        item.json().set("activities", Json.tree(shown));
        // As it will be read from the edition, so that the same share is the same number.
        item.json().set("standings", Json.MAPPER.readTree(CanonicalJson.of(Json.text(Coverage.of(solution)))));
        var said = stated(id);
        var by = owner.best(languages.first(), languages).text();
        return new Composition(
                item,
                shown.stream()
                        .map(activity -> link(solution, activity, by, said))
                        .toList(),
                "");
    }

    private Map<UUID, LocalDate> stated(UUID id) {
        return editions.current(id).map(Edition::links).orElse(List.of()).stream()
                .collect(Collectors.toMap(PublishedLink::id, PublishedLink::statedOn));
    }

    /** Nobody states it apart: it follows from the solution's naming the activity, since the day it was published first. */
    private static PublishedLink link(Solution solution, UUID activity, String by, Map<UUID, LocalDate> said) {
        var name = LEADS_TO + "/" + activity + "/" + solution.header().id();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var changed = Objects.requireNonNullElse(solution.header().changedAt(), Instant.EPOCH);
        return new PublishedLink(
                id,
                LEADS_TO,
                new Ref(Activity.KIND, activity),
                solution.header().ref(),
                Validity.ALWAYS,
                solution.text().isEmpty() ? solution.title() : solution.text(),
                solution.source(),
                by,
                said.getOrDefault(id, LocalDate.ofInstant(changed, Dates.ZONE)));
    }

    /** How what is recorded of a solution stands to what is published of it. */
    public PublicationState state(UUID id) {
        return editions.current(id)
                .map(edition -> PublicationState.of(edition, of(id)))
                .orElseGet(PublicationState.Never::new);
    }
}
