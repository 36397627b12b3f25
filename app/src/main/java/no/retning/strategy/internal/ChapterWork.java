package no.retning.strategy.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.form.Form;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.strategy.Chapter;
import no.retning.strategy.Chapters;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** The chapters of a strategy. */
@Controller
class ChapterWork {
    private final Strategies strategies;
    private final Chapters chapters;
    private final ChapterSheet sheet;
    private final Saving saving;
    private final Commands commands;
    private final Moving moving;
    private final WorkPages pages;
    private final StaticTemplates templates = new StaticTemplates();

    ChapterWork(
            Strategies strategies,
            Chapters chapters,
            ChapterSheet sheet,
            Saving saving,
            Commands commands,
            Moving moving,
            WorkPages pages) {
        this.strategies = strategies;
        this.chapters = chapters;
        this.sheet = sheet;
        this.saving = saving;
        this.commands = commands;
        this.moving = moving;
        this.pages = pages;
    }

    @GetMapping("/arbeid/strategi/{id}/kapittel/ny")
    ResponseEntity<byte[]> blank(Visit visit, @PathVariable UUID id) {
        var chapter = Ids.next();
        return saving.start(visit, blank(id, chapter), sheet, newPlace(visit, id, chapter));
    }

    @PostMapping("/arbeid/strategi/{id}/kapittel")
    ResponseEntity<byte[]> create(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(id, form.id());
        return saving.create(
                visit, chapters, blank, sheet, form, newPlace(visit, id, form.id()), overview(visit, blank));
    }

    private Chapter blank(UUID strategy, UUID id) {
        var siblings = chapters.in(strategies.get(strategy).header().id());
        return new Chapter(
                Header.draft(id, Chapter.KIND, "ny", Chapters.ACTIVE),
                strategy,
                Moving.last(siblings, Chapter::position),
                Integer.toString(siblings.size() + 1),
                LocalisedText.NONE);
    }

    private static String overview(Visit visit, Chapter chapter) {
        return visit.url(WorkPaths.of(new Ref(Strategy.KIND, chapter.strategy())) + "?kvittering=saved") + "#"
                + chapter.header().id();
    }

    private Place newPlace(Visit visit, UUID strategy, UUID id) {
        var path = WorkPaths.of(new Ref(Strategy.KIND, strategy));
        var heading = visit.word("strategy.chapter.add");
        return new Place(
                visit.frame(
                        heading, path + "/kapittel/ny", "strategy", pages.to(visit, new Ref(Strategy.KIND, strategy))),
                heading,
                visit.url(path + "/kapittel"),
                visit.url("/arbeid/kapittel/" + id),
                visit.link(path, "form.back"));
    }

    @GetMapping("/arbeid/kapittel/{id}")
    ResponseEntity<byte[]> one(Visit visit, @PathVariable UUID id) {
        var chapter = chapters.get(id);
        pages.mayView(visit, chapter.header());
        var place = place(visit, chapter);
        return Answer.page(templates.strategyWork(new WorkPage(
                place.frame(),
                null,
                visit.word("strategy.kind.chapter") + " " + chapter.number(),
                visit.reading().text(chapter.title()),
                pages.standing(visit, chapter.header()),
                pages.actions(visit, chapter.header()),
                null,
                saving.mayEdit(visit, chapter) ? saving.form(visit, chapter, sheet, place) : null,
                pages.ties(visit, chapter.header().ref()),
                pages.removal(visit, chapter.header()))));
    }

    @PostMapping("/arbeid/kapittel/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var chapter = chapters.get(id);
        var form = Form.sent(visit.reading(), request);
        return saving.change(visit, chapters, id, sheet, form, place(visit, chapter), overview(visit, chapter));
    }

    private Place place(Visit visit, Chapter chapter) {
        var path = WorkPaths.of(chapter.header().ref());
        var strategy = new Ref(Strategy.KIND, chapter.strategy());
        Text title = visit.reading().text(chapter.title());
        return new Place(
                visit.frame(title.text(), path, "strategy", pages.to(visit, strategy)),
                title.text(),
                visit.url(path),
                visit.url(path),
                visit.link(WorkPaths.of(strategy), "form.back"));
    }

    @PostMapping("/arbeid/kapittel/{id}/fjern")
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        var removed = commands.change(
                visit.actor(),
                Chapters.REMOVE,
                chapters,
                id,
                version,
                chapter -> chapter.with(chapter.header().in(Chapters.REMOVED)));
        return Answer.seeOther(visit.url("/arbeid/strategi/" + removed.strategy() + "?kvittering=removed"));
    }

    @PostMapping("/arbeid/kapittel/{id}/flytt")
    ResponseEntity<byte[]> move(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String vei) {
        var chapter = chapters.get(id);
        pages.mayEdit(visit, chapter.header());
        List<Chapter> siblings = chapters.in(chapter.strategy());
        moving.move(
                visit.actor(),
                chapters,
                siblings,
                id,
                version,
                vei.equals("opp"),
                Chapter::position,
                (one, place) -> new Chapter(one.header(), one.strategy(), place, one.number(), one.title()));
        return Answer.seeOther(visit.url("/arbeid/strategi/" + chapter.strategy()) + "#" + id);
    }
}
