package no.retning.roadmap.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Site;
import no.retning.page.Text;
import no.retning.record.Ref;
import no.retning.roadmap.PublishRoadmap;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.RoadmapCompositions;
import no.retning.roadmap.Roadmaps;
import no.retning.strategy.Finding;
import no.retning.strategy.NotPublishable;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import retning.view.StaticTemplates;

/** Publication of a roadmap. */
@Controller("bodyRoadmapPublishWork")
class RoadmapPublishWork {
    private static final int WRONG = 422;
    private static final int MOST_FINDINGS = 100;

    private final Roadmaps roadmaps;
    private final RoadmapCompositions compositions;
    private final PublishRoadmap publish;
    private final RoadmapPlaces places;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    RoadmapPublishWork(
            Roadmaps roadmaps,
            RoadmapCompositions compositions,
            PublishRoadmap publish,
            RoadmapPlaces places,
            Access access) {
        this.roadmaps = roadmaps;
        this.compositions = compositions;
        this.publish = publish;
        this.places = places;
        this.access = access;
    }

    @GetMapping("/arbeid/veikart/{id}/publiser")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.PUBLISH);
        return Answer.page(templates.formTables(page(visit, roadmap, Form.of(visit.reading(), Map.of()))));
    }

    @PostMapping("/arbeid/veikart/{id}/publiser")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        var roadmap = roadmaps.get(id);
        access.require(visit.actor(), roadmap, Roadmaps.PUBLISH);
        var form = Form.sent(visit.reading(), request);
        boolean correction = form.isTicked("correction");
        var reason = correction ? form.demandedText("reason") : form.text("reason");
        if (!form.isRight()) {
            return Answer.page(WRONG, templates.formTables(page(visit, roadmap, form)));
        }
        try {
            publish.publish(visit.actor(), id, form.version(), new Publish.Occasion(reason, correction));
            return Answer.seeOther(visit.url(RoadmapPlaces.of(id) + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged nothingIsPublished) {
            return Answer.page(WRONG, templates.formTables(page(visit, roadmap, form)));
        }
    }

    private TablesPage page(Visit visit, Roadmap roadmap, Form form) {
        var id = roadmap.header().id();
        var findings = publish.findings(id);
        boolean ready = findings.stream().noneMatch(Finding::stops)
                && !(compositions.state(id) instanceof PublicationState.Unchanged);
        var title = visit.reading().text(roadmap.title());
        var heading = visit.word("roadmap.publish.heading", title.text());
        return new TablesPage(
                visit.frame(
                        heading, RoadmapPlaces.of(id) + "/publiser", RoadmapPlaces.ACTIVE, places.to(visit, roadmap)),
                null,
                visit.word("roadmap.one"),
                Text.of(heading),
                places.publication(visit, id),
                List.of(),
                findings.isEmpty() ? List.of() : List.of(findings(visit, findings)),
                ready ? form(visit, roadmap, form) : null,
                List.of());
    }

    private static Section findings(Visit visit, List<Finding> findings) {
        return new Section(
                visit.word("roadmap.publish.findings"),
                null,
                "",
                List.of(visit.word("roadmap.publish.finding"), visit.word("roadmap.publish.field")),
                findings.stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> new Row(
                                List.of(
                                        Cell.of(visit.word(
                                                finding.code().words(),
                                                finding.arguments().toArray())),
                                        Cell.of(Link.of(visit.url(mend(finding.item())), field(visit, finding)))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static String mend(Ref item) {
        return item.kind().equals(Roadmap.KIND)
                ? RoadmapPlaces.of(item.id()) + "/rediger"
                : RoadmapPlaces.activity(item.id());
    }

    private static String field(Visit visit, Finding finding) {
        var key = "roadmap.field." + finding.field();
        var field = visit.reading().words().has(key) ? visit.word(key) : finding.field();
        return finding.language() == null
                ? field
                : field + " (" + Site.ownName(finding.language().tag()) + ")";
    }

    private static FormView form(Visit visit, Roadmap roadmap, Form form) {
        var path = RoadmapPlaces.of(roadmap.header().id());
        return new FormView(
                visit.url(path + "/publiser"),
                visit.hidden(Map.of("version", Long.toString(roadmap.header().version()))),
                List.of(
                        form.texts("reason", "roadmap.publish.reason", 2),
                        form.tick("correction", "roadmap.publish.correction")),
                visit.word("roadmap.publish.now"),
                visit.link(path, "roadmap.publish.back"));
    }
}
