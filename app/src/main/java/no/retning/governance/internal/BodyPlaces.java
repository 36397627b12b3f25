package no.retning.governance.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Headers;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.BodyCompositions;
import no.retning.page.Link;
import no.retning.record.Header;
import no.retning.strategy.LinksOn;
import no.retning.strategy.PublicationPages;
import org.springframework.stereotype.Component;

/** Where bodies, seats and memberships are worked on, and where one can go from a body. */
@Component
final class BodyPlaces {
    static final String PATH = "/arbeid/organ";

    private final Bodies bodies;
    private final BodyCompositions compositions;
    private final Headers headers;
    private final LinksOn links;
    private final Access access;

    BodyPlaces(Bodies bodies, BodyCompositions compositions, Headers headers, LinksOn links, Access access) {
        this.bodies = bodies;
        this.compositions = compositions;
        this.headers = headers;
        this.links = links;
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
        var onward = links.from(visit, body, of(id))
                .to(Bodies.EDIT, "/rediger", "governance.body.edit")
                .to(List.of(visit.link(of(id) + "/endringer", "governance.changes")))
                .edition(Bodies.PUBLISH);
        Optional.ofNullable(body.header().predecessor())
                .map(bodies::get)
                .ifPresent(before -> onward.to(List.of(other(visit, before, "governance.before"))));
        headers.successor(id)
                .map(Header::id)
                .map(bodies::get)
                .ifPresent(after -> onward.to(List.of(other(visit, after, "governance.after"))));
        return onward.all();
    }

    private static Link other(Visit visit, Body body, String word) {
        return visit.link(
                of(body.header().id()), word, visit.reading().text(body.title()).text());
    }
}
