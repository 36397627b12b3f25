package no.retning.hearing.internal;

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
import no.retning.hearing.Hearing;
import no.retning.hearing.Hearings;
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

/** The hearings at work: all of them, and the form of each before it is opened. */
@Controller
@RequestMapping(HearingPlaces.PATH)
class HearingWork {
    private final Hearings hearings;
    private final HearingSheet sheet;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    HearingWork(Hearings hearings, HearingSheet sheet, Saving saving, Access access) {
        this.hearings = hearings;
        this.sheet = sheet;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("hearing.hearings");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, HearingPlaces.PATH, Hearing.KIND),
                null,
                null,
                Text.of(heading),
                visit.word("hearing.hearings.lead"),
                List.of(visit.link("/horing", "hearing.public")),
                List.of(new Section(
                        null,
                        null,
                        visit.word("hearing.hearings.empty"),
                        List.of(
                                visit.word("hearing.hearing"),
                                visit.word("hearing.state"),
                                visit.word("hearing.deadline"),
                                visit.word("hearing.archiveNumber")),
                        hearings.all().stream()
                                .filter(one -> access.allows(visit.actor(), one, Hearings.VIEW))
                                .map(one -> row(visit, one))
                                .toList(),
                        access.allows(visit.actor(), Blank.hearing(Ids.next()), Commands.CREATE)
                                ? List.of(visit.link(HearingPlaces.PATH + "/ny", "hearing.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, Hearing one) {
        return new Row(
                List.of(
                        Cell.of(HearingPlaces.to(visit, one)),
                        Cell.of(HearingViews.state(visit, one)),
                        Cell.of(HearingViews.until(visit, one.deadline())),
                        Cell.of(one.archiveNumber())),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, Blank.hearing(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                hearings,
                Blank.hearing(form.id()),
                sheet,
                form,
                newPlace(visit, form.id()),
                HearingPlaces.done(visit, form.id(), "saved"));
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("hearing.add");
        return new Place(
                visit.frame(heading, HearingPlaces.PATH + "/ny", Hearing.KIND, HearingPlaces.all(visit)),
                heading,
                visit.url(HearingPlaces.PATH),
                visit.url(HearingPlaces.PATH + "/" + id + "/rediger"),
                visit.link(HearingPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var one = hearings.get(id);
        access.require(visit.actor(), one, Hearings.EDIT);
        var place = HearingPlaces.under(visit, one, visit.word("hearing.edit"), "/rediger");
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                one.header().state().equals(Hearing.APPROVED) ? visit.word("hearing.edit.approved") : null,
                List.of(),
                List.of(),
                saving.form(visit, one, sheet, place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return saving.change(
                visit,
                hearings,
                id,
                sheet,
                Form.sent(visit.reading(), request),
                HearingPlaces.under(visit, hearings.get(id), visit.word("hearing.edit"), "/rediger"),
                HearingPlaces.done(visit, id, "saved"));
    }
}
