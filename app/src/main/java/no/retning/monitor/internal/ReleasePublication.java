package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicators;
import no.retning.monitor.PublishRelease;
import no.retning.monitor.Release;
import no.retning.monitor.Releases;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** The page on which a release is published, at once or when an embargo lifts. */
@Controller
@RequestMapping(ReleasePlaces.PATH + "/{id}" + ReleasePublication.TO)
class ReleasePublication {
    static final String TO = "/publiser";

    private static final int WRONG = 422;

    private final Releases releases;
    private final Indicators indicators;
    private final Figures figures;
    private final PublishRelease publish;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReleasePublication(
            Releases releases, Indicators indicators, Figures figures, PublishRelease publish, Access access) {
        this.releases = releases;
        this.indicators = indicators;
        this.figures = figures;
        this.publish = publish;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        var one = releases.get(id);
        access.require(visit.actor(), one, Releases.PUBLISH);
        return Answer.page(templates.formTables(page(visit, one, Form.of(visit.reading(), announced(one)))));
    }

    @PostMapping
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = releases.get(id);
        access.require(visit.actor(), one, Releases.PUBLISH);
        var form = Form.sent(visit.reading(), request);
        var moment = ReleaseMoment.read(form, figures.now());
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, one, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), moment);
            return Answer.seeOther(visit.url(ReleasePlaces.of(id) + "?kvittering=published"));
        } catch (PublishRelease.Promised promised) {
            form.wrong(
                    ReleaseMoment.DAY,
                    "release.wrong.promised",
                    Dates.minute(promised.at(), visit.reading().language().tag())
                            .text());
            return Answer.page(WRONG, templates.formTables(page(visit, one, form)));
        } catch (PublishRelease.TooEarly early) {
            form.wrong(
                    ReleaseMoment.DAY,
                    "release.wrong.early",
                    Dates.minute(early.last(), visit.reading().language().tag()).text());
            return Answer.page(WRONG, templates.formTables(page(visit, one, form)));
        } catch (Conflict changed) {
            form.wrong(ReleaseMoment.DAY, "release.wrong.changed");
            return Answer.page(WRONG, templates.formTables(page(visit, releases.get(id), form)));
        }
    }

    /** It comes when everybody has been told that it comes, as long as that lies ahead. */
    private Map<String, String> announced(Release one) {
        var values = new TreeMap<String, String>();
        var told = one.announced();
        if (told != null && !told.isOverdue(figures.now())) {
            ReleaseMoment.put(values, told.at());
        }
        return values;
    }

    private TablesPage page(Visit visit, Release one, Form form) {
        var place = ReleasePlaces.under(visit, one, indicators.get(one.indicator()), visit.word("release.publish"), TO);
        List<Part> parts = List.of(form.group("release.embargo", ReleaseMoment.parts(form)));
        return new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                ReleaseViews.changes(visit, one.changes()),
                List.of(),
                List.of(),
                new FormView(
                        visit.url(ReleasePlaces.of(one.header().id()) + TO),
                        visit.hidden(
                                Map.of("version", Long.toString(one.header().version()))),
                        parts,
                        visit.word("release.publish"),
                        place.back()),
                List.of());
    }
}
