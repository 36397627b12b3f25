package no.retning.strategy.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.feedback.Feedback;
import no.retning.feedback.Feedbacks;
import no.retning.form.Visit;
import no.retning.form.Waiting;
import no.retning.journal.Journal;
import no.retning.page.Answer;
import no.retning.page.Dates;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.record.Recorded;
import no.retning.strategy.Compositions;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Strategies;
import no.retning.strategy.Structures;
import no.retning.thread.BrokenThreads;
import no.retning.thread.LinkTypes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import retning.view.StaticTemplates;

/** The secretary's desk on Monday morning: what must I do? */
@Controller
class DeskWork {
    private static final int ANSWERS = 5;
    private static final int CHANGES = 15;

    private final Strategies strategies;
    private final Structures structures;
    private final GuidingDocuments documents;
    private final Compositions compositions;
    private final Feedbacks feedbacks;
    private final BrokenThreads brokenThreads;
    private final Journal journal;
    private final HistoryWork history;
    private final Things things;
    private final WorkPages pages;
    private final List<Waiting> waiting;
    private final StaticTemplates templates = new StaticTemplates();

    DeskWork(
            Strategies strategies,
            Structures structures,
            GuidingDocuments documents,
            Compositions compositions,
            Feedbacks feedbacks,
            BrokenThreads brokenThreads,
            Journal journal,
            HistoryWork history,
            Things things,
            WorkPages pages,
            List<Waiting> waiting) {
        this.strategies = strategies;
        this.structures = structures;
        this.documents = documents;
        this.compositions = compositions;
        this.feedbacks = feedbacks;
        this.brokenThreads = brokenThreads;
        this.journal = journal;
        this.history = history;
        this.things = things;
        this.pages = pages;
        this.waiting = waiting;
    }

    @GetMapping("/arbeid")
    ResponseEntity<byte[]> desk(Visit visit) {
        boolean seesFeedback = pages.maySee(visit, Feedback.KIND, Feedback.NEW);
        return Answer.page(templates.strategyDesk(new DeskPage(
                visit.frame(visit.word("strategy.desk"), "/arbeid", "desk"),
                pages.maySee(visit, "link", "active"),
                waiting.stream().flatMap(one -> one.waiting(visit).stream()).toList(),
                unpublished(visit),
                seesFeedback ? answers(visit) : List.of(),
                seesFeedback ? List.of(visit.link("/arbeid/tilbakemeldinger", "strategy.desk.allFeedback")) : List.of(),
                broken(visit),
                latest(visit))));
    }

    private List<DeskPage.Unpublished> unpublished(Visit visit) {
        return Stream.<List<? extends Recorded<?>>>of(strategies.all(), structures.all(), documents.all())
                .flatMap(List::stream)
                .filter(record -> pages.may(visit, record.header(), WorkPages.VIEW))
                .filter(record -> !(compositions.state(record.header().ref()) instanceof PublicationState.Unchanged))
                .map(record -> unpublished(visit, record))
                .toList();
    }

    private DeskPage.Unpublished unpublished(Visit visit, Recorded<?> record) {
        var path = WorkPaths.of(record.header().ref());
        return new DeskPage.Unpublished(
                visit.reading().link(path, record.title()),
                visit.word("strategy.kind." + record.header().kind()),
                pages.publication(visit, record.header().ref()),
                pages.may(visit, record.header(), "publish")
                        ? List.of(visit.link(path + "/publiser", "strategy.publish"))
                        : List.of());
    }

    private List<DeskPage.Answered> answers(Visit visit) {
        return feedbacks.open(ANSWERS).stream()
                .map(feedback -> new DeskPage.Answered(
                        visit.reading().day(feedback.at()),
                        Link.of(
                                visit.url("/arbeid/tilbakemeldinger/"
                                        + feedback.header().id()),
                                visit.word(feedback.found() ? "strategy.desk.found" : "strategy.desk.notFound")),
                        feedback.page(),
                        Things.excerpt(feedback.text().value())))
                .toList();
    }

    private List<DeskPage.Broken> broken(Visit visit) {
        var byRule = new LinkedHashMap<LinkTypes.Rule, List<DeskPage.Mend>>();
        var all = brokenThreads.all();
        var names = things.all(all.stream().map(broken -> broken.thing().id()).toList());
        boolean mayTie = pages.mayCreate(visit, "link", "active");
        for (var broken : all) {
            var ref = broken.thing();
            var thing = names.get(ref.id());
            if (pages.maySee(visit, broken.whole().kind(), broken.state())) {
                byRule.computeIfAbsent(broken.rule(), none -> new ArrayList<>())
                        .add(new DeskPage.Mend(
                                new Link(
                                        visit.url(WorkPaths.of(broken.whole())),
                                        thing == null
                                                ? visit.reading().text(broken.title())
                                                : thing.nameWithKind(visit.reading())),
                                mayTie
                                        ? List.of(new Link(
                                                visit.url(WorkPaths.mend(broken)),
                                                visit.reading()
                                                        .text(broken.rule().mend())))
                                        : List.of()));
            }
        }
        return byRule.entrySet().stream()
                .map(entry ->
                        new DeskPage.Broken(visit.reading().text(entry.getKey().broken()), entry.getValue()))
                .toList();
    }

    private List<DeskPage.Change> latest(Visit visit) {
        var entries = journal.before(Long.MAX_VALUE, CHANGES);
        Map<UUID, Things.Thing> names =
                things.all(entries.stream().map(entry -> entry.record().id()).toList());
        var changes = new ArrayList<DeskPage.Change>();
        for (var entry : entries) {
            var thing = names.get(entry.record().id());
            if (thing != null && pages.maySee(visit, thing.ref().kind(), thing.state())) {
                Text name = thing.nameWithKind(visit.reading());
                changes.add(new DeskPage.Change(
                        Dates.minute(entry.at(), visit.reading().language().tag()),
                        history.who(entry.actor()),
                        HistoryWork.what(visit, entry.action()),
                        new Link(visit.url(WorkPaths.of(thing.ref())), name),
                        visit.link(WorkPaths.history(thing.ref()), "strategy.history")));
            }
        }
        return changes;
    }
}
