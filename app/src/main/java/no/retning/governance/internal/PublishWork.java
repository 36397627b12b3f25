package no.retning.governance.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.governance.BodyCompositions;
import no.retning.governance.PublishBody;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Publication of a body. */
@Controller("bodyPublishWork")
class PublishWork {
    private final Bodies bodies;
    private final BodyCompositions compositions;
    private final PublishBody publish;
    private final BodyPlaces places;
    private final Access access;

    PublishWork(Bodies bodies, BodyCompositions compositions, PublishBody publish, BodyPlaces places, Access access) {
        this.bodies = bodies;
        this.compositions = compositions;
        this.publish = publish;
        this.places = places;
        this.access = access;
    }

    @GetMapping("/arbeid/organ/{id}/publiser")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), bodies.get(id), Bodies.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping("/arbeid/organ/{id}/publiser")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), bodies.get(id), Bodies.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var body = bodies.get(id);
        return new PublicationPages.Subject(
                visit.word("governance.body"),
                body.title(),
                BodyPlaces.of(id),
                "/rediger",
                "body",
                List.of(places.to(visit, body)),
                compositions.state(id),
                publish.findings(id),
                body.header().version());
    }
}
