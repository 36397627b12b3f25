package no.retning.strategy.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Field;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.thread.Link;
import no.retning.thread.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The ties of the thread: from a thing one finds the other and says how and why they belong together. */
@Controller
@RequestMapping("/arbeid/trad")
class LinkWork {
    private static final String FIRST_TYPE = "leads-to";
    private static final String TIE_HEADING = "strategy.tie.heading";

    private final Links links;
    private final LinkSheet sheet;
    private final Things things;
    private final Saving saving;
    private final Commands commands;
    private final Access access;
    private final WorkPages pages;
    private final StaticTemplates templates = new StaticTemplates();

    LinkWork(
            Links links,
            LinkSheet sheet,
            Things things,
            Saving saving,
            Commands commands,
            Access access,
            WorkPages pages) {
        this.links = links;
        this.sheet = sheet;
        this.things = things;
        this.saving = saving;
        this.commands = commands;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(
            Visit visit,
            @RequestParam(defaultValue = "") String fra,
            @RequestParam(required = false) @Nullable String til,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(defaultValue = "") String ord) {
        access.require(visit.actor(), Link.KIND, Link.ACTIVE, Commands.CREATE);
        var from = things.get(ref(fra));
        if (til == null) {
            return Answer.page(templates.strategyFind(find(visit, from, ord)));
        }
        var blank = blank(visit, Ids.next(), from, things.get(ref(til)), type == null ? FIRST_TYPE : type);
        return saving.start(visit, blank, sheet, newPlace(visit, blank));
    }

    private static Ref ref(String text) {
        try {
            return Ref.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchRecord("thing", text);
        }
    }

    private FindPage find(Visit visit, Things.Thing from, String words) {
        var path = WorkPaths.tie(from.ref());
        var found = words.isBlank()
                ? List.<FindPage.Found>of()
                : things.search(words.strip()).stream()
                        .filter(thing -> !thing.ref().equals(from.ref()))
                        .map(thing -> new FindPage.Found(
                                thing.kind(visit.reading()),
                                new no.retning.page.Link(
                                        visit.url(path + "&til=" + thing.ref()), thing.name(visit.reading())),
                                thing.publication().equals(thing.ref())
                                        ? null
                                        : things.get(thing.publication()).name(visit.reading())))
                        .toList();
        var heading = visit.word(TIE_HEADING);
        return new FindPage(
                visit.frame(heading, path, "desk", pages.to(visit, from.ref())),
                heading,
                from.nameWithKind(visit.reading()),
                from.ref().toString(),
                Field.of("ord", visit.word("strategy.find.words"), words)
                        .hint(visit.word("strategy.find.words.hint"))
                        .demanded(),
                words.isBlank() ? null : visit.word("strategy.find.count", found.size()),
                found);
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        access.require(visit.actor(), Link.KIND, Link.ACTIVE, Commands.CREATE);
        var form = Form.sent(visit.reading(), request);
        var from = things.get(ref(form.value("fra")));
        var blank = blank(visit, form.id(), from, things.get(ref(form.value("til"))), FIRST_TYPE);
        var next = visit.url(WorkPaths.of(from.ref())) + "#trad";
        return saving.create(visit, links, blank, sheet, form, newPlace(visit, blank), next);
    }

    private Link blank(Visit visit, UUID id, Things.Thing from, Things.Thing to, String type) {
        var tail = id.toString().replace("-", "");
        return new Link(
                Header.draft(id, Link.KIND, "trad-" + tail, Link.ACTIVE),
                type,
                from.ref(),
                to.ref(),
                LocalisedText.NONE,
                Source.NONE,
                "",
                LocalDate.now(Dates.ZONE),
                from.publication().id());
    }

    private Place newPlace(Visit visit, Link link) {
        var heading = visit.word(TIE_HEADING);
        var from = pages.to(visit, link.from());
        return new Place(
                visit.frame(heading, WorkPaths.tie(link.from()), "desk", from),
                between(visit, link),
                visit.url("/arbeid/trad?fra=" + link.from() + "&til=" + link.to()),
                visit.url("/arbeid/trad/" + link.header().id()),
                visit.link(WorkPaths.of(link.from()), "form.back"));
    }

    private String between(Visit visit, Link link) {
        return visit.word(
                "strategy.tie.between",
                things.get(link.from()).nameWithKind(visit.reading()).text(),
                things.get(link.to()).nameWithKind(visit.reading()).text());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var link = links.get(id);
        pages.mayView(visit, link.header());
        var place = place(visit, link);
        return Answer.page(templates.strategyWork(new WorkPage(
                place.frame(),
                null,
                visit.word("strategy.kind.link"),
                no.retning.page.Text.of(place.heading()),
                pages.standing(visit, link.header()),
                ends(visit, link),
                null,
                saving.mayEdit(visit, link) ? saving.form(visit, link, sheet, place) : null,
                null,
                pages.removal(visit, link.header()))));
    }

    private List<no.retning.page.Link> ends(Visit visit, Link link) {
        return List.of(
                pages.to(visit, link.from()),
                pages.to(visit, link.to()),
                visit.link(WorkPaths.history(link.header().ref()), "strategy.history"));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var link = links.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(WorkPaths.of(link.from())) + "#trad";
        return saving.change(visit, links, id, sheet, form, place(visit, link), next);
    }

    private Place place(Visit visit, Link link) {
        var path = WorkPaths.of(link.header().ref());
        return new Place(
                visit.frame(visit.word("strategy.kind.link"), path, "desk", pages.to(visit, link.from())),
                between(visit, link),
                visit.url(path),
                visit.url(path),
                visit.link(WorkPaths.of(link.from()), "form.back"));
    }

    @PostMapping("/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Links.REMOVE,
                links,
                id,
                version,
                link -> link.with(link.header().in(Link.REMOVED)));
        return Answer.seeOther(visit.url(WorkPaths.of(removed.from())) + "#trad");
    }
}
