package no.retning.register.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Headers;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationType;
import no.retning.register.Organisations;
import no.retning.register.WrittenStandard;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The organisations. */
@Controller
@RequestMapping(OrganisationWork.PATH)
class OrganisationWork {
    static final String PATH = "/arbeid/organisasjon";

    private final Organisations organisations;
    private final Headers headers;
    private final OrganisationSheet sheet;
    private final PositionTables positions;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    OrganisationWork(
            Organisations organisations,
            Headers headers,
            OrganisationSheet sheet,
            PositionTables positions,
            Saving saving,
            Access access) {
        this.organisations = organisations;
        this.headers = headers;
        this.sheet = sheet;
        this.positions = positions;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var rows = organisations.all().stream()
                .filter(organisation -> access.allows(visit.actor(), organisation, Organisations.VIEW))
                .map(organisation -> row(visit, organisation))
                .toList();
        var heading = visit.word("register.organisations");
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, PATH, "organisation"),
                null,
                null,
                Text.of(heading),
                visit.word("register.organisations.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("register.organisations.empty"),
                        List.of(
                                visit.word("register.organisation.title"),
                                visit.word("register.type"),
                                visit.word("register.level"),
                                visit.word("register.valid")),
                        rows,
                        access.allows(visit.actor(), blank(Ids.next()), "create")
                                ? List.of(visit.link(PATH + "/ny", "register.organisation.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private static Row row(Visit visit, Organisation organisation) {
        return new Row(
                List.of(
                        Cell.of(to(visit, organisation)),
                        Cell.of(visit.word(
                                "register.type." + organisation.type().code())),
                        Cell.of(visit.word(
                                "register.level." + organisation.level().code())),
                        Cell.of(visit.reading().period(organisation.header().validity()))),
                List.of());
    }

    static Link to(Visit visit, Organisation organisation) {
        return new Link(
                visit.url(path(organisation.header().id())), visit.reading().text(organisation.title()));
    }

    static String path(UUID organisation) {
        return PATH + "/" + organisation;
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(path(form.id()) + "?kvittering=saved");
        return saving.create(visit, organisations, blank(form.id()), sheet, form, newPlace(visit, form.id()), next);
    }

    private static Organisation blank(UUID id) {
        return new Organisation(
                Header.draft(id, Organisation.KIND, "ny", Organisation.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                OrganisationType.OTHER,
                OrganisationLevel.NATIONAL,
                "",
                null,
                WrittenStandard.NONE,
                Source.NONE);
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("register.organisation.add");
        return new Place(
                visit.frame(heading, PATH + "/ny", "organisation", visit.link(PATH, "register.organisations")),
                heading,
                visit.url(PATH),
                visit.url(PATH + "/" + id),
                visit.link(PATH, "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var organisation = organisations.get(id);
        access.require(visit.actor(), organisation, Organisations.VIEW);
        var place = place(visit, organisation);
        return Answer.page(templates.formTables(new TablesPage(
                place.frame(),
                kvittering == null ? null : visit.word("register.done.saved"),
                visit.word("register.type." + organisation.type().code()),
                visit.reading().text(organisation.title()),
                null,
                succession(visit, organisation),
                List.of(positions.in(visit, organisation)),
                saving.mayEdit(visit, organisation) ? saving.form(visit, organisation, sheet, place) : null,
                List.of())));
    }

    private List<Link> succession(Visit visit, Organisation organisation) {
        return Stream.of(
                        Optional.ofNullable(organisation.header().predecessor())
                                .map(organisations::get)
                                .map(before -> visit.link(
                                        path(before.header().id()),
                                        "register.before",
                                        visit.reading().text(before.title()).text())),
                        headers.successor(organisation.header().id())
                                .map(Header::id)
                                .map(organisations::get)
                                .map(after -> visit.link(
                                        path(after.header().id()),
                                        "register.after",
                                        visit.reading().text(after.title()).text())))
                .flatMap(Optional::stream)
                .toList();
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var organisation = organisations.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(path(id) + "?kvittering=saved");
        return saving.change(visit, organisations, id, sheet, form, place(visit, organisation), next);
    }

    private static Place place(Visit visit, Organisation organisation) {
        var path = path(organisation.header().id());
        var title = visit.reading().text(organisation.title()).text();
        return new Place(
                visit.frame(title, path, "organisation", visit.link(PATH, "register.organisations")),
                title,
                visit.url(path),
                visit.url(path),
                visit.link(PATH, "form.back"));
    }
}
