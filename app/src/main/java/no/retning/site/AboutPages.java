package no.retning.site;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.retning.access.AccessRules;
import no.retning.edition.Reads;
import no.retning.page.Markdown;
import no.retning.page.Reading;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import retning.view.StaticTemplates;

/** What the site says of itself: what it is, how accessible it is, who may do what, and its API. */
@Controller
class AboutPages {
    private final StaticTemplates templates = new StaticTemplates();
    private final AccessRules access;

    AboutPages(AccessRules access) {
        this.access = access;
    }

    @GetMapping("/om")
    JteModel about(Reading reading) throws IOException {
        return text(reading, "about", "/om");
    }

    @GetMapping("/om/tilgjengelighet")
    JteModel accessibility(Reading reading) throws IOException {
        return text(reading, "accessibility", "/om/tilgjengelighet");
    }

    private JteModel text(Reading reading, String name, String path) throws IOException {
        Reads.note(Reads.ANY);
        var heading = reading.word("site." + name + ".heading");
        return templates.siteText(new TextPage(
                reading.frame(heading, path),
                heading,
                Markdown.page(resource("texts/%s_%s.md".formatted(name, reading.language())), null)));
    }

    @GetMapping("/om/tilgang")
    JteModel access(Reading reading) {
        Reads.note(Reads.ANY);
        var heading = reading.word("site.access.heading");
        return templates.siteAccess(
                new AccessPage(reading.frame(heading, "/om/tilgang"), roles(), kinds(reading), routes()));
    }

    private List<AccessPage.Role> roles() {
        return access.roles().entrySet().stream()
                .map(role -> new AccessPage.Role(role.getKey(), role.getValue()))
                .toList();
    }

    private List<AccessPage.Kind> kinds(Reading reading) {
        var kinds = new ArrayList<AccessPage.Kind>();
        access.kinds().forEach((name, kind) -> {
            var permissions = new ArrayList<AccessPage.Permission>();
            for (Map.Entry<String, AccessRules.Action> action : kind.actions().entrySet()) {
                permissions.add(new AccessPage.Permission(
                        String.join(", ", action.getValue().in()),
                        action.getKey(),
                        names(action.getValue().by())));
            }
            kinds.add(new AccessPage.Kind(reading.word("kind." + name), permissions));
        });
        return kinds;
    }

    private List<AccessPage.Route> routes() {
        return access.routes().stream()
                .map(route -> new AccessPage.Route(route.method(), route.path(), names(route.by())))
                .toList();
    }

    private List<String> names(Iterable<String> roles) {
        var names = new TreeSet<String>();
        roles.forEach(role -> names.add(access.roles().getOrDefault(role, role)));
        return List.copyOf(names);
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<String> openApi(Reading reading) throws IOException {
        Reads.note(Reads.ANY);
        var description = resource("openapi.json");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(description.replace(
                        "https://retning.example", reading.site().origin()));
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }
}
