package no.retning.strategy.internal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.edition.Editions;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.page.Site;
import no.retning.record.Header;
import no.retning.record.Language;
import no.retning.record.NoSuchRecord;
import no.retning.record.Ref;
import no.retning.site.Differences;
import no.retning.strategy.Compositions;
import no.retning.strategy.Finding;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationGate;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import no.retning.strategy.Strategies;
import no.retning.strategy.Strategy;
import no.retning.strategy.Structure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** Preview and publication of strategies, structures and guiding documents. */
@Controller
class PublishWork {
    private static final int WRONG = 422;

    private final Headers headers;
    private final Strategies strategies;
    private final Compositions compositions;
    private final PublicationGate gate;
    private final Publish publish;
    private final Editions editions;
    private final Commands commands;
    private final Things things;
    private final Access access;
    private final Preview preview;
    private final StaticTemplates templates = new StaticTemplates();

    PublishWork(
            Headers headers,
            Strategies strategies,
            Compositions compositions,
            PublicationGate gate,
            Publish publish,
            Editions editions,
            Commands commands,
            Things things,
            Access access,
            Preview preview) {
        this.headers = headers;
        this.strategies = strategies;
        this.compositions = compositions;
        this.gate = gate;
        this.publish = publish;
        this.editions = editions;
        this.commands = commands;
        this.things = things;
        this.access = access;
        this.preview = preview;
    }

    @GetMapping("/arbeid/strategi/{id}/forhandsvis")
    ResponseEntity<byte[]> previewStrategy(Visit visit, @PathVariable UUID id) {
        return preview(visit, new Ref(Strategy.KIND, id));
    }

    @GetMapping("/arbeid/struktur/{id}/forhandsvis")
    ResponseEntity<byte[]> previewStructure(Visit visit, @PathVariable UUID id) {
        return preview(visit, new Ref(Structure.KIND, id));
    }

    @GetMapping("/arbeid/foring/{id}/forhandsvis")
    ResponseEntity<byte[]> previewDocument(Visit visit, @PathVariable UUID id) {
        return preview(visit, new Ref(GuidingDocument.KIND, id));
    }

    private ResponseEntity<byte[]> preview(Visit visit, Ref thing) {
        require(visit, thing, WorkPages.VIEW);
        return Answer.page(preview.of(visit, thing));
    }

    @GetMapping("/arbeid/strategi/{id}/publiser")
    ResponseEntity<byte[]> lookAtStrategy(Visit visit, @PathVariable UUID id) {
        return look(visit, new Ref(Strategy.KIND, id));
    }

    @GetMapping("/arbeid/struktur/{id}/publiser")
    ResponseEntity<byte[]> lookAtStructure(Visit visit, @PathVariable UUID id) {
        return look(visit, new Ref(Structure.KIND, id));
    }

    @GetMapping("/arbeid/foring/{id}/publiser")
    ResponseEntity<byte[]> lookAtDocument(Visit visit, @PathVariable UUID id) {
        return look(visit, new Ref(GuidingDocument.KIND, id));
    }

    private ResponseEntity<byte[]> look(Visit visit, Ref thing) {
        var header = require(visit, thing, Strategies.PUBLISH);
        var form = Form.of(visit.reading(), Map.of("label", label(thing)));
        return Answer.page(page(visit, header, form));
    }

    @PostMapping("/arbeid/strategi/{id}/publiser")
    ResponseEntity<byte[]> publishStrategy(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return publish(visit, new Ref(Strategy.KIND, id), Form.sent(visit.reading(), request));
    }

    @PostMapping("/arbeid/struktur/{id}/publiser")
    ResponseEntity<byte[]> publishStructure(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return publish(visit, new Ref(Structure.KIND, id), Form.sent(visit.reading(), request));
    }

    @PostMapping("/arbeid/foring/{id}/publiser")
    ResponseEntity<byte[]> publishDocument(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        return publish(visit, new Ref(GuidingDocument.KIND, id), Form.sent(visit.reading(), request));
    }

    private ResponseEntity<byte[]> publish(Visit visit, Ref thing, Form form) {
        var header = require(visit, thing, Strategies.PUBLISH);
        boolean correction = form.isTicked("correction");
        var reason = correction ? form.demandedText("reason") : form.text("reason");
        if (!form.isRight()) {
            return Answer.page(WRONG, page(visit, header, form));
        }
        try {
            commands.together(() -> {
                long seen = labelled(visit, thing, form);
                return publish.publish(visit.actor(), thing, seen, new Publish.Occasion(reason, correction));
            });
            return Answer.seeOther(visit.url(WorkPaths.of(thing) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged nothingIsPublished) {
            return Answer.page(WRONG, page(visit, header, form));
        }
    }

    /** Gives a strategy the label that was typed; returns the version to publish. */
    private long labelled(Visit visit, Ref thing, Form form) {
        var label = form.value("label");
        if (!thing.kind().equals(Strategy.KIND) || label.equals(label(thing))) {
            return form.version();
        }
        return commands.change(
                        visit.actor(),
                        Strategies.EDIT,
                        strategies,
                        thing.id(),
                        form.version(),
                        strategy -> new Strategy(
                                strategy.header(),
                                strategy.title(),
                                strategy.shortTitle(),
                                strategy.summary(),
                                strategy.period(),
                                strategy.structure(),
                                strategy.owner(),
                                label,
                                strategy.milestones(),
                                strategy.source(),
                                strategy.note()))
                .header()
                .version();
    }

    private String label(Ref thing) {
        return thing.kind().equals(Strategy.KIND) ? strategies.get(thing.id()).versionLabel() : "";
    }

    private Header require(Visit visit, Ref thing, String action) {
        var header = headers.find(thing.id())
                .filter(found -> found.ref().equals(thing))
                .orElseThrow(() -> new NoSuchRecord(thing.kind(), thing.id()));
        access.require(visit.actor(), thing.kind(), header.state(), action);
        return header;
    }

    private JteModel page(Visit visit, Header header, Form form) {
        var thing = header.ref();
        var composition = compositions.of(thing);
        var findings = gate.check(composition);
        var stops = remarks(visit, findings, true);
        var state = compositions.state(thing);
        var differences = editions.current(thing.id())
                .map(edition -> visit.reading().languages().all().stream()
                        .map(language -> new PublishPage.Difference(
                                Site.ownName(language.tag()),
                                Differences.diff(
                                        speaking(visit.reading(), language), edition.item(), composition.item())))
                        .filter(difference -> !difference.diff().blocks().isEmpty())
                        .toList())
                .orElse(List.of());
        boolean ready = stops.isEmpty() && !(state instanceof PublicationState.Unchanged);
        var path = WorkPaths.of(thing);
        var name = things.get(thing).name(visit.reading());
        return templates.strategyPublish(new PublishPage(
                visit.frame(
                        visit.word("strategy.publish.heading", name.text()),
                        path + "/publiser",
                        thing.kind(),
                        new Link(visit.url(path), name)),
                visit.word("strategy.publish.heading", name.text()),
                state(visit, state),
                visit.link(path + "/forhandsvis", "strategy.preview"),
                stops,
                remarks(visit, findings, false),
                differences,
                ready ? form(visit, header, form) : null));
    }

    /** Compares texts in one language, and speaks of them in the reader's. */
    private static Reading speaking(Reading reading, Language language) {
        return new Reading(language, reading.languages(), reading.words(), reading.site(), reading.asOf());
    }

    private static String state(Visit visit, PublicationState state) {
        if (state instanceof PublicationState.Changed changed) {
            return visit.word(
                    "strategy.publication.changed", changed.edition().number(), changed.items(), changed.links());
        }
        return state instanceof PublicationState.Unchanged unchanged
                ? visit.word("strategy.publish.nothing", unchanged.edition().number())
                : visit.word("strategy.publish.first");
    }

    private static FormView form(Visit visit, Header header, Form form) {
        var parts = new ArrayList<Part>();
        if (header.kind().equals(Strategy.KIND)) {
            parts.add(form.line("label", "strategy.versionLabel"));
        }
        parts.add(form.texts("reason", "strategy.publish.reason", 2));
        parts.add(form.tick("correction", "strategy.publish.correction"));
        var path = WorkPaths.of(header.ref());
        return new FormView(
                visit.url(path + "/publiser"),
                visit.hidden(Map.of("version", Long.toString(header.version()))),
                parts,
                visit.word("strategy.publish.now"),
                visit.link(path, "strategy.publish.back"));
    }

    private List<PublishPage.Remark> remarks(Visit visit, List<Finding> findings, boolean stops) {
        var names =
                things.all(findings.stream().map(finding -> finding.item().id()).toList());
        return findings.stream()
                .filter(finding -> finding.stops() == stops)
                .map(finding -> new PublishPage.Remark(
                        about(visit, finding, names.get(finding.item().id())),
                        visit.word(finding.code().words(), finding.arguments().toArray()),
                        Link.of(visit.url(place(visit, finding)), visit.word("strategy.publish.mend"))))
                .toList();
    }

    private static String about(Visit visit, Finding finding, Things.@Nullable Thing thing) {
        var name = thing == null
                ? visit.word("strategy.kind." + finding.item().kind())
                : thing.nameWithKind(visit.reading()).text();
        return finding.language() == null
                ? name
                : name + " (" + Site.ownName(finding.language().tag()) + ")";
    }

    /** The field in its form. */
    private static String place(Visit visit, Finding finding) {
        var page = WorkPaths.form(finding.item());
        var first = visit.reading().languages().first().tag();
        return switch (finding.field()) {
            case "items", "to" -> page;
            case "source" -> page + "#source.citation";
            case "title", "text", "shortTitle", "summary", "evidence" ->
                page + "#" + finding.field() + "."
                        + (finding.language() == null
                                ? first
                                : finding.language().tag());
            default ->
                page + "#" + finding.field()
                        + (finding.language() == null
                                ? ""
                                : "." + finding.language().tag());
        };
    }
}
