package no.retning.knowledge.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.knowledge.Kept;
import no.retning.knowledge.PublishKnowledge;
import no.retning.record.Recorded;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which a thing of the knowledge base is published. */
@Controller
class PublicationWork {
    private final Shelves shelves;
    private final PublishKnowledge publish;
    private final Access access;

    PublicationWork(Shelves shelves, PublishKnowledge publish, Access access) {
        this.shelves = shelves;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping({
        "/arbeid/funn/{id}/publiser",
        "/arbeid/analyse/{id}/publiser",
        "/arbeid/bestilling/{id}/publiser",
        "/arbeid/behov/{id}/publiser",
        "/arbeid/swot/{id}/publiser",
        "/arbeid/valg/{id}/publiser",
        "/arbeid/prosess/{id}/publiser",
        "/arbeid/framdrift/{id}/publiser",
        "/arbeid/handlingsplan/{id}/publiser",
        "/arbeid/utviklingstrekk/{id}/publiser",
        "/arbeid/medvirkning/{id}/publiser",
        "/arbeid/dilemma/{id}/publiser",
        "/arbeid/scenario/{id}/publiser",
        "/arbeid/skala/{id}/publiser"
    })
    ResponseEntity<byte[]> look(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return look(visit, shelves.of(request.getRequestURI()), id);
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> look(Visit visit, Shelf<R> shelf, UUID id) {
        access.require(visit.actor(), shelf.composed().records().get(id), Kept.PUBLISH);
        return PublicationPages.look(visit, subject(visit, shelf, id));
    }

    @PostMapping({
        "/arbeid/funn/{id}/publiser",
        "/arbeid/analyse/{id}/publiser",
        "/arbeid/bestilling/{id}/publiser",
        "/arbeid/behov/{id}/publiser",
        "/arbeid/swot/{id}/publiser",
        "/arbeid/valg/{id}/publiser",
        "/arbeid/prosess/{id}/publiser",
        "/arbeid/framdrift/{id}/publiser",
        "/arbeid/handlingsplan/{id}/publiser",
        "/arbeid/utviklingstrekk/{id}/publiser",
        "/arbeid/medvirkning/{id}/publiser",
        "/arbeid/dilemma/{id}/publiser",
        "/arbeid/scenario/{id}/publiser",
        "/arbeid/skala/{id}/publiser"
    })
    ResponseEntity<byte[]> publish(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        return publish(visit, request, shelves.of(request.getRequestURI()), id);
    }

    private <R extends Recorded<R>> ResponseEntity<byte[]> publish(
            Visit visit, HttpServletRequest request, Shelf<R> shelf, UUID id) {
        access.require(visit.actor(), shelf.composed().records().get(id), Kept.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, shelf, id),
                (version, occasion) -> publish.publish(visit.actor(), shelf.composed(), id, version, occasion));
    }

    private <R extends Recorded<R>> PublicationPages.Subject subject(Visit visit, Shelf<R> shelf, UUID id) {
        var thing = shelf.composed().records().get(id);
        return new PublicationPages.Subject(
                visit.word("knowledge." + shelf.kind()),
                thing.title(),
                shelf.at(id),
                "/rediger",
                Shelves.ACTIVE,
                List.of(Shelves.top(visit), Shelves.to(visit, shelf, thing)),
                publish.state(shelf.composed(), id),
                publish.remarks(shelf.composed(), id),
                thing.header().version());
    }
}
