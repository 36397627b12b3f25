package no.retning.portfolio.internal;

import gg.jte.models.runtime.JteModel;
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
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureCompositions;
import no.retning.portfolio.Measures;
import no.retning.portfolio.MoveMeasure;
import no.retning.portfolio.Passage;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.PortfolioTerms.Gate;
import no.retning.portfolio.PublishMeasure;
import no.retning.record.NoSuchRecord;
import no.retning.strategy.PublicationPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** What happens to a measure: it moves on, passes a gate, is published. */
@Controller
@RequestMapping(PortfolioPlaces.MEASURES + "/{id}")
class MeasureLife {
    private static final int WRONG = 422;

    private final Measures measures;
    private final MeasureCompositions compositions;
    private final MeasureChoices choices;
    private final MoveMeasure move;
    private final PublishMeasure publish;
    private final PortfolioTerms terms;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    MeasureLife(
            Measures measures,
            MeasureCompositions compositions,
            MeasureChoices choices,
            MoveMeasure move,
            PublishMeasure publish,
            PortfolioTerms terms,
            Access access) {
        this.measures = measures;
        this.compositions = compositions;
        this.choices = choices;
        this.move = move;
        this.publish = publish;
        this.terms = terms;
        this.access = access;
    }

    /** Whoever sends what no longer fits meets the measure as it is. */
    @PostMapping("/flytt")
    ResponseEntity<byte[]> move(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        access.require(visit.actor(), measures.get(id), Measures.MOVE);
        try {
            move.to(visit.actor(), id, form.version(), form.value("state"));
            return Answer.seeOther(visit.url(PortfolioPlaces.of(id) + "?kvittering=moved"));
        } catch (Conflict | IllegalArgumentException noLongerSo) {
            return Answer.seeOther(visit.url(PortfolioPlaces.of(id)));
        }
    }

    @GetMapping("/port")
    ResponseEntity<byte[]> gate(Visit visit, @PathVariable UUID id) {
        var measure = measures.get(id);
        access.require(visit.actor(), measure, Measures.PASS);
        return Answer.page(gatePage(visit, measure, gateOf(measure), Form.of(visit.reading(), Map.of())));
    }

    private Gate gateOf(Measure measure) {
        return terms.next(measure.phase()).orElseThrow(() -> new NoSuchRecord("gate", measure.phase()));
    }

    @PostMapping("/port")
    ResponseEntity<byte[]> pass(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var measure = measures.get(id);
        access.require(visit.actor(), measure, Measures.PASS);
        var gate = gateOf(measure);
        var form = Form.sent(visit.reading(), request);
        var passage = new Passage(
                gate.code(), gate.to(), form.demandedDay("day"), form.demanded("by"), form.text("conditions"));
        if (!form.value("gate").equals(gate.code())) {
            return Answer.seeOther(visit.url(PortfolioPlaces.of(id)));
        }
        if (!form.isRight()) {
            return Answer.page(WRONG, gatePage(visit, measure, gate, form));
        }
        try {
            move.pass(visit.actor(), id, form.version(), passage);
            return Answer.seeOther(visit.url(PortfolioPlaces.of(id) + "?kvittering=passed"));
        } catch (Conflict changedMeanwhile) {
            form.wrong("day", "portfolio.wrong.changed");
            return Answer.page(WRONG, gatePage(visit, measures.get(id), gate, form));
        }
    }

    private JteModel gatePage(Visit visit, Measure measure, Gate gate, Form form) {
        var path = PortfolioPlaces.of(measure.header().id());
        var heading = visit.word("portfolio.gate.pass", gate.code());
        var place = PortfolioPlaces.under(visit, measure, heading, path + "/port", path + "/port", path + "/port");
        return templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(measure.title()).text(),
                Text.of(heading),
                visit.word(
                        "portfolio.gate.lead",
                        choices.phase(visit.reading(), gate.from()),
                        choices.phase(visit.reading(), gate.to())),
                List.of(),
                List.of(),
                new FormView(
                        place.action(),
                        visit.hidden(
                                Map.of("version", Long.toString(measure.header().version()), "gate", gate.code())),
                        List.of(
                                form.demandedDate("day", "portfolio.gate.day"),
                                form.demandedLine("by", "portfolio.gate.by"),
                                form.texts("conditions", "portfolio.gate.conditions", 3)),
                        visit.word("form.save"),
                        place.back()),
                List.of()));
    }

    @GetMapping("/publiser")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), measures.get(id), Measures.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping("/publiser")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), measures.get(id), Measures.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var measure = measures.get(id);
        return new PublicationPages.Subject(
                visit.word("portfolio.measure"),
                measure.title(),
                PortfolioPlaces.of(id),
                "/rediger",
                Measure.KIND,
                List.of(PortfolioPlaces.to(visit, measure)),
                compositions.state(id),
                publish.findings(id),
                measure.header().version());
    }
}
