package no.retning.monitor.internal;

import java.util.List;
import java.util.UUID;
import no.retning.form.FormView;
import no.retning.form.Place;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.Indicator;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import org.springframework.http.ResponseEntity;
import retning.view.StaticTemplates;

/** Where indicators are worked on. */
final class IndicatorPlaces {
    static final String PATH = "/arbeid/indikator";

    private IndicatorPlaces() {}

    static String of(UUID indicator) {
        return PATH + "/" + indicator;
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "indicator.all");
    }

    static Link to(Visit visit, Indicator one) {
        return new Link(visit.url(of(one.header().id())), visit.reading().text(one.title()));
    }

    /** The page of a form under an indicator, sent to where it stands. */
    static Place under(Visit visit, Indicator one, String heading, String to) {
        var path = of(one.header().id()) + to;
        return new Place(
                visit.frame(heading, path, Indicator.KIND, all(visit), to(visit, one)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(of(one.header().id()), "form.back"));
    }

    /** The page of a form of what is there already. */
    static ResponseEntity<byte[]> page(
            StaticTemplates templates, Visit visit, Indicator one, FormView form, Place place) {
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                form,
                List.of())));
    }
}
