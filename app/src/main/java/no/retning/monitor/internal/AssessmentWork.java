package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import no.retning.monitor.Assessment;
import no.retning.monitor.Assessments;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.strategy.Goal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The assessments at work: all of them, what nobody has assessed for a year, and the form of each. */
@Controller
@RequestMapping(AssessmentPlaces.PATH)
class AssessmentWork {
    private final Assessments assessments;
    private final Assessable assessable;
    private final AssessmentSheets sheets;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AssessmentWork(
            Assessments assessments, Assessable assessable, AssessmentSheets sheets, Saving saving, Access access) {
        this.assessments = assessments;
        this.assessable = assessable;
        this.sheets = sheets;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("monitor.assessments");
        var all = assessments.all().stream()
                .filter(one -> access.allows(visit.actor(), one, Assessments.VIEW))
                .toList();
        boolean mayWrite =
                access.allows(visit.actor(), sheets.blank(Ids.next(), AssessmentSheets.NOTHING), Commands.CREATE);
        var sections = new ArrayList<Section>();
        sections.add(new Section(
                visit.word("monitor.assessments.all"),
                null,
                visit.word("monitor.assessments.empty"),
                List.of(
                        visit.word("monitor.assessment"),
                        visit.word("monitor.day"),
                        visit.word("monitor.state"),
                        visit.word("monitor.by")),
                all.stream().map(one -> row(visit, one)).toList(),
                mayWrite ? List.of(visit.link(AssessmentPlaces.PATH + "/ny", "monitor.add")) : List.of()));
        if (mayWrite) {
            sections.add(waiting(visit, all));
        }
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, AssessmentPlaces.PATH, Assessment.KIND),
                null,
                null,
                Text.of(heading),
                visit.word("monitor.assessments.lead"),
                List.of(
                        visit.link("/status", "monitor.overview"),
                        visit.link(KeyEventPlaces.PATH, "event.heading"),
                        MaturityPlaces.all(visit)),
                sections,
                null,
                List.of())));
    }

    private static Row row(Visit visit, Assessment one) {
        return new Row(
                List.of(
                        Cell.of(AssessmentPlaces.to(visit, one)),
                        Cell.of(visit.reading().day(one.day()).text()),
                        Cell.of(visit.word("monitor.state." + one.header().state())),
                        Cell.of(one.by())),
                List.of());
    }

    /** The goals of which nothing as of the last twelve months is written, drafts counted. */
    private Section waiting(Visit visit, List<Assessment> all) {
        var since = assessments.today().minusYears(1);
        var written = all.stream()
                .filter(one -> one.day().isAfter(since))
                .map(one -> one.about().id())
                .toList();
        return new Section(
                visit.word("monitor.waiting"),
                null,
                visit.word("monitor.waiting.empty"),
                List.of(visit.word("monitor.about")),
                assessable.goals().stream()
                        .filter(goal -> !written.contains(goal.header().id()))
                        .map(goal -> new Row(List.of(start(visit, goal)), List.of()))
                        .toList(),
                List.of());
    }

    private static Cell start(Visit visit, Goal goal) {
        return Cell.of(Link.of(
                visit.url(AssessmentPlaces.PATH + "/ny?mal=" + goal.header().id()),
                Assessable.name(visit.reading(), goal)));
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit, @RequestParam(required = false) @Nullable UUID mal) {
        var blank = sheets.blank(Ids.next(), Objects.requireNonNullElse(mal, AssessmentSheets.NOTHING));
        return saving.start(visit, blank, sheets.writing(visit.actor()), newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                assessments,
                sheets.blank(form.id(), AssessmentSheets.NOTHING),
                sheets.writing(visit.actor()),
                form,
                newPlace(visit, form.id()),
                visit.url(AssessmentPlaces.of(form.id()) + "?kvittering=saved"));
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("monitor.add");
        return new Place(
                visit.frame(heading, AssessmentPlaces.PATH + "/ny", Assessment.KIND, AssessmentPlaces.all(visit)),
                heading,
                visit.url(AssessmentPlaces.PATH),
                visit.url(AssessmentPlaces.PATH + "/" + id + "/rediger"),
                visit.link(AssessmentPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var one = assessments.get(id);
        access.require(visit.actor(), one, Assessments.EDIT);
        var place = AssessmentPlaces.under(visit, one, visit.word("monitor.edit"), "/rediger");
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                null,
                List.of(),
                List.of(),
                saving.form(visit, one, sheets.writing(visit.actor()), place),
                List.of())));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var one = assessments.get(id);
        return saving.change(
                visit,
                assessments,
                id,
                sheets.writing(visit.actor()),
                Form.sent(visit.reading(), request),
                AssessmentPlaces.under(visit, one, visit.word("monitor.edit"), "/rediger"),
                visit.url(AssessmentPlaces.of(id) + "?kvittering=saved"));
    }
}
