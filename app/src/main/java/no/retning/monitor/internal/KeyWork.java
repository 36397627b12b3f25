package no.retning.monitor.internal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Saving;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.DeliveryKey;
import no.retning.monitor.DeliveryKeys;
import no.retning.monitor.Figures;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Text;
import no.retning.record.Ids;
import no.retning.record.Sha256;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The keys by which sources deliver: given out, shown once, and withdrawn. */
@Controller
@RequestMapping(KeyPlaces.PATH)
class KeyWork {
    private static final List<String> RECEIPTS = List.of("withdrawn", "given");

    private final DeliveryKeys keys;
    private final Organisations organisations;
    private final Figures clock;
    private final Commands commands;
    private final Saving saving;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    KeyWork(
            DeliveryKeys keys,
            Organisations organisations,
            Figures clock,
            Commands commands,
            Saving saving,
            Access access) {
        this.keys = keys;
        this.organisations = organisations;
        this.clock = clock;
        this.commands = commands;
        this.saving = saving;
        this.access = access;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Dates.ZONE);
    }

    private KeySheet sheet() {
        return new KeySheet(organisations, today());
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var heading = visit.word("push.key.all");
        var today = today();
        boolean mayGive = access.allows(visit.actor(), KeySheet.blank(Ids.next()), Commands.CREATE);
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(heading, KeyPlaces.PATH, KeyPlaces.ACTIVE, IndicatorPlaces.all(visit)),
                null,
                null,
                Text.of(heading),
                visit.word("push.key.lead"),
                List.of(),
                List.of(new Section(
                        null,
                        null,
                        visit.word("push.key.empty"),
                        List.of(
                                visit.word("push.key.one"),
                                visit.word("push.key.owner"),
                                visit.word("push.key.state"),
                                visit.word("push.key.until")),
                        keys.all().stream()
                                .filter(key -> access.allows(visit.actor(), key, DeliveryKeys.VIEW))
                                .map(key -> new Row(
                                        List.of(
                                                Cell.of(KeyPlaces.to(visit, key)),
                                                owner(visit, key),
                                                Cell.of(visit.word(state(key, today))),
                                                Cell.of(day(visit, key))),
                                        List.of()))
                                .toList(),
                        mayGive ? List.of(visit.link(KeyPlaces.PATH + "/ny", "push.key.add")) : List.of())),
                null,
                List.of())));
    }

    private Cell owner(Visit visit, DeliveryKey key) {
        return Cell.of(visit.reading().text(organisations.get(key.owner()).title()));
    }

    private static String day(Visit visit, DeliveryKey key) {
        return Dates.day(key.until(), visit.reading().language().tag()).text();
    }

    private static String state(DeliveryKey key, LocalDate today) {
        if (key.header().state().equals(DeliveryKey.WITHDRAWN)) {
            return "push.key.state.withdrawn";
        }
        return key.holds(today) ? "push.key.state.active" : "push.key.state.over";
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, KeySheet.blank(Ids.next()), sheet(), KeyPlaces.fresh(visit));
    }

    @PostMapping
    ResponseEntity<byte[]> give(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = KeySheet.blank(form.id());
        access.require(visit.actor(), blank, Commands.CREATE);
        var sheet = sheet();
        var read = sheet.read(blank, form);
        if (!form.isRight()) {
            return saving.refused(visit, sheet, form, KeyPlaces.fresh(visit));
        }
        var written = DeliveryKeys.fresh();
        var key = commands.create(visit.actor(), keys, read.saying(Sha256.hex(written)));
        return key.sha256().equals(Sha256.hex(written))
                ? Answer.page(page(visit, key, visit.word("push.key.shown"), List.of(shown(visit, written))))
                // Sent twice: what the first answer showed is not known any more.
                : Answer.seeOther(visit.url(KeyPlaces.of(key.header().id()) + "?kvittering=given"));
    }

    private static Section shown(Visit visit, String written) {
        return new Section(
                visit.word("push.key.secret"),
                null,
                "",
                List.of(visit.word("push.key.secret.once")),
                List.of(new Row(List.of(Cell.of(written)), List.of())),
                List.of());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var key = keys.get(id);
        access.require(visit.actor(), key, DeliveryKeys.VIEW);
        var receipt =
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("push.key.done." + kvittering) : null;
        return Answer.page(page(visit, key, receipt, List.of()));
    }

    private JteModel page(Visit visit, DeliveryKey key, @Nullable String receipt, List<Section> first) {
        var title = visit.reading().text(key.title());
        var sections = new ArrayList<>(first);
        sections.add(told(visit, key));
        boolean mayWithdraw = access.allows(visit.actor(), key, DeliveryKeys.WITHDRAW);
        return templates.formTables(new TablesPage(
                visit.frame(
                        title.text(),
                        KeyPlaces.of(key.header().id()),
                        KeyPlaces.ACTIVE,
                        IndicatorPlaces.all(visit),
                        KeyPlaces.all(visit)),
                receipt,
                visit.word("push.key.one"),
                title,
                null,
                List.of(visit.link("/arbeid/historikk/" + key.header().ref(), "strategy.history")),
                sections,
                null,
                mayWithdraw
                        ? List.of(new Button(
                                visit.url(KeyPlaces.of(key.header().id()) + "/trekk"),
                                visit.hidden(Map.of(
                                        "version", Long.toString(key.header().version()))),
                                visit.word("push.key.withdraw"),
                                ""))
                        : List.of()));
    }

    private Section told(Visit visit, DeliveryKey key) {
        var used = key.used();
        return new Section(
                visit.word("push.key.about"),
                null,
                "",
                List.of(visit.word("monitor.field"), visit.word("monitor.value")),
                List.of(
                        row(visit, "push.key.owner", owner(visit, key)),
                        row(visit, "push.key.state", Cell.of(visit.word(state(key, today())))),
                        row(visit, "push.key.until", Cell.of(day(visit, key))),
                        row(
                                visit,
                                "push.key.used",
                                Cell.of(
                                        used == null
                                                ? visit.word("push.key.unused")
                                                : Dates.minute(
                                                                used,
                                                                visit.reading()
                                                                        .language()
                                                                        .tag())
                                                        .text()))),
                List.of());
    }

    private static Row row(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    @PostMapping("/{id}/trekk")
    ResponseEntity<byte[]> withdraw(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var path = visit.url(KeyPlaces.of(id));
        return saving.press(
                visit,
                DeliveryKeys.WITHDRAW,
                keys,
                id,
                Form.sent(visit.reading(), request),
                DeliveryKey::withdrawn,
                path + "?kvittering=withdrawn",
                path);
    }
}
