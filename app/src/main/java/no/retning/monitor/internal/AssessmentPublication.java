package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.Visit;
import no.retning.monitor.Assessment;
import no.retning.monitor.AssessmentCompositions;
import no.retning.monitor.Assessments;
import no.retning.monitor.PublishAssessment;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which an assessment is published. */
@Controller
@RequestMapping(AssessmentPlaces.PATH + "/{id}/publiser")
class AssessmentPublication {
    private final Assessments assessments;
    private final AssessmentCompositions compositions;
    private final PublishAssessment publish;
    private final Access access;

    AssessmentPublication(
            Assessments assessments, AssessmentCompositions compositions, PublishAssessment publish, Access access) {
        this.assessments = assessments;
        this.compositions = compositions;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), assessments.get(id), Assessments.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), assessments.get(id), Assessments.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var one = assessments.get(id);
        return new PublicationPages.Subject(
                visit.word("monitor.assessment"),
                one.title(),
                AssessmentPlaces.of(id),
                "",
                Assessment.KIND,
                List.of(AssessmentPlaces.to(visit, one)),
                compositions.state(id),
                publish.findings(id),
                one.header().version());
    }
}
