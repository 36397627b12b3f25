package no.retning.hearing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCompositions;
import no.retning.hearing.Hearings;
import no.retning.hearing.PublishHearing;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a hearing is published anew, as when its texts are corrected. */
@Controller
@RequestMapping(HearingPlaces.PATH + "/{id}/publiser")
class HearingPublication {
    private final Hearings hearings;
    private final HearingCompositions compositions;
    private final PublishHearing publish;
    private final Access access;

    HearingPublication(Hearings hearings, HearingCompositions compositions, PublishHearing publish, Access access) {
        this.hearings = hearings;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), hearings.get(id), Hearings.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), hearings.get(id), Hearings.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var one = hearings.get(id);
        return new PublicationPages.Subject(
                visit.word("hearing.hearing"),
                one.title(),
                HearingPlaces.of(id),
                "",
                Hearing.KIND,
                List.of(HearingPlaces.to(visit, one)),
                compositions.state(id),
                publish.findings(id),
                one.header().version());
    }
}
