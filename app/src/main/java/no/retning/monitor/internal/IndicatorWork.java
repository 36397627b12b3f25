package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import no.retning.monitor.DeliveryKey;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
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

/** All indicators, and the form of one. */
@Controller
@RequestMapping(IndicatorPlaces.PATH)
class IndicatorWork {
    private final Indicators indicators;
    private final Organisations organisations;
    private final IndicatorSheet sheet;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    IndicatorWork(
            Indicators indicators, Organisations organisations, IndicatorSheet sheet, Saving saving, Access access) {
        this.indicators = indicators;
        this.organisations = organisations;
        this.sheet = sheet;
        this.saving = saving;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("indicator.all");
        var all = indicators.all().stream()
                .filter(one -> access.allows(visit.actor(), one, Indicators.VIEW))
                .toList();
        var owners =
                organisations.of(all.stream().map(Indicator::owner).distinct().toList());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, IndicatorPlaces.PATH, Indicator.KIND),
                null,
                null,
                Text.of(heading),
                visit.word("indicator.all.lead"),
                ways(visit),
                List.of(new Section(
                        null,
                        null,
                        visit.word("indicator.all.empty"),
                        List.of(
                                visit.word("indicator.one"),
                                visit.word("indicator.state"),
                                visit.word("indicator.owner")),
                        all.stream()
                                .map(one -> row(visit, one, owners.get(one.owner())))
                                .toList(),
                        access.allows(visit.actor(), IndicatorSheet.blank(Ids.next()), Commands.CREATE)
                                ? List.of(visit.link(IndicatorPlaces.PATH + "/ny", "indicator.add"))
                                : List.of())),
                null,
                List.of())));
    }

    private List<Link> ways(Visit visit) {
        return access.rules().concerns(visit.actor(), DeliveryKey.KIND)
                ? List.of(AreaPlaces.all(visit), KeyPlaces.all(visit))
                : List.of(AreaPlaces.all(visit));
    }

    private static Row row(Visit visit, Indicator one, @Nullable Organisation owner) {
        return new Row(
                List.of(
                        Cell.of(IndicatorPlaces.to(visit, one)),
                        Cell.of(visit.word("indicator.state." + one.header().state())),
                        Cell.of(visit.reading().text(owner == null ? LocalisedText.NONE : owner.title()))),
                List.of());
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit, @RequestParam(required = false) @Nullable UUID mal) {
        var goals = Stream.ofNullable(mal).map(id -> new Ref(Goal.KIND, id)).toList();
        return saving.start(visit, IndicatorSheet.blank(Ids.next(), goals), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        return saving.create(
                visit,
                indicators,
                IndicatorSheet.blank(form.id()),
                sheet,
                form,
                newPlace(visit, form.id()),
                visit.url(IndicatorPlaces.of(form.id()) + "?kvittering=saved"));
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var heading = visit.word("indicator.add");
        return new Place(
                visit.frame(heading, IndicatorPlaces.PATH + "/ny", Indicator.KIND, IndicatorPlaces.all(visit)),
                heading,
                visit.url(IndicatorPlaces.PATH),
                visit.url(IndicatorPlaces.PATH + "/" + id + "/rediger"),
                visit.link(IndicatorPlaces.PATH, "form.back"));
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> form(Visit visit, @PathVariable UUID id) {
        var one = indicators.get(id);
        access.require(visit.actor(), one, Indicators.EDIT);
        return IndicatorPlaces.page(
                templates, visit, one, saving.form(visit, one, sheet, place(visit, one)), place(visit, one));
    }

    @PostMapping("/{id}/rediger")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return saving.change(
                visit,
                indicators,
                id,
                sheet,
                Form.sent(visit.reading(), request),
                place(visit, indicators.get(id)),
                visit.url(IndicatorPlaces.of(id) + "?kvittering=saved"));
    }

    private static Place place(Visit visit, Indicator one) {
        return IndicatorPlaces.under(visit, one, visit.word("indicator.edit"), "/rediger");
    }
}
