package no.retning.monitor.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.monitor.DeliveryKey;
import no.retning.monitor.Indicator;
import no.retning.page.Link;

/** Where keys for deliveries are given out and withdrawn: under the indicators, which have one place in the menu. */
final class KeyPlaces {
    static final String PATH = "/arbeid/leveringsnokkel";
    static final String ACTIVE = Indicator.KIND;

    private KeyPlaces() {}

    static String of(UUID key) {
        return PATH + "/" + key;
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "push.key.all");
    }

    static Link to(Visit visit, DeliveryKey key) {
        return new Link(visit.url(of(key.header().id())), visit.reading().text(key.title()));
    }

    /** The form of a new one. */
    static Place fresh(Visit visit) {
        var heading = visit.word("push.key.add");
        return new Place(
                visit.frame(heading, PATH + "/ny", ACTIVE, all(visit)),
                heading,
                visit.url(PATH),
                visit.url(PATH),
                visit.link(PATH, "form.back"));
    }
}
