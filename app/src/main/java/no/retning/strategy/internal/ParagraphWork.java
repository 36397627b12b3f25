package no.retning.strategy.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.strategy.Chapter;
import no.retning.strategy.Chapters;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.Strategy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The paragraphs of a chapter. */
@Controller
class ParagraphWork {
    private static final int SLUG_TAIL = 12;

    private final Chapters chapters;
    private final Paragraphs paragraphs;
    private final ParagraphSheet sheet;
    private final Saving saving;
    private final Commands commands;
    private final Moving moving;
    private final WorkPages pages;
    private final StaticTemplates templates = new StaticTemplates();

    ParagraphWork(
            Chapters chapters,
            Paragraphs paragraphs,
            ParagraphSheet sheet,
            Saving saving,
            Commands commands,
            Moving moving,
            WorkPages pages) {
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.sheet = sheet;
        this.saving = saving;
        this.commands = commands;
        this.moving = moving;
        this.pages = pages;
    }

    @GetMapping("/arbeid/kapittel/{id}/avsnitt/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var paragraph = Ids.next();
        return saving.start(visit, blank(id, paragraph), sheet, newPlace(visit, chapters.get(id), paragraph));
    }

    @PostMapping("/arbeid/kapittel/{id}/avsnitt")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(id, form.id());
        var place = newPlace(visit, chapters.get(id), form.id());
        return saving.create(visit, paragraphs, blank, sheet, form, place, overview(visit, blank));
    }

    private Paragraph blank(UUID chapter, UUID id) {
        var siblings = paragraphs.in(chapters.get(chapter).header().id());
        var tail = id.toString().substring(id.toString().length() - SLUG_TAIL);
        return new Paragraph(
                Header.draft(id, Paragraph.KIND, "avsnitt-" + tail, Paragraphs.ACTIVE),
                chapter,
                Moving.last(siblings, Paragraph::position),
                LocalisedText.NONE,
                Source.NONE);
    }

    private String overview(Visit visit, Paragraph paragraph) {
        var strategy = chapters.get(paragraph.chapter()).strategy();
        return visit.url("/arbeid/strategi/" + strategy + "?kvittering=saved") + "#"
                + paragraph.header().id();
    }

    private Place newPlace(Visit visit, Chapter chapter, UUID id) {
        var path = WorkPaths.of(chapter.header().ref());
        var heading = visit.word("strategy.paragraph.addTo", chapter.number());
        return new Place(
                visit.frame(heading, path + "/avsnitt/ny", "strategy", way(visit, chapter)),
                heading,
                visit.url(path + "/avsnitt"),
                visit.url("/arbeid/avsnitt/" + id),
                visit.link(strategy(chapter), "form.back"));
    }

    private static String strategy(Chapter chapter) {
        return WorkPaths.of(new Ref(Strategy.KIND, chapter.strategy()));
    }

    private Link[] way(Visit visit, Chapter chapter) {
        return new Link[] {
            pages.to(visit, new Ref(Strategy.KIND, chapter.strategy())),
            pages.to(visit, chapter.header().ref())
        };
    }

    @GetMapping("/arbeid/avsnitt/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var paragraph = paragraphs.get(id);
        pages.mayView(visit, paragraph.header());
        var place = place(visit, paragraph);
        return Answer.page(templates.strategyWork(new WorkPage(
                place.frame(),
                null,
                visit.word("strategy.kind.chapter") + " "
                        + chapters.get(paragraph.chapter()).number(),
                Text.of(place.heading()),
                pages.standing(visit, paragraph.header()),
                pages.actions(visit, paragraph.header()),
                null,
                saving.mayEdit(visit, paragraph) ? saving.form(visit, paragraph, sheet, place) : null,
                pages.ties(visit, paragraph.header().ref()),
                pages.removal(visit, paragraph.header()))));
    }

    @PostMapping("/arbeid/avsnitt/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var paragraph = paragraphs.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(visit, paragraphs, id, sheet, form, place(visit, paragraph), overview(visit, paragraph));
    }

    private Place place(Visit visit, Paragraph paragraph) {
        var chapter = chapters.get(paragraph.chapter());
        int place = paragraphs.in(paragraph.chapter()).stream()
                .map(one -> one.header().id())
                .toList()
                .indexOf(paragraph.header().id());
        var heading = place < 0
                ? visit.word("strategy.kind.paragraph")
                : visit.word("strategy.kind.paragraph") + " " + chapter.number() + "." + (place + 1);
        var path = WorkPaths.of(paragraph.header().ref());
        return new Place(
                visit.frame(heading, path, "strategy", way(visit, chapter)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(strategy(chapter), "form.back"));
    }

    @PostMapping("/arbeid/avsnitt/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Paragraphs.REMOVE,
                paragraphs,
                id,
                version,
                paragraph -> paragraph.with(paragraph.header().in(Paragraphs.REMOVED)));
        var chapter = chapters.get(removed.chapter());
        return Answer.seeOther(visit.url(strategy(chapter) + "?kvittering=removed"));
    }

    @PostMapping("/arbeid/avsnitt/{id}/flytt")
    ResponseEntity<byte[]> move(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String vei) {
        var paragraph = paragraphs.get(id);
        pages.mayEdit(visit, paragraph.header());
        moving.move(
                visit.actor(),
                paragraphs,
                paragraphs.in(paragraph.chapter()),
                id,
                version,
                vei.equals("opp"),
                Paragraph::position,
                (one, place) -> new Paragraph(one.header(), one.chapter(), place, one.text(), one.source()));
        return Answer.seeOther(visit.url(strategy(chapters.get(paragraph.chapter()))) + "#" + id);
    }
}
