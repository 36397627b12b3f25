package no.retning.strategy.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.FormPage;
import no.retning.form.Place;
import no.retning.form.Saving;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import no.retning.strategy.AdvanceStrategy;
import no.retning.strategy.Chapter;
import no.retning.strategy.Chapters;
import no.retning.strategy.Paragraph;
import no.retning.strategy.Paragraphs;
import no.retning.strategy.Phase;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import retning.view.StaticTemplates;

/** Strategies: the list, each with its text in outline, its form, and its way from phase to phase. */
@Controller
@RequestMapping("/arbeid/strategi")
class StrategyWork {
    private final Strategies strategies;
    private final Chapters chapters;
    private final Paragraphs paragraphs;
    private final AdvanceStrategy advancing;
    private final StrategySheet sheet;
    private final Saving saving;
    private final WorkPages pages;
    private final StaticTemplates templates = new StaticTemplates();

    StrategyWork(
            Strategies strategies,
            Chapters chapters,
            Paragraphs paragraphs,
            AdvanceStrategy advancing,
            StrategySheet sheet,
            Saving saving,
            WorkPages pages) {
        this.strategies = strategies;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.advancing = advancing;
        this.sheet = sheet;
        this.saving = saving;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> all(Visit visit) {
        var rows = strategies.all().stream()
                .filter(strategy -> pages.may(visit, strategy.header(), WorkPages.VIEW))
                .map(strategy -> new ListPage.Row(
                        visit.reading().link(WorkPaths.of(strategy.header().ref()), strategy.title()),
                        visit.reading().years(strategy.period()),
                        phase(visit, strategy),
                        pages.publication(visit, strategy.header().ref())))
                .toList();
        var add = pages.mayCreate(visit, Strategy.KIND, Phase.KUNNSKAPSGRUNNLAG.state())
                ? List.of(visit.link("/arbeid/strategi/ny", "strategy.strategy.add"))
                : List.<Link>of();
        return Answer.page(templates.strategyList(new ListPage(
                visit.frame(visit.word("strategy.strategies"), "/arbeid/strategi", "strategy"),
                visit.word("strategy.strategies"),
                visit.word("strategy.strategies.lead"),
                visit.word("strategy.strategies.empty"),
                rows,
                add)));
    }

    @GetMapping("/ny")
    ResponseEntity<byte[]> blank(Visit visit) {
        return saving.start(visit, blank(Ids.next()), sheet, newPlace(visit, null));
    }

    @PostMapping
    ResponseEntity<byte[]> create(Visit visit, HttpServletRequest request) {
        var form = Form.sent(visit.reading(), request);
        var blank = blank(form.id());
        var next = visit.url(WorkPaths.of(blank.header().ref()) + "?kvittering=saved");
        return saving.create(visit, strategies, blank, sheet, form, newPlace(visit, form.id()), next);
    }

    private static Strategy blank(UUID id) {
        return new Strategy(
                Header.draft(id, Strategy.KIND, "ny", Phase.KUNNSKAPSGRUNNLAG.state()),
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                Validity.ALWAYS,
                null,
                "",
                "1.0",
                List.of(),
                Source.NONE,
                "");
    }

    private static Place newPlace(Visit visit, @Nullable UUID id) {
        var all = visit.link("/arbeid/strategi", "strategy.strategies");
        return new Place(
                visit.frame(visit.word("strategy.strategy.add"), "/arbeid/strategi/ny", "strategy", all),
                visit.word("strategy.strategy.add"),
                visit.url("/arbeid/strategi"),
                visit.url("/arbeid/strategi/" + id),
                visit.link("/arbeid/strategi", "form.back"));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var strategy = strategies.get(id);
        pages.mayView(visit, strategy.header());
        var title = visit.reading().text(strategy.title());
        var frame = visit.frame(
                title.text(),
                WorkPaths.of(strategy.header().ref()),
                "strategy",
                visit.link("/arbeid/strategi", "strategy.strategies"));
        return Answer.page(templates.strategyWork(new WorkPage(
                frame,
                WorkPages.receipt(visit, kvittering),
                visit.word("strategy.kind.strategy") + " · " + phase(visit, strategy),
                title,
                pages.standing(visit, strategy.header()),
                pages.actions(visit, strategy.header()),
                outline(visit, strategy),
                null,
                pages.ties(visit, strategy.header().ref()),
                advance(visit, strategy))));
    }

    private static String phase(Visit visit, Strategy strategy) {
        return visit.word("phase." + strategy.phase().state());
    }

    private List<WorkPage.Button> advance(Visit visit, Strategy strategy) {
        return strategy.phase()
                .next()
                .filter(next -> pages.may(visit, strategy.header(), Strategies.ADVANCE))
                .map(next -> List.of(
                        pages.button(visit, strategy.header(), "/fase", "strategy.advance." + next.state(), null)))
                .orElse(List.of());
    }

    private WorkPage.Outline outline(Visit visit, Strategy strategy) {
        var nodes = new ArrayList<WorkPage.Node>();
        var all = chapters.in(strategy.header().id());
        for (int i = 0; i < all.size(); i++) {
            nodes.add(chapter(visit, all.get(i), i == 0, i == all.size() - 1));
        }
        var add = pages.mayCreate(visit, Chapter.KIND, Chapters.ACTIVE)
                ? List.of(visit.link(WorkPaths.of(strategy.header().ref()) + "/kapittel/ny", "strategy.chapter.add"))
                : List.<Link>of();
        return new WorkPage.Outline(visit.word("strategy.text"), visit.word("strategy.text.empty"), nodes, add);
    }

    private WorkPage.Node chapter(Visit visit, Chapter chapter, boolean first, boolean last) {
        var below = new ArrayList<WorkPage.Node>();
        var all = paragraphs.in(chapter.header().id());
        for (int i = 0; i < all.size(); i++) {
            below.add(paragraph(visit, all.get(i), chapter.number() + "." + (i + 1), i == 0, i == all.size() - 1));
        }
        var header = chapter.header();
        var title = visit.reading().text(chapter.title());
        var add = pages.mayCreate(visit, Paragraph.KIND, Paragraphs.ACTIVE)
                ? List.of(Link.of(
                        visit.url(WorkPaths.of(header.ref()) + "/avsnitt/ny"),
                        visit.word("strategy.paragraph.addTo", chapter.number())))
                : List.<Link>of();
        return new WorkPage.Node(
                header.id().toString(),
                chapter.number(),
                new Link(visit.url(WorkPaths.of(header.ref())), title),
                null,
                below.isEmpty() ? visit.word("strategy.chapter.empty") : null,
                pages.moves(visit, header, first, last, title.text()),
                add,
                below);
    }

    private WorkPage.Node paragraph(Visit visit, Paragraph paragraph, String number, boolean first, boolean last) {
        var header = paragraph.header();
        var text = visit.reading().sentence(paragraph.text());
        return new WorkPage.Node(
                header.id().toString(),
                number,
                new Link(
                        visit.url(WorkPaths.of(header.ref())),
                        text == null ? Text.of("–") : new Text(Things.excerpt(text.text()), text.lang())),
                null,
                null,
                pages.moves(visit, header, first, last, number),
                List.of(),
                List.of());
    }

    @GetMapping("/{id}/rediger")
    ResponseEntity<byte[]> edit(Visit visit, @PathVariable UUID id) {
        var strategy = strategies.get(id);
        pages.mayView(visit, strategy.header());
        var place = place(visit, strategy);
        var form = saving.form(visit, strategy, sheet, place);
        return Answer.page(templates.formPage(new FormPage(place.frame(), null, place.heading(), null, form)));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> change(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var strategy = strategies.get(id);
        var form = Form.sent(visit.reading(), request);
        var next = visit.url(WorkPaths.of(strategy.header().ref()) + "?kvittering=saved");
        return saving.change(visit, strategies, id, sheet, form, place(visit, strategy), next);
    }

    private static Place place(Visit visit, Strategy strategy) {
        var path = WorkPaths.of(strategy.header().ref());
        var title = visit.reading().text(strategy.title());
        return new Place(
                visit.frame(
                        visit.word("strategy.strategy.edit"),
                        path + "/rediger",
                        "strategy",
                        visit.link("/arbeid/strategi", "strategy.strategies"),
                        new Link(visit.url(path), title)),
                visit.word("strategy.strategy.edit"),
                visit.url(path),
                visit.url(path),
                visit.link(path, "form.back"));
    }

    @PostMapping("/{id}/fase")
    ResponseEntity<byte[]> advance(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        advancing.advance(visit.actor(), id, version);
        return Answer.seeOther(visit.url("/arbeid/strategi/" + id + "?kvittering=advanced"));
    }
}
