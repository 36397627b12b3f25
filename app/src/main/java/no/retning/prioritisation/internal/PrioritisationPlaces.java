package no.retning.prioritisation.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.prioritisation.Calculation;
import no.retning.prioritisation.Prioritisation;

/** Where choices are made, and where what was found is read. */
final class PrioritisationPlaces {
    static final String PATH = "/arbeid/prioritering";

    private PrioritisationPlaces() {}

    static String of(UUID prioritisation) {
        return PATH + "/" + prioritisation;
    }

    static String of(Calculation calculation) {
        return "/arbeid/utregning/" + calculation.header().id();
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "prioritisation.all");
    }

    static Link to(Visit visit, Prioritisation one) {
        return new Link(visit.url(of(one.header().id())), visit.reading().text(one.title()));
    }

    /** What stands over its pages; an example says that it is one. */
    static String relation(Visit visit, String what, Prioritisation one) {
        return one.source().illustrative() ? what + " · " + visit.word("page.illustrative") : what;
    }

    /** The page of a form under a prioritisation, sent to where it stands. */
    static Place under(Visit visit, Prioritisation one, String heading, String way) {
        var path = of(one.header().id()) + way;
        return new Place(
                visit.frame(heading, path, Prioritisation.KIND, all(visit), to(visit, one)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(one.header().id()), "form.back"));
    }
}
