package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Conflict;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.Indicators;
import no.retning.monitor.Release;
import no.retning.monitor.Releases;
import no.retning.monitor.RetractRelease;
import no.retning.monitor.UnfinishedRelease;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** The page on which a release that everybody has seen is taken back, with the reason that everybody is told. */
@Controller
@RequestMapping(ReleasePlaces.PATH + "/{id}" + ReleaseRetraction.TO)
class ReleaseRetraction {
    static final String TO = "/trekk-tilbake";

    private static final String WHY = "text";
    private static final int WRONG = 422;

    private final Releases releases;
    private final Indicators indicators;
    private final RetractRelease retract;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReleaseRetraction(Releases releases, Indicators indicators, RetractRelease retract, Access access) {
        this.releases = releases;
        this.indicators = indicators;
        this.retract = retract;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        var one = releases.get(id);
        access.require(visit.actor(), one, Releases.RETRACT);
        if (!retract.isInForce(one)) {
            return settled(visit, id);
        }
        var page = retract.inTheWay(one).isPresent()
                ? page(visit, one, null)
                : page(visit, one, Form.of(visit.reading(), Map.of()));
        return Answer.page(templates.formTables(page));
    }

    @PostMapping
    ResponseEntity<byte[]> retract(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = releases.get(id);
        access.require(visit.actor(), one, Releases.RETRACT);
        var form = Form.sent(visit.reading(), request);
        var why = form.demandedText(WHY);
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, one, form)));
        }
        try {
            var next = retract.retract(visit.actor(), id, form.version(), why);
            return Answer.seeOther(visit.url(ReleasePlaces.of(next.header().id()) + "?kvittering=retracted"));
        } catch (RetractRelease.NotInForce outdated) {
            return settled(visit, id);
        } catch (UnfinishedRelease another) {
            form.wrongText(WHY, "release.retract.stopped", another.version());
            return Answer.page(WRONG, templates.formTables(page(visit, one, form)));
        } catch (Conflict changed) {
            form.wrongText(WHY, "release.wrong.changed");
            return Answer.page(WRONG, templates.formTables(page(visit, releases.get(id), form)));
        }
    }

    private static ResponseEntity<byte[]> settled(Visit visit, UUID id) {
        return Answer.seeOther(visit.url(ReleasePlaces.of(id) + "?kvittering=notInForce"));
    }

    /** @param form null where nothing can be sent as things stand */
    private TablesPage page(Visit visit, Release one, @Nullable Form form) {
        var place = ReleasePlaces.under(visit, one, indicators.get(one.indicator()), visit.word("release.retract"), TO);
        var next = retract.inTheWay(one).orElse(null);
        return new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                next == null ? consequence(visit, one) : stopped(visit, next),
                next == null ? List.of() : List.of(ReleasePlaces.to(visit, next)),
                List.of(),
                form == null
                        ? null
                        : new FormView(
                                visit.url(ReleasePlaces.of(one.header().id()) + TO),
                                visit.hidden(Map.of(
                                        "version", Long.toString(one.header().version()))),
                                List.of(form.demandedTexts(WHY, "release.retract.why", 3)),
                                visit.word("release.retract"),
                                place.back()),
                List.of());
    }

    private String consequence(Visit visit, Release one) {
        return retract.before(one)
                .map(before -> visit.word("release.retract.again", before.version()))
                .orElseGet(() -> visit.word("release.retract.none"));
    }

    /** Why it cannot be done yet, and what must be done first. */
    private static String stopped(Visit visit, Release next) {
        var moment = next.published();
        return next.stands() && moment != null
                ? visit.word(
                        "release.retract.waits",
                        next.version(),
                        Dates.minute(moment, visit.reading().language().tag()).text())
                : visit.word("release.retract.inWork", next.version());
    }
}
