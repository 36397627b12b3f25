package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.monitor.AreaScheme;
import no.retning.monitor.AreaSchemeCompositions;
import no.retning.monitor.AreaSchemes;
import no.retning.monitor.PublishAreaScheme;
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

/** One division into areas as those who work with it see it, and the page on which it is published. */
@Controller
@RequestMapping(AreaPlaces.PATH + "/{id}")
class AreaViews {
    private static final List<String> RECEIPTS = List.of("saved", "published");

    private final AreaSchemes schemes;
    private final AreaSchemeCompositions compositions;
    private final PublishAreaScheme publish;
    private final LinksOn links;
    private final Access access;
    private final StaticTemplates templates = new StaticTemplates();

    AreaViews(
            AreaSchemes schemes,
            AreaSchemeCompositions compositions,
            PublishAreaScheme publish,
            LinksOn links,
            Access access) {
        this.schemes = schemes;
        this.compositions = compositions;
        this.publish = publish;
        this.links = links;
        this.access = access;
    }

    @GetMapping
    ResponseEntity<byte[]> one(
            Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable String kvittering) {
        var scheme = schemes.get(id);
        access.require(visit.actor(), scheme, AreaSchemes.VIEW);
        var title = visit.reading().text(scheme.title());
        return Answer.page(templates.formTables(new TablesPage(
                visit.frame(title.text(), AreaPlaces.of(id), AreaPlaces.ACTIVE, AreaPlaces.all(visit)),
                kvittering != null && RECEIPTS.contains(kvittering) ? visit.word("area.done." + kvittering) : null,
                visit.word("area.one"),
                title,
                PublicationPages.state(visit, compositions.state(id)),
                actions(visit, scheme),
                AreaSections.of(visit, scheme),
                null,
                List.of())));
    }

    private List<Link> actions(Visit visit, AreaScheme scheme) {
        return links.from(visit, scheme, AreaPlaces.of(scheme.header().id()))
                .to(AreaSchemes.EDIT, "/rediger", "area.edit")
                .edition(AreaSchemes.PUBLISH)
                .history()
                .all();
    }

    @GetMapping("/publiser")
    ResponseEntity<byte[]> look(Visit visit, @PathVariable UUID id) {
        access.require(visit.actor(), schemes.get(id), AreaSchemes.PUBLISH);
        return PublicationPages.look(visit, subject(visit, id));
    }

    @PostMapping("/publiser")
    ResponseEntity<byte[]> publish(Visit visit, @PathVariable UUID id, HttpServletRequest request) {
        access.require(visit.actor(), schemes.get(id), AreaSchemes.PUBLISH);
        return PublicationPages.publish(
                visit,
                request,
                () -> subject(visit, id),
                (version, occasion) -> publish.publish(visit.actor(), id, version, occasion));
    }

    private PublicationPages.Subject subject(Visit visit, UUID id) {
        var scheme = schemes.get(id);
        return new PublicationPages.Subject(
                visit.word("area.one"),
                scheme.title(),
                AreaPlaces.of(id),
                "/rediger",
                AreaPlaces.ACTIVE,
                List.of(AreaPlaces.to(visit, scheme)),
                compositions.state(id),
                publish.findings(id),
                scheme.header().version());
    }
}
