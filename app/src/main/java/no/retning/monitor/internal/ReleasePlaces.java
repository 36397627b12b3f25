package no.retning.monitor.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.monitor.Indicator;
import no.retning.monitor.Release;
import no.retning.page.Link;

/** Where releases of figures are worked on. */
final class ReleasePlaces {
    static final String PATH = "/arbeid/utgivelse";
    /** Under an indicator. */
    static final String INTAKE = "/tall";
    /** Under a release. */
    static final String UPSTREAM = "/kilden";

    static final String MOVE = "/flytt";
    /** Under an indicator. */
    static final String ANNOUNCE = "/varsle";

    private ReleasePlaces() {}

    static String of(UUID release) {
        return PATH + "/" + release;
    }

    static Link to(Visit visit, Release one) {
        return new Link(visit.url(of(one.header().id())), visit.reading().text(one.title()));
    }

    /** The page of a form under a release, sent to where it stands. */
    static Place under(Visit visit, Release one, Indicator indicator, String heading, String to) {
        var path = of(one.header().id()) + to;
        return new Place(
                visit.frame(
                        heading,
                        path,
                        Indicator.KIND,
                        IndicatorPlaces.all(visit),
                        IndicatorPlaces.to(visit, indicator),
                        to(visit, one)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(one.header().id()), "form.back"));
    }
}
