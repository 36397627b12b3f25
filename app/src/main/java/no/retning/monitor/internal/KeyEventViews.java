package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Headers;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.monitor.KeyEvent;
import no.retning.monitor.KeyEventCompositions;
import no.retning.monitor.KeyEvents;
import no.retning.monitor.PublishKeyEvent;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.strategy.LinksOn;
import no.retning.strategy.PublicationPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** One key event as those who work with it see it, and the page on which it is published. */
@Controller
@RequestMapping(KeyEventPlaces.PATH + "/{id}")
class KeyEventViews {
    private static final List<String> RECEIPTS = List.of("saved", "confirmed", "published");
    private static final int WRONG = 422;

    private final KeyEvents events;
    private final KeyEventCompositions compositions;
    private final PublishKeyEvent publish;
    private final Headers headers;
    private final LinksOn links;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    KeyEventViews(
            KeyEvents events,
            KeyEventCompositions compositions,
            PublishKeyEvent publish,
            Headers headers,
            LinksOn links,
            Access access) {
        this.events = events;
        this.compositions = compositions;
        this.publish = publish;
        this.headers = headers;
        this.links = links;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var event = events.get(id);
        access.require(visit.actor(), event, KeyEvents.VIEW);
        var title = visit.reading().text(event.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), KeyEventPlaces.of(id), KeyEventPlaces.ACTIVE, KeyEventPlaces.all(visit)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("event.done." + kvittering) : null,
                visit.word("event.state." + event.header().state()),
                title,
                PublicationPages.state(visit, compositions.state(id)),
                actions(visit, event),
                List.of(told(visit, event)),
                null,
                buttons(visit, event))));
    }

    private Section told(Visit visit, KeyEvent event) {
        var rows = new ArrayList<Row>();
        rows.add(row(visit, "event.when", Cell.of(KeyEventPlaces.when(visit.reading(), event))));
        rows.add(row(
                visit,
                "event.type",
                Cell.of(visit.word("event.type." + event.type().code()))));
        rows.add(row(visit, "event.text", Cell.of(visit.reading().text(event.text()))));
        event.about()
                .forEach(one -> rows.add(row(
                        visit,
                        "event.about",
                        Cell.of(visit.word("kind." + one.kind()) + ": "
                                + visit.reading().text(headers.title(one.id())).text()))));
        var source = event.source();
        rows.add(row(
                visit,
                "event.source",
                Cell.of(source.illustrative() ? visit.word("page.illustrative") : source.citation())));
        return new Section(
                visit.word("event.event"),
                null,
                "",
                List.of(visit.word("monitor.field"), visit.word("monitor.value")),
                rows,
                List.of());
    }

    private static Row row(Visit visit, String key, Cell cell) {
        return new Row(List.of(Cell.of(visit.word(key)), cell), List.of());
    }

    private List<Link> actions(Visit visit, KeyEvent event) {
        return links.from(visit, event, KeyEventPlaces.of(event.header().id()))
                .to(KeyEvents.EDIT, "/rediger", "event.edit")
                .edition(KeyEvents.PUBLISH)
                .history()
                .all();
    }

    private List<Button> buttons(Visit visit, KeyEvent event) {
        return access.allows(visit.actor(), event, KeyEvents.CONFIRM)
                ? List.of(new Button(
                        visit.url(KeyEventPlaces.of(event.header().id()) + "/bekreft"),
                        visit.hidden(
                                Map.of("version", Long.toString(event.header().version()))),
                        visit.word("event.confirm"),
                        ""))
                : List.of();
    }

    @GetMapping("/publiser")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), events.get(id), KeyEvents.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping("/publiser")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), events.get(id), KeyEvents.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var event = events.get(id);
        return new PublicationPages.Subject(
                visit.word("event.event"),
                event.title(),
                KeyEventPlaces.of(id),
                "/rediger",
                KeyEventPlaces.ACTIVE,
                List.of(KeyEventPlaces.to(visit, event)),
                compositions.state(id),
                publish.findings(id),
                event.header().version());
    }
}
