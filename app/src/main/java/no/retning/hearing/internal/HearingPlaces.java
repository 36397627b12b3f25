package no.retning.hearing.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.page.Link;

/** Where hearings are worked on. */
final class HearingPlaces {
    static final String PATH = "/arbeid/horing";

    private HearingPlaces() {}

    static String of(UUID hearing) {
        return PATH + "/" + hearing;
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "hearing.hearings");
    }

    static Link to(Visit visit, Hearing one) {
        return new Link(visit.url(of(one.header().id())), visit.reading().text(one.title()));
    }

    static String done(Visit visit, UUID hearing, String what) {
        return visit.url(of(hearing) + "?kvittering=" + what);
    }

    /** The page of a form under a hearing, sent to where it stands. */
    static Place under(Visit visit, Hearing one, String heading, String to) {
        var path = of(one.header().id()) + to;
        return new Place(
                visit.frame(heading, path, Hearing.KIND, all(visit), to(visit, one)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(one.header().id()), "form.back"));
    }
}
