package no.retning.monitor.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.monitor.Assessment;
import no.retning.page.Link;

/** Where assessments are worked on. */
final class AssessmentPlaces {
    static final String PATH = "/arbeid/vurdering";

    private AssessmentPlaces() {}

    static String of(UUID assessment) {
        return PATH + "/" + assessment;
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "monitor.assessments");
    }

    static Link to(Visit visit, Assessment one) {
        return new Link(visit.url(of(one.header().id())), visit.reading().text(one.title()));
    }

    /** The page of a form under an assessment, sent to where it stands. */
    static Place under(Visit visit, Assessment one, String heading, String to) {
        var path = of(one.header().id()) + to;
        return new Place(
                visit.frame(heading, path, Assessment.KIND, all(visit), to(visit, one)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(one.header().id()), "form.back"));
    }
}
