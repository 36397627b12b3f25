package no.retning.monitor.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.monitor.AreaScheme;
import no.retning.monitor.Indicator;
import no.retning.page.Link;

/** Where the division into areas is worked on: under the indicators, which have one place in the menu. */
final class AreaPlaces {
    static final String PATH = "/arbeid/omradeinndeling";
    static final String ACTIVE = Indicator.KIND;

    private AreaPlaces() {}

    static String of(UUID scheme) {
        return PATH + "/" + scheme;
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "area.heading");
    }

    static Link to(Visit visit, AreaScheme scheme) {
        return new Link(visit.url(of(scheme.header().id())), visit.reading().text(scheme.title()));
    }

    /** The form of a scheme that there is. */
    static Place edit(Visit visit, AreaScheme scheme) {
        var heading = visit.word("area.edit");
        var path = of(scheme.header().id()) + "/rediger";
        return new Place(
                visit.frame(heading, path, ACTIVE, all(visit), to(visit, scheme)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(scheme.header().id()), "form.back"));
    }
}
