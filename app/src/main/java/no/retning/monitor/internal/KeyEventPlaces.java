package no.retning.monitor.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.monitor.Assessment;
import no.retning.monitor.KeyEvent;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Reading;

/** Where key events are worked on: under the monitor, which has one place in the menu. */
final class KeyEventPlaces {
    static final String PATH = "/arbeid/hendelse";
    static final String ACTIVE = Assessment.KIND;

    private KeyEventPlaces() {}

    static String of(UUID event) {
        return PATH + "/" + event;
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "event.heading");
    }

    static Link to(Visit visit, KeyEvent event) {
        return new Link(visit.url(of(event.header().id())), visit.reading().text(event.title()));
    }

    /** As exactly as it is known. */
    static String when(Reading reading, KeyEvent event) {
        var lang = reading.language().tag();
        var from = Dates.precisely(event.from().written(), lang);
        var until = event.until();
        return until == null ? from : from + " – " + Dates.precisely(until.written(), lang);
    }

    /** The form of an event that there is. */
    static Place edit(Visit visit, KeyEvent event) {
        var heading = visit.word("event.edit");
        var path = of(event.header().id()) + "/rediger";
        return new Place(
                visit.frame(heading, path, ACTIVE, all(visit), to(visit, event)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(event.header().id()), "form.back"));
    }
}
