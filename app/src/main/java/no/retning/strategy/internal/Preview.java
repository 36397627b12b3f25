package no.retning.strategy.internal;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import no.retning.edition.Item;
import no.retning.form.Visit;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import no.retning.record.Ref;
import no.retning.site.DocumentPage;
import no.retning.site.GoalNode;
import no.retning.site.StrategyPage;
import no.retning.site.StrategyPages;
import no.retning.site.StructurePage;
import no.retning.strategy.Compositions;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import org.springframework.stereotype.Component;
import retning.view.StaticTemplates;

/** What a thing would look like to everybody if it were published now: through the public templates. */
@Component
final class Preview {
    private final Compositions compositions;
    private final StrategyPages strategies;
    private final StaticTemplates templates = new StaticTemplates();

    Preview(Compositions compositions, StrategyPages strategies) {
        this.compositions = compositions;
        this.strategies = strategies;
    }

    JteModel of(Visit visit, Ref thing) {
        var item = compositions.item(thing);
        return switch (thing.kind()) {
            case Strategy.KIND -> templates.siteStrategy(strategy(visit, item));
            case Structure.KIND -> templates.siteStructure(structure(visit, item));
            default -> templates.siteDocument(document(visit, item));
        };
    }

    private static Frame frame(Visit visit, Item item, String menu) {
        var title = visit.reading().text(item.title()).text();
        var path = WorkPaths.of(item.ref());
        return visit.frame(
                visit.word("strategy.preview.of", title),
                path + "/forhandsvis",
                menu,
                visit.link(path, "strategy.preview.back"));
    }

    private StrategyPage strategy(Visit visit, Item item) {
        var page = strategies.preview(visit.reading(), item);
        return new StrategyPage(
                frame(visit, item, "strategy"),
                page.title(),
                page.summary(),
                page.phase(),
                page.years(),
                new StrategyPage.Notice(
                        visit.word("strategy.preview.notice"),
                        visit.link(WorkPaths.of(item.ref()) + "/publiser", "strategy.publish")),
                page.structures(),
                page.chapters(),
                List.of(),
                List.of(),
                "");
    }

    private static StructurePage structure(Visit visit, Item item) {
        var reading = visit.reading();
        return new StructurePage(
                frame(visit, item, "structure"),
                reading.text(item.title()),
                reading.years(item.validity()),
                reading.sentence(item.text("text")),
                null,
                item.items().stream().map(goal -> node(reading, goal)).toList(),
                List.of(),
                List.of());
    }

    private static GoalNode node(Reading reading, Item goal) {
        var kind = reading.word("kind.goal." + goal.string("type").orElse("goal"));
        return new GoalNode(
                goal.string("code").map(code -> kind + " " + code).orElse(kind),
                goal.string("code").orElse(null),
                new Link(reading.url(WorkPaths.of(goal.ref())), reading.text(goal.title())),
                reading.sentence(goal.text("text")),
                goal.source().illustrative(),
                goal.items().stream().map(below -> node(reading, below)).toList());
    }

    private static DocumentPage document(Visit visit, Item item) {
        var reading = visit.reading();
        var years = reading.years(item.validity());
        return new DocumentPage(
                frame(visit, item, "document"),
                reading.text(item.title()),
                item.string("publisher").map(Text::of).orElse(null),
                years.isEmpty() ? item.string("issued").orElse("") : years,
                item.is("legalBasis"),
                reading.proseOrNull(item.text("text")),
                item.string("url")
                        .map(url -> Link.of(url, reading.word("site.document.original")))
                        .orElse(null),
                item.string("type")
                        .map(type -> reading.word("site.document.type." + type))
                        .orElse(null),
                item.string("licence").filter(licence -> !licence.isEmpty()).orElse(null),
                null,
                null,
                new ThreadView(List.of()),
                List.of(),
                reading.source(item.source()),
                List.of());
    }
}
