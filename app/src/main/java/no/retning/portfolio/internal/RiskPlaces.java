package no.retning.portfolio.internal;

import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Risk;
import no.retning.record.Header;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the risks of a measure or an activity are worked on. */
@Component
final class RiskPlaces {
    static final String ACTIVITY = "activity";

    private static final String ROADMAPS = "roadmap";

    private final Measures measures;
    private final Headers headers;

    RiskPlaces(Measures measures, Headers headers) {
        this.measures = measures;
        this.headers = headers;
    }

    /** The thing of this kind; throws {@link NoSuchRecord}. */
    Ref of(String kind, UUID id) {
        return headers.find(id)
                .filter(header -> header.kind().equals(kind))
                .map(Header::ref)
                .orElseThrow(() -> new NoSuchRecord(kind, id));
    }

    private static String path(Ref about) {
        return about.kind().equals(ACTIVITY) ? "/arbeid/aktivitet/" + about.id() : PortfolioPlaces.of(about.id());
    }

    /** Where one goes when a risk has been saved. */
    static String saved(Visit visit, Ref about) {
        return visit.url(path(about) + "?kvittering=saved");
    }

    Place blank(Visit visit, Ref about, @Nullable UUID id) {
        var path = path(about) + "/risiko";
        return under(
                visit, about, visit.word("portfolio.risk.add"), path + "/ny", path, PortfolioPlaces.RISKS + "/" + id);
    }

    Place of(Visit visit, Risk risk) {
        var path = PortfolioPlaces.RISKS + "/" + risk.header().id();
        return under(visit, risk.about(), visit.reading().text(risk.title()).text(), path, path, path);
    }

    private Place under(Visit visit, Ref about, String heading, String path, String action, String changing) {
        if (about.kind().equals(Measure.KIND)) {
            return PortfolioPlaces.under(visit, measures.get(about.id()), heading, path, action, changing);
        }
        var activity = new Link(visit.url(path(about)), visit.reading().text(headers.title(about.id())));
        return new Place(
                visit.frame(heading, path, ROADMAPS, activity),
                heading,
                visit.url(action),
                visit.url(changing),
                visit.link(path(about), "form.back"));
    }
}
