package no.retning.roadmap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.edition.Editions;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.Roadmaps;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/** Where roadmaps and activities are worked on, and where one can go from a roadmap. */
@Component
final class RoadmapPlaces {
    static final String PATH = "/arbeid/veikart";
    static final String ACTIVE = "roadmap";

    private final RoadmapStandings standings;
    private final Editions editions;
    private final Access access;

    RoadmapPlaces(RoadmapStandings standings, Editions editions, Access access) {
        this.standings = standings;
        this.editions = editions;
        this.access = access;
    }

    static String of(UUID roadmap) {
        return PATH + "/" + roadmap;
    }

    static String activity(UUID activity) {
        return "/arbeid/aktivitet/" + activity;
    }

    Link to(Visit visit, Roadmap roadmap) {
        return new Link(visit.url(of(roadmap.header().id())), visit.reading().text(roadmap.title()));
    }

    String publication(Visit visit, UUID roadmap) {
        var state = standings.of(roadmap);
        if (state instanceof PublicationState.Changed changed) {
            return visit.word("roadmap.publication.changed", changed.edition().number(), changed.items());
        }
        return state instanceof PublicationState.Unchanged unchanged
                ? visit.word(
                        "roadmap.publication.unchanged", unchanged.edition().number())
                : visit.word("roadmap.publication.never");
    }

    List<Link> actions(Visit visit, Roadmap roadmap) {
        var id = roadmap.header().id();
        var actions = new ArrayList<Link>();
        if (access.allows(visit.actor(), roadmap, Roadmaps.EDIT)) {
            actions.add(visit.link(of(id) + "/rediger", "roadmap.edit"));
        }
        if (access.allows(visit.actor(), roadmap, Roadmaps.PUBLISH)) {
            actions.add(visit.link(of(id) + "/publiser", "roadmap.publish"));
        }
        actions.add(visit.link(of(id) + "/hva-om", "roadmap.whatIf"));
        editions.current(id)
                .ifPresent(edition ->
                        actions.add(visit.link("/utgave/" + edition.sha256(), "roadmap.edition", edition.number())));
        return actions;
    }
}
