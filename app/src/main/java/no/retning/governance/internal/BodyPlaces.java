package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Headers;
import no.retning.edition.Editions;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.BodyCompositions;
import no.retning.page.Link;
import no.retning.record.Header;
import no.retning.strategy.PublicationPages;
import org.springframework.stereotype.Component;

/** Where bodies, seats and memberships are worked on, and where one can go from a body. */
@Component
final class BodyPlaces {
    static final String PATH = "/arbeid/organ";

    private final Bodies bodies;
    private final BodyCompositions compositions;
    private final Headers headers;
    private final Editions editions;
    private final Access access;

    BodyPlaces(Bodies bodies, BodyCompositions compositions, Headers headers, Editions editions, Access access) {
        this.bodies = bodies;
        this.compositions = compositions;
        this.headers = headers;
        this.editions = editions;
        this.access = access;
    }

    static String of(UUID body) {
        return PATH + "/" + body;
    }

    static String seat(UUID seat) {
        return "/arbeid/plass/" + seat;
    }

    static String membership(UUID membership) {
        return "/arbeid/medlemskap/" + membership;
    }

    Link to(Visit visit, Body body) {
        return new Link(visit.url(of(body.header().id())), visit.reading().text(body.title()));
    }

    String publication(Visit visit, UUID body) {
        return PublicationPages.state(visit, compositions.state(body));
    }

    List<Link> actions(Visit visit, Body body) {
        var id = body.header().id();
        var actions = new ArrayList<Link>();
        if (access.allows(visit.actor(), body, Bodies.EDIT)) {
            actions.add(visit.link(of(id) + "/rediger", "governance.body.edit"));
        }
        if (access.allows(visit.actor(), body, Bodies.PUBLISH)) {
            actions.add(visit.link(of(id) + "/publiser", "publication.publish"));
        }
        actions.add(visit.link(of(id) + "/endringer", "governance.changes"));
        editions.current(id)
                .ifPresent(edition -> actions.add(
                        visit.link("/utgave/" + edition.sha256(), "publication.edition", edition.number())));
        Optional.ofNullable(body.header().predecessor())
                .map(bodies::get)
                .ifPresent(before -> actions.add(visit.link(
                        of(before.header().id()),
                        "governance.before",
                        visit.reading().text(before.title()).text())));
        headers.successor(id)
                .map(Header::id)
                .map(bodies::get)
                .ifPresent(after -> actions.add(visit.link(
                        of(after.header().id()),
                        "governance.after",
                        visit.reading().text(after.title()).text())));
        return actions;
    }
}
