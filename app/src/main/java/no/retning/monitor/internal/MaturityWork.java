package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Phrases;
import no.retning.monitor.MaturityAssessment;
import no.retning.monitor.MaturityAssessments;
import no.retning.monitor.MaturitySchemes;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import retning.view.StaticTemplates;

/** The assessments of maturity at work: all of them, and the form of each. */
@Controller
@RequestMapping(MaturityPlaces.PATH)
class MaturityWork {
    private final MaturityAssessments assessments;
    private final MaturitySchemes schemes;
    private final Phrases phrases;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    MaturityWork(
            MaturityAssessments assessments, MaturitySchemes schemes, Phrases phrases, Saving saving, Access access) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.phrases = phrases;
        this.saving = saving;
        this.access = access;
    }

    private MaturitySheet sheet() {
        return new MaturitySheet(schemes.all(), assessments.today(), phrases);
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("maturity.work");
        boolean mayWrite =
                !schemes.all().isEmpty() && access.allows(visit.actor(), sheet().blank(Ids.next()), Commands.CREATE);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, MaturityPlaces.PATH, MaturityPlaces.ACTIVE, AssessmentPlaces.all(visit)),
                null,
                null,
                Text.of(heading),
                visit.word("maturity.work.lead"),
                List.of(visit.link("/modenhet", "maturity.public")),
                List.of(new Section(
                        null,
                        null,
                        visit.word(schemes.all().isEmpty() ? "maturity.work.unschemed" : "maturity.work.empty"),
                        List.of(
                                visit.word("maturity.one"),
                                visit.word("maturity.day"),
                                visit.word("maturity.by"),
                                visit.word("maturity.state")),
                        assessments.all().stream()
                                .filter(one -> access.allows(visit.actor(), one, MaturityAssessments.VIEW))
                                .map(one -> row(visit, one))
                                .toList(),
                        mayWrite ? List.of(visit.link(MaturityPlaces.PATH + "/ny", "maturity.add")) : List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, MaturityAssessment one) {
        return new Row(
                List.of(
                        Cell.of(MaturityPlaces.to(visit, one)),
                        Cell.of(visit.reading().day(one.day()).text()),
                        Cell.of(one.by()),
                        Cell.of(visit.word("maturity.state." + one.header().state()))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, sheet().blank(Ids.next()), sheet(), newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                assessments,
                sheet().blank(form.id()),
                sheet(),
                form,
                newPlace(visit, form.id()),
                visit.url(MaturityPlaces.of(form.id()) + "?kvittering=saved"));
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("maturity.add");
        return new Place(
                visit.frame(heading, MaturityPlaces.PATH + "/ny", MaturityPlaces.ACTIVE, MaturityPlaces.all(visit)),
                heading,
                visit.url(MaturityPlaces.PATH),
                visit.url(MaturityPlaces.PATH + "/" + id + "/rediger"),
                visit.link(MaturityPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var one = assessments.get(id);
        access.require(visit.actor(), one, MaturityAssessments.EDIT);
        var place = MaturityPlaces.edit(visit, one);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, one, sheet(), place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return saving.change(
                visit,
                assessments,
                id,
                sheet(),
                Form.sent(visit.reading(), request),
                MaturityPlaces.edit(visit, assessments.get(id)),
                visit.url(MaturityPlaces.of(id) + "?kvittering=saved"));
    }
}
