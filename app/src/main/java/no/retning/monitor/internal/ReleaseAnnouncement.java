package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.AnnounceRelease;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.page.Answer;
import no.retning.page.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** The page on which everybody is told when figures are to come, of one indicator or of several at once. */
@Controller
@RequestMapping(IndicatorPlaces.PATH + "/{id}" + ReleasePlaces.ANNOUNCE)
class ReleaseAnnouncement {
    private static final String TEXT = "text";
    /** Before the id of another indicator. */
    private static final String ALSO = "also.";

    private static final Set<String> CLOSED = Set.of(Indicator.RETIRED, Indicator.REPLACED);

    private static final int WRONG = 422;

    private final Indicators indicators;
    private final AnnounceRelease announce;
    private final DeliverRelease deliver;
    private final Figures figures;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    ReleaseAnnouncement(
            Indicators indicators, AnnounceRelease announce, DeliverRelease deliver, Figures figures, Access access) {
        this.indicators = indicators;
        this.announce = announce;
        this.deliver = deliver;
        this.figures = figures;
        this.access = access;
    }

    private boolean mayAnnounce(Visit visit, Indicator indicator) {
        return access.allows(visit.actor(), deliver.blank(indicator), Commands.CREATE);
    }

    private Indicator mine(Visit visit, UUID id) {
        var indicator = indicators.get(id);
        access.require(visit.actor(), deliver.blank(indicator), Commands.CREATE);
        return indicator;
    }

    @GetMapping
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        return Answer.page(templates.formTables(page(visit, mine(visit, id), Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping
    ResponseEntity<byte[]> announce(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var indicator = mine(visit, id);
        var form = Form.sent(visit.reading(), request);
        var at = ReleaseMoment.read(form, figures.now());
        var text = form.demandedText(TEXT);
        if (at == null && form.isRight()) {
            form.wrong(ReleaseMoment.DAY, "release.wrong.noDay");
        }
        if (at == null || !form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, indicator, form)));
        }
        var all = new ArrayList<>(List.of(id));
        others(visit, indicator).stream()
                .map(other -> other.header().id())
                .filter(other -> form.isTicked(ALSO + other))
                .forEach(all::add);
        var told = announce.announce(visit.actor(), all, at, text).getFirst();
        return Answer.seeOther(visit.url(ReleasePlaces.of(told.header().id()) + "?kvittering=announced"));
    }

    private List<Indicator> others(Visit visit, Indicator indicator) {
        return indicators.all().stream()
                .filter(other -> !CLOSED.contains(other.header().state()))
                .filter(other -> !other.header().id().equals(indicator.header().id()))
                .filter(other -> mayAnnounce(visit, other))
                .toList();
    }

    private TablesPage page(Visit visit, Indicator indicator, Form form) {
        var place = IndicatorPlaces.under(visit, indicator, visit.word("release.announce"), ReleasePlaces.ANNOUNCE);
        var parts = new ArrayList<Part>();
        parts.add(form.group("release.announce.at", ReleaseMoment.demanded(form)));
        parts.add(form.demandedTexts(TEXT, "release.announce.text", 3));
        var others = others(visit, indicator).stream()
                .map(other -> form.named(
                        ALSO + other.header().id(),
                        visit.reading().text(other.title()).text()))
                .toList();
        if (!others.isEmpty()) {
            parts.add(form.group("release.announce.also", others));
        }
        return new TablesPage(
                place.frame(),
                null,
                visit.reading().text(indicator.title()).text(),
                Text.of(place.heading()),
                visit.word("release.announce.lead"),
                List.of(),
                List.of(),
                new FormView(
                        visit.url(IndicatorPlaces.of(indicator.header().id()) + ReleasePlaces.ANNOUNCE),
                        visit.hidden(Map.of()),
                        parts,
                        visit.word("release.do.announce"),
                        place.back()),
                List.of());
    }
}
