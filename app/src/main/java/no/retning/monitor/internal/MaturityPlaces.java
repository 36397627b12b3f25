package no.retning.monitor.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.monitor.Assessment;
import no.retning.monitor.MaturityAssessment;
import no.retning.page.Link;

/** Where assessments of maturity are worked on: under the monitor, which has one place in the menu. */
final class MaturityPlaces {
    static final String PATH = "/arbeid/modenhet";
    static final String ACTIVE = Assessment.KIND;

    private MaturityPlaces() {}

    static String of(UUID assessment) {
        return PATH + "/" + assessment;
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "maturity.work");
    }

    static Link to(Visit visit, MaturityAssessment one) {
        return new Link(visit.url(of(one.header().id())), visit.reading().text(one.title()));
    }

    /** The form of an assessment that there is. */
    static Place edit(Visit visit, MaturityAssessment one) {
        var heading = visit.word("maturity.edit");
        var path = of(one.header().id()) + "/rediger";
        return new Place(
                visit.frame(heading, path, ACTIVE, all(visit), to(visit, one)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(one.header().id()), "form.back"));
    }
}
